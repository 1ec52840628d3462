/** Driver values that say themselves what they are, as Java's expressions. */
import { givenOf, type Callback, type ExampleValue } from '../example.js';
import { quoted } from './names.js';
import { assertNever } from './never.js';
import { call, chain, declare, statement, word, type ChainLink, type Code } from './print/code.js';

export class Values {
  /** Statements that make what no expression can. */
  readonly before: Code[] = [];
  private maps = 0;

  plain(value: ExampleValue): Code {
    const given = givenOf(value);
    switch (given.kind) {
      case 'null':
        return word('null');
      case 'bool':
        return word(String(given.value));
      case 'integer':
        return word(`${String(given.value)}${given.value === BigInt.asIntN(32, given.value) ? '' : 'L'}`);
      case 'float':
        return word(decimal(given.value));
      case 'text':
        return word(quoted(given.value));
      case 'bytes':
        return bytes(given.value);
      case 'list':
        return given.members.includes(null)
          ? call('Arrays.asList', ...given.members.map((each) => this.plain(each)))
          : call('List.of', ...given.members.map((each) => this.plain(each)));
      case 'map':
        return this.map(given.entries);
      case 'columns':
        return Array.isArray(given.columns)
          ? this.columnsOf(given.columns)
          : chain(
              word('Columns.byName()'),
              ...Object.entries(given.columns).map(([name, own]): ChainLink => ['add', word(quoted(name)), this.plain(own)]),
            );
      case 'typed':
        return word(typedArray(given.type, given.shape, given.members));
      case 'sparse':
        return call('Map.of', ...given.pairs.flatMap(([at, number]) => [word(`${String(at)}L`), word(decimal(number))]));
      case 'embeddings':
        return call('List.of', ...given.vectors.map((each) => this.plain(each)));
      case 'callback':
        return word(callbacks[given.name]);
      default:
        return assertNever(given);
    }
  }

  readonly columnsOf = (columns: readonly ExampleValue[]): Code => call('Columns.inOrder', ...columns.map((each) => this.plain(each)));

  private map(entries: readonly (readonly [string, ExampleValue])[]): Code {
    const values = entries.map(([name, own]) => [name, this.plain(own)] as const);
    if (entries.every(([, own]) => own !== null)) return this.mapOf(values);
    this.maps += 1;
    const name = `map${String(this.maps)}`;
    const puts = values.map(([key, own]) => statement(call(`${name}.put`, word(quoted(key)), own)));
    this.before.push(declare('Map<String, Object>', name, word('new HashMap<>()')), ...puts);
    return word(name);
  }

  /** `Map.of` takes ten entries and no null. */
  mapOf(entries: readonly (readonly [string, Code])[]): Code {
    const pairs = entries.map(([name, own]): Code[] => [word(quoted(name)), own]);
    if (entries.length > 10) return call('Map.ofEntries', ...pairs.map((pair) => call('Map.entry', ...pair)));
    return call('Map.of', ...pairs.flat());
  }
}

/** `new float[] {1f, 0.5f}` of a list of numbers. */
export function vector(value: ExampleValue): Code | undefined {
  const given = givenOf(value);
  if (given.kind !== 'list' || given.members.length === 0 || !given.members.every((each) => typeof each === 'number')) return undefined;
  return word(`new float[] {${given.members.map((each) => (Number.isInteger(each) ? String(each) : `${String(each)}f`)).join(', ')}}`);
}

const bytes = (value: Uint8Array): Code => word(`new byte[] {${[...Int8Array.from(value)].map(String).join(', ')}}`);

export function decimal(value: number): string {
  if (Number.isNaN(value)) return 'Double.NaN';
  if (!Number.isFinite(value)) return value > 0 ? 'Double.POSITIVE_INFINITY' : 'Double.NEGATIVE_INFINITY';
  if (Object.is(value, -0)) return '-0.0';
  return /^-?\d+$/.test(String(value)) ? `${String(value)}.0` : String(value);
}

const primitives = {
  float32: 'float',
  float64: 'double',
  int8: 'byte',
  int16: 'short',
  int32: 'int',
  int64: 'long',
  uint8: 'byte',
} as const;

function typedArray(type: keyof typeof primitives, [, ...inner]: readonly number[], members: readonly (number | bigint)[]): string {
  const suffix = type === 'int64' ? 'L' : type === 'float32' ? 'f' : '';
  const one = (of: readonly (number | bigint)[]): string =>
    `{${of.map((each) => `${String(type === 'uint8' ? BigInt.asIntN(8, BigInt(each)) : each)}${suffix}`).join(', ')}}`;
  const [size] = inner;
  if (size === undefined) return `new ${primitives[type]}[] ${one(members)}`;
  const rows = Array.from({ length: members.length / size }, (_, at) => one(members.slice(at * size, (at + 1) * size)));
  return `new ${primitives[type]}[][] {${rows.join(', ')}}`;
}

const callbacks: Readonly<Record<Callback, string>> = {
  keep_even_ids: 'hits -> hits.stream().filter(hit -> hit.id().asLong() % 2 == 0).collect(Collectors.toList())',
  drop_all: 'hits -> List.of()',
  raise: 'hits -> { throw new IllegalStateException("no hit will do"); }',
};
