/** Columns seen as rows: which fields a row has, and which keys of the dynamic field join it. */
import type { FieldData } from '../wire/received.js';
import type { Asked } from './bad_answer.js';
import { isMapping } from './shapes.js';
import type { Row } from './columns.js';
import { readColumn, type Column } from './read_column.js';

export class RowView {
  readonly length: number;
  readonly #answer: { readonly asked: Asked; readonly fieldsData: readonly FieldData[]; readonly outputFields: readonly string[] };
  readonly #columns: readonly Column[];
  readonly #dynamic: Column | undefined;
  /** Keys of the dynamic field that were asked for; absent where all were. */
  readonly #asked: readonly string[] | undefined;

  constructor(asked: Asked, fieldsData: readonly FieldData[], outputFields: readonly string[], length?: number) {
    // The call itself is not kept: it would keep its request alive.
    this.#answer = { asked: { method: asked.method }, fieldsData, outputFields };
    const columns = fieldsData.map((field) => readColumn(this.#answer.asked, field));
    this.#columns = columns.filter((column) => !column.isDynamic);
    this.#dynamic = columns.find((column) => column.isDynamic);
    this.#asked = askedKeys(columns, outputFields);
    this.length = length ?? columns[0]?.length ?? 0;
  }

  /** The same columns, but fewer rows of them. */
  first(count: number): RowView {
    const { asked, fieldsData, outputFields } = this.#answer;
    return new RowView(asked, fieldsData, outputFields, count);
  }

  row(index: number): Row {
    const row: Row = {};
    for (const column of this.#columns) put(row, column.name, column.get(index));
    const keys = this.#dynamic?.get(index);
    if (!isMapping(keys)) return row;
    for (const key of this.#asked ?? Object.keys(keys)) {
      if (Object.hasOwn(keys, key) && !Object.hasOwn(row, key)) put(row, key, keys[key]);
    }
    return row;
  }

  /** Absent where the answer has no such field. */
  column(name: string): Column | undefined {
    return this.#columns.find((column) => column.name === name) ?? this.#dynamicColumn(name);
  }

  /** A key of the dynamic field, as a column of its own. */
  #dynamicColumn(name: string): Column | undefined {
    const dynamic = this.#dynamic;
    if (dynamic === undefined || this.#asked?.includes(name) === false) return undefined;
    const get = (row: number): unknown => {
      const keys = dynamic.get(row);
      return isMapping(keys) ? (keys[name] ?? null) : null;
    };
    const slice = (start: number, end: number): unknown[] => Array.from({ length: end - start }, (_, index) => get(start + index));
    return { name, isDynamic: true, length: dynamic.length, get, slice, valid: undefined };
  }
}

function askedKeys(columns: readonly Column[], outputFields: readonly string[]): readonly string[] | undefined {
  if (outputFields.includes('*') || outputFields.some((name) => columns.some((column) => column.isDynamic && column.name === name)))
    return undefined;
  const keys = outputFields.filter((name) => !columns.some((column) => column.name === name));
  return keys.length === 0 ? undefined : keys;
}

/** `__proto__` is a name like any other. */
function put(row: Row, name: string, value: unknown): void {
  if (name === '__proto__') Object.defineProperty(row, name, { value, enumerable: true, configurable: true, writable: true });
  else row[name] = value;
}
