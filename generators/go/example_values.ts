/** Driver values that say themselves what they are, as Go's expressions. */
import { givenOf, isList, membersOf, type Callback, type ExampleValue } from '../example.js';
import { callText, indent, listLiteral, literal, quoted } from './layout.js';
import { assertNever } from './never.js';

export function plain(value: ExampleValue): string {
  const given = givenOf(value);
  switch (given.kind) {
    case 'null':
      return 'nil';
    case 'bool':
    case 'integer':
      return String(given.value);
    case 'float':
      return float(given.value);
    case 'text':
      return quoted(given.value);
    case 'bytes':
      return listLiteral('[]byte', [...given.value].map(String));
    case 'list':
      return given.members.some((each) => typeof each === 'number' && !Number.isInteger(each)) &&
        given.members.every((each) => typeof each === 'number')
        ? floats(given.members)
        : listLiteral(
            '[]any',
            given.members.map((each) => plain(each)),
          );
    case 'map':
      return literal(
        'map[string]any',
        given.entries.map(([name, own]) => [quoted(name), plain(own)]),
      );
    case 'columns':
      return isList(given.columns)
        ? inOrder(given.columns)
        : literal(
            'milvus.Columns',
            Object.entries(given.columns).map(([name, own]) => [quoted(name), plain(own)]),
          );
    case 'typed': {
      const rows = typedRows(given.shape, given.members).map((row) => row.map(String).join(', '));
      return given.shape.length < 2
        ? `[]${given.type}{${rows.join(', ')}}`
        : `[][]${given.type}{${rows.map((row) => `{${row}}`).join(', ')}}`;
    }
    case 'sparse':
      return `milvus.SparseVector{${given.pairs.map(([at, number]) => `${String(at)}: ${float(number)}`).join(', ')}}`;
    case 'embeddings':
      return `[][]float32{${given.vectors.map((each) => floats(membersOf(each) as readonly number[]).replace('[]float32', '')).join(', ')}}`;
    case 'callback':
      return callbacks[given.name];
    default:
      return assertNever(given);
  }
}

export const inOrder = (columns: readonly ExampleValue[]): string => callText('milvus.ColumnsInOrder', columns.map(plain));

function float(value: number): string {
  if (Number.isNaN(value)) return 'math.NaN()';
  if (!Number.isFinite(value)) return `math.Inf(${value > 0 ? '1' : '-1'})`;
  return Object.is(value, -0) ? 'math.Copysign(0, -1)' : String(value);
}

export const floats = (members: readonly (number | bigint)[]): string => listLiteral('[]float32', members.map(String));

export function typedRows(
  [, ...inner]: readonly number[],
  members: readonly (number | bigint)[],
): readonly (readonly (number | bigint)[])[] {
  const [size] = inner;
  if (size === undefined) return [members];
  return Array.from({ length: members.length / size }, (_, at) => members.slice(at * size, (at + 1) * size));
}

const callbacks: Readonly<Record<Callback, string>> = {
  keep_even_ids: `func(hits milvus.Hits) ([]milvus.Hit, error) {
${indent(`var kept []milvus.Hit
for _, hit := range hits.All() {
	if id, ok := hit.ID.(milvus.Int64ID); ok && id%2 == 0 {
		kept = append(kept, hit)
	}
}
return kept, nil`)}
}`,
  drop_all: 'func(milvus.Hits) ([]milvus.Hit, error) { return nil, nil }',
  raise: 'func(milvus.Hits) ([]milvus.Hit, error) { return nil, errors.New("no hit will do") }',
};
