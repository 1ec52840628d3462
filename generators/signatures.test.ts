import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { languages, type Language } from './compare/finding.js';
import { loadSignatures } from './index.js';
import { loadModel } from './model/load.js';
import type { Signatures } from './signatures.js';
import { readContract } from './wire/contract.js';
import { installedPymilvus } from './wire/installed.js';

// A review waits for no printer of whole clients.
for (const printer of ['ts-morph', 'handlebars'])
  vi.doMock(printer, () => {
    throw new Error(`signatures load ${printer}`);
  });

const root = join(import.meta.dirname, '..');
const { model } = loadModel(join(root, 'spec'), readContract(installedPymilvus(root) ?? ''));
if (model === undefined) throw new Error('the spec has problems');
const all = await loadSignatures();
const of = Object.fromEntries(languages.map((language) => [language, all[language](model)])) as Record<Language, Signatures>;
const surface = (language: Language): string[] =>
  readFileSync(join(root, 'out', language, 'api.txt'), 'utf8')
    .trimEnd()
    .split('\n');

describe.each(languages)('%s', (language) => {
  it('has signatures of every method and type, each a line of its api.txt', () => {
    const names = [...model.methods, ...model.declarations].map(({ name }) => name);
    expect([...of[language].keys()]).toEqual(names);
    expect(model.methods.filter(({ name }) => of[language].get(name)?.length === 0)).toEqual([]);
    const known = new Set(surface(language));
    expect([...of[language].values()].flat().filter((line) => !known.has(line))).toEqual([]);
  });
});

it('the other names of a Python method and of its parameters are among its signatures', () => {
  const lines = (name: string): readonly string[] => of.python.get(name)?.filter((line) => !line.startsWith('Async')) ?? [];
  expect(lines('use_database').map((line) => line.replace(/\(.*/, ''))).toEqual([
    'MilvusClient.use_database',
    'MilvusClient.using_database',
  ]);
  expect(lines('create_index').slice(1)).toEqual(['MilvusClient.create_index(sync): another name of wait']);
  expect(lines('FieldSchema').slice(1)).toContain('FieldSchema.__init__(dtype): another name of data_type');
});

it('what api.txt has beside them is the kit’s', () => {
  const left = (language: Language): string[] => {
    const told = new Set([...of[language].values()].flat());
    return surface(language).filter((line) => !told.has(line));
  };
  expect({
    typescript: left('typescript'),
    python: left('python'),
    java: [...new Set(left('java').map((line) => (line.startsWith('MilvusClient:') ? line : line.replace(/[:.].*/, ''))))],
    go: [...new Set(left('go').map((line) => line.replace(/^func \(\*?(\w+)\).*|^(\w+)\..*|^(?:type|const|func|var) (\w+).*/, '$1$2$3')))],
  }).toMatchInlineSnapshot(`
    {
      "go": [
        "CallOptions",
        "Column",
        "Error",
        "Highlight",
        "Hit",
        "KindInvalidArgument",
        "KindServer",
        "KindTimeout",
        "KindTransport",
        "Unlimited",
        "PageIterator",
        "RowSet",
        "Hits",
        "Row",
        "ByteEmbeddingLists",
        "ByteVectors",
        "ColumnsInOrder",
        "EmbeddingLists",
        "Int8Vectors",
        "Ptr",
        "Rows",
        "SparseVectors",
        "Texts",
        "Vectors",
        "Client",
        "Columns",
        "ErrorKind",
        "ID",
        "Int64ID",
        "QueryData",
        "RowData",
        "SearchResult",
        "SparseVector",
        "StringID",
        "ErrAliasNotFound",
        "ErrBadAnswer",
        "ErrCollectionNotFound",
        "ErrDatabaseNotFound",
        "ErrEmptyCollection",
        "ErrExpressionRejected",
        "ErrIndexNotFound",
        "ErrInvalidArgument",
        "ErrNotReady",
        "ErrRateLimited",
        "ErrSchemaMismatch",
        "ErrServer",
        "ErrTimeout",
        "ErrTransport",
        "ErrUnsupported",
      ],
      "java": [
        "CallTimeoutException",
        "Column",
        "Columns",
        "Highlight",
        "Hit",
        "Hits",
        "Id",
        "Ids",
        "InvalidArgumentException",
        "MilvusClient: public final class MilvusClient implements AutoCloseable",
        "MilvusClient: public static String apiDescription()",
        "MilvusClient: public static String packageVersion()",
        "MilvusClient: public static final Duration UNLIMITED",
        "MilvusException",
        "PageIterator",
        "QueryData",
        "Row",
        "RowData",
        "RowSet",
        "SearchResult",
        "ServerException",
        "TransportException",
      ],
      "python": [
        "AsyncPageIterator",
        "Columns",
        "EmbeddingList",
        "Highlight",
        "Hit",
        "Hits",
        "PageIterator",
        "QueryData",
        "Row",
        "RowData",
        "RowSet",
        "SearchResult",
        "SparseVector",
        "Timeout",
      ],
      "typescript": [
        "CallOptions",
        "CallTimeoutError",
        "ColumnArray",
        "ColumnValues",
        "Columns",
        "DenseVector",
        "EmbeddingList",
        "ErrorKind",
        "Highlight",
        "Hit",
        "Hits",
        "Id",
        "Integer",
        "InvalidArgumentError",
        "JsonValue",
        "MilvusError",
        "PageIterator",
        "Query",
        "QueryData",
        "Row",
        "RowData",
        "RowSet",
        "SearchResult",
        "ServerError",
        "SparseVector",
        "TransportError",
        "Unknown",
        "columns",
        "embeddings",
      ],
    }
  `);
});
