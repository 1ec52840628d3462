/** Go's names for the spec's names. */
import { camel, pascal } from '../words.js';

/** Words that a local name may not be: keywords, predeclared names and the packages that emitted files import. */
const reserved: ReadonlySet<string> = new Set(
  (
    'break case chan const continue default defer else fallthrough for func go goto if import interface map package range return select struct ' +
    'switch type var any bool byte error false float32 float64 int int32 int64 len max min new nil string true uint64 append cap clear close ' +
    'copy delete panic print println recover cmp context time wire call err'
  ).split(' '),
);

/** What the package has beside what the spec declares. */
const kitNames: ReadonlySet<string> = new Set(
  (
    'ByteEmbeddingLists ByteVectors CallOptions Client Column Columns ColumnsInOrder Connect EmbeddingLists Error ErrorKind Int8Vectors ' +
    'PageIterator Ptr Rows SparseVector SparseVectors Texts Unlimited Vectors'
  ).split(' '),
);

export class Names {
  constructor(private readonly initialisms: readonly string[]) {}

  /** `db_name` → `DBName`. */
  readonly exported = (name: string): string => pascal(name, this.initialisms);

  /** A type of the spec; one that bears a name of the kit's gets `Type` behind it. */
  readonly typeName = (name: string): string => {
    const text = this.exported(name);
    return kitNames.has(text) ? `${text}Type` : text;
  };

  /** `db_name` → `dbName`; a name that Go keeps for itself gets `Value` behind it. */
  readonly local = (name: string): string => {
    const text = camel(name, this.initialisms);
    return reserved.has(text) ? `${text}Value` : text;
  };

  /** A kit function: `encode_ids` → `encodeIDs`. */
  readonly kit = (name: string): string => camel(name, this.initialisms);

  /** A constant of an enum: `DataTypeInt64`, `MetricTypeMaxSimCosine` of `MAX_SIM_COSINE`; a word in capitals alone stays so. */
  readonly member = (type: string, member: string): string =>
    `${this.typeName(type)}${member.includes('_') ? member.split('_').map(capitalized).join('') : member.charAt(0).toUpperCase() + member.slice(1)}`;
}

/** `FLAT` → `Flat`, `SQ8` → `SQ8`, `HNSW` → `HNSW`: short words and those without a vowel are initialisms. */
function capitalized(word: string): string {
  if (/^([A-Z]{1,3}|[B-DF-HJ-NP-TV-Z]+)\d*$/.test(word) && !titled.has(word)) return word;
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

/** Short words that are words. */
const titled: ReadonlySet<string> = new Set(['MAX', 'SIM', 'BIN']);
