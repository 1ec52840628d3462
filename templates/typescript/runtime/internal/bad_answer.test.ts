/** Answers that cannot be read are errors of the server, which name the method that was called. */
import { describe, expect, it } from 'vitest';
import type { FieldData, SearchResultData, ValueField } from '../wire/received.js';
import { readCount, readInteger, readJson, readNumber } from './bad_answer.js';
import { decodeDefault } from './default_values.js';
import { ServerError } from './errors.js';
import { decodeHits } from './hits.js';
import { decodeRows } from './row_set.js';

const asked = { method: 'query' };

/** A column of one JSON value. */
function jsonColumn(name: string, text: string | Uint8Array, isDynamic = false): FieldData {
  const data = [typeof text === 'string' ? new TextEncoder().encode(text) : text];
  const scalars = { data: 'json_data', json_data: { data } };
  return { type: 23, field_name: name, is_dynamic: isDynamic, valid_data: [], scalars, vectors: null } as unknown as FieldData;
}

function failure(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (!(error instanceof ServerError)) throw error;
    expect([error.kind, error.name, error.parameter, error.code]).toEqual(['server', 'bad_answer', undefined, undefined]);
    expect(error.message.startsWith(`${error.method}: `)).toBe(true);
    return error.message;
  }
  throw new Error('nothing failed');
}

describe('an answer that cannot be read', () => {
  it.each([
    ['{"a":', '{"a":'],
    ['NaN', 'NaN'],
    ['123456789012345678x', '123456789012345678x'],
    [Uint8Array.of(255), '\ufffd'],
    ['['.repeat(61), `${'['.repeat(60)}…`],
    ['\u{1f40b}'.repeat(60), '\u{1f40b}'.repeat(60)],
  ])('JSON that is none: %s', (text, shown) => {
    const rows = decodeRows(asked, [jsonColumn('meta', text)], []);
    const wanted = `query: the server's answer is not valid JSON in the field meta: ${shown}`;
    expect(failure(() => rows.at(0))).toBe(wanted);
    expect(failure(() => rows.column('meta'))).toBe(wanted);
  });

  it('a dynamic field that is no object', () => {
    const rows = decodeRows(asked, [jsonColumn('$meta', '[1]', true)], []);
    expect(failure(() => rows.toArray())).toBe("query: the server's answer is not a JSON object in the field $meta: [1]");
  });

  it('JSON in a hit', () => {
    const ids = { id_field: 'str_id', str_id: { data: ['a'] } };
    const results = {
      num_queries: 1,
      topks: [1],
      scores: [0.5],
      ids,
      fields_data: [jsonColumn('meta', '}')],
      output_fields: [],
      highlight_results: [],
      agg_topks: [],
    };
    const [hits] = decodeHits({ method: 'search' }, results as unknown as SearchResultData);
    expect(failure(() => hits.at(0))).toBe("search: the server's answer is not valid JSON in the field meta: }");
  });

  it.each([
    [27, 'Mol'],
    [999, '999'],
  ])('a column of the type %i', (type, name) => {
    const field = { ...jsonColumn('x', '1'), type, scalars: null };
    expect(failure(() => decodeRows(asked, [field], []))).toBe(`query: the field x has the type ${name}, which this client cannot read`);
  });

  it('a default value that is no JSON', () => {
    const value = { data: 'bytes_data', bytes_data: new TextEncoder().encode('{') } as unknown as ValueField;
    const wanted = "query: the server's answer is not valid JSON in the field default_value: {";
    expect(failure(() => decodeDefault(asked, 'JSON', value))).toBe(wanted);
  });

  it('texts that are not of their type', () => {
    expect(failure(() => readCount(asked, 'dim', 'four'))).toBe("query: the server's answer is not an integer in the field dim: four");
    expect(failure(() => readInteger(asked, 'id', '1.5'))).toBe("query: the server's answer is not an integer in the field id: 1.5");
    expect(failure(() => readNumber(asked, 'p', ''))).toBe("query: the server's answer is not a number in the field p: ");
    expect(failure(() => readJson(asked, 'params', '{a}'))).toBe("query: the server's answer is not valid JSON in the field params: {a}");
  });
});

describe('texts of an answer', () => {
  it('are what they say, to the last digit', () => {
    expect(readInteger(asked, 'id', '-9007199254740993')).toBe(-9007199254740993n);
    expect([readCount(asked, 'dim', '+4'), readNumber(asked, 'p', '0.5'), readJson(asked, 'q', '[1]')]).toEqual([4, 0.5, [1]]);
  });

  it('are absent where they are absent', () => {
    const [none]: (string | undefined)[] = [];
    expect([readCount(asked, 'dim', none), readNumber(asked, 'p', none), readJson(asked, 'q', none)]).toEqual([none, none, none]);
  });
});

describe('a column without values', () => {
  it.each([1, 2, 5, 10, 11, 21, 22, 23, 24, 26, 100, 101, 102, 104, 105, 106, 200])('of the type %i is empty', (type) => {
    const field = { ...jsonColumn('x', '1'), type, scalars: null };
    expect(decodeRows(asked, [field], []).length).toBe(0);
  });
});
