import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContract } from '../wire/contract.js';
import { installedPymilvus } from '../wire/installed.js';
import { diagnosticCodes, printDiagnostic, type DiagnosticCode } from './diagnostic.js';
import { loadModel } from './load.js';

const root = join(import.meta.dirname, '../..');
const contract = readContract(installedPymilvus(root) ?? '');
const kept = join(root, 'build/schemas-of-tests');

/** One mistake a code, made in a copy of the real spec: the file, and what is replaced by what. What is said of it stands in diagnostics.md. */
const mistakes: Record<DiagnosticCode, { file: string; edit: [string, string] }> = {
  syntax: { file: 'methods/aliases/drop_alias.yaml', edit: ['retry: repeatable', 'retry: repeatable\nretry: once'] },
  shape: { file: 'methods/aliases/drop_alias.yaml', edit: ['retry:', 'retries:'] },
  unknown_type: { file: 'methods/vectors/insert.yaml', edit: ['type: RowData', 'type: RowDatas'] },
  unknown_wire: { file: 'methods/aliases/drop_alias.yaml', edit: ['send: { alias:', 'send: { aliass:'] },
  unknown_name: { file: 'methods/aliases/drop_alias.yaml', edit: ['{ alias: $alias }', '{ alias: $alis }'] },
  unknown_path: { file: 'methods/client/get_server_version.yaml', edit: ['$response.version', '$response.versions'] },
  unknown_function: { file: 'methods/vectors/search.yaml', edit: ['via: count_queries', 'via: count_query'] },
  unknown_fragment: { file: 'methods/vectors/search.yaml', edit: ['use: search_pairs', 'use: search_pair'] },
  unknown_error: { file: 'methods/vectors/search.yaml', edit: ['refresh_on: [schema_mismatch]', 'refresh_on: [schema_mismatches]'] },
  unknown_method: { file: 'methods/vectors/get.yaml', edit: ['call: query', 'call: querry'] },
  unknown_param: { file: 'methods/vectors/get.yaml', edit: ['with: { collection_name:', 'with: { collection:'] },
  unknown_policy: { file: 'methods/load/load_collection.yaml', edit: ['every: load', 'every: loads'] },
  unknown_member: { file: 'methods/vectors/search.yaml', edit: ['BoolExprV1', 'BoolExprV2'] },
  wrong_type: { file: 'methods/vectors/search.yaml', edit: ['dsl: $filter', 'dsl: $limit'] },
  wrong_form: {
    file: 'methods/vectors/search.yaml',
    edit: ['{ via: count_queries, of: [ $data ] }', '{ via: count_queries, on: [ $data ] }'],
  },
  wrong_default: { file: 'methods/vectors/search.yaml', edit: ['default: 10', 'default: ten'] },
  missing_argument: {
    file: 'methods/collections/create_collection.yaml',
    edit: ['call: create_index, with: { collection_name: $collection_name,', 'call: create_index, with: {'],
  },
  unmapped_field: { file: 'methods/vectors/search.yaml', edit: ['  sub_reqs: "internal to the proxy"\n', ''] },
  needless_ignore: { file: 'methods/vectors/search.yaml', edit: ['sub_reqs: "internal', 'nq: "internal'] },
  unused_param: { file: 'methods/vectors/search.yaml', edit: ['      dsl: $filter\n', ''] },
  unused_type: { file: 'types/values.yaml', edit: ['Address:', 'Street: { enum: [a], doc: "Never asked for." }\nAddress:'] },
  unused_function: { file: 'functions.yaml', edit: ['join_comma:', 'join_dots: { doc: "Never called." }\njoin_comma:'] },
  unused_fragment: { file: 'fragments/names.yaml', edit: ['filter:', 'street: { type: string, doc: "Never used." }\nfilter:'] },
  unused_error: {
    file: 'errors.yaml',
    edit: ['  unsupported:', '  never_met:\n    doc: "Never asked for."\n    any: [ { code: 7 } ]\n  unsupported:'],
  },
  duplicate_name: {
    file: 'methods/vectors/search.yaml',
    edit: ['anns_field: {', 'offset: { type: count, optional: true, doc: "Again." }\n  anns_field: {'],
  },
  cycle: { file: 'fragments/reading.yaml', edit: ['topk: $limit', 'topk: { use: request_pairs }'] },
  no_doc: { file: 'methods/client/get_server_version.yaml', edit: [', doc: "Such as `2.6.4` or `milvus_lite-3.2.2`."', ''] },
  no_case: { file: 'methods/client/get_server_version.yaml', edit: ['', ''] },
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lockstep-spec-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the real spec', () => {
  it('has no diagnostic', () => {
    const { model, diagnostics } = loadModel(join(root, 'spec'), contract);
    expect(diagnostics).toEqual([]);
    expect(model?.methods.length).toBeGreaterThan(20);
  });
});

describe('each mistake is named with its place, its line and a caret', () => {
  const pages: string[] = ['# What each diagnostic says'];
  for (const code of Object.keys(diagnosticCodes) as DiagnosticCode[]) {
    it(code, () => {
      const { file, edit } = mistakes[code];
      const spec = mistaken(code, [code]);
      const { model, diagnostics, line } = loadModel(
        spec,
        contract,
        code === 'no_case' ? { kept, cases: casesBut('client/get_server_version') } : { kept },
      );
      expect(model).toBeUndefined();
      const own = diagnostics.filter((each) => each.code === code);
      expect(own.length).toBeGreaterThan(0);
      const said = own.map((each) => printDiagnostic(each, line(each.place.file, each.place.line)));
      const change = edit[0] === '' ? [] : ['```diff', ...lines('-', edit[0]), ...lines('+', edit[1]), '```'];
      pages.push(`## ${code}\n${diagnosticCodes[code]}\n\nIn \`spec/${file}\`:\n${change.join('\n')}\n\`\`\`\n${said.join('\n')}\n\`\`\``);
    });
  }
  it('as the page has it', async () => {
    await expect(`${pages.join('\n\n')}\n`).toMatchFileSnapshot('diagnostics.md');
  });
});

it('a default that its own check refuses is a mistake', () => {
  const spec = edited('refused', [{ file: 'methods/vectors/search.yaml', edit: ['default: 10', 'default: 100000'] }]);
  expect(loadModel(spec, contract).diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'wrong_default: its own check refuses the default 100000',
  ]);
});

it('a union without a tag is not asked which of its members a value is', () => {
  const said = (name: string, edit: readonly [string, string]): string[] =>
    loadModel(edited(name, [{ file: 'methods/vectors/delete.yaml', edit }]), contract, { kept }).diagnostics.map(
      ({ code, message, place }) => `${place.file.replace(/^.*methods/, 'methods')}:${String(place.line)} ${code}: ${message}`,
    );
  const line =
    readFileSync(join(root, 'spec/methods/vectors/delete.yaml'), 'utf8')
      .split('\n')
      .findIndex((each) => each.includes('expr:')) + 1;
  const told = `methods/vectors/delete.yaml:${String(line)} wrong_form: a value of Ids does not say which of list of int64 or list of string it is`;
  expect(said('untold', ['expr: { first: [ $filter,', 'expr: { first: [ { case: $ids, "list of string": texts }, $filter,'])).toContain(
    told,
  );
  expect(
    said('unasked', ['expr: { first: [ $filter,', 'expr: { first: [ { when: { is: [ $ids, "list of string" ] }, value: texts }, $filter,']),
  ).toContain(told);
});

it('a value of another shape is told with what it may be, once, and what was meant', () => {
  const said = (name: string, edit: readonly [string, string]): string[] =>
    loadModel(edited(name, [{ file: 'methods/aliases/drop_alias.yaml', edit }]), contract, { kept })
      .diagnostics.filter(({ code }) => code === 'shape')
      .map(({ message, hint }) => `${message}${hint === undefined ? '' : `; ${hint}`}`);
  expect(said('returns', ['returns: nothing', 'returns: nothin'])).toEqual([
    'returns must be nothing or an object, not nothin; did you mean nothing?',
  ]);
  expect(said('since', ['since: "2.0"', 'since: 2'])).toEqual(['since must be a text, not 2; put it in quotes: "2"']);
  expect(said('retry', ['retry: repeatable', 'retry: repeatables'])).toEqual([
    expect.stringMatching(/^retry must be .*\bonce\b.*, not repeatables; did you mean repeatable\?$/),
  ]);
});

it('what is answered over REST has the parts that it names', () => {
  const spec = edited('rest', [{ file: 'methods/vectors/insert.yaml', edit: ['$result.insert_count', '$result.insert_counts'] }]);
  expect(loadModel(spec, contract, { kept }).diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'unknown_path: in InsertResult, the field insert_counts is not known',
  ]);
});

it('a first item is added by a method of the list that is made', () => {
  const said = (name: string, file: string, edit: readonly [string, string]): string[] =>
    loadModel(edited(name, [{ file, edit }]), contract, { kept }).diagnostics.map(({ code, message }) => `${code}: ${message}`);
  expect(said('no_such', 'methods/indexes/prepare_index_params.yaml', ['first: add_index', 'first: add_indexes'])).toContain(
    'unknown_method: in IndexParams, the method add_indexes is not known',
  );
  expect(said('no_list', 'methods/collections/create_schema.yaml', ['since:', 'first: add_field\nsince:'])).toContain(
    'wrong_form: CollectionSchema is no list, so it has no first item',
  );
});

it('all mistakes of a spec are told at once, sorted by place', () => {
  const { diagnostics } = loadModel(mistaken('several', ['unknown_name', 'unknown_path', 'wrong_default']), contract, { kept });
  const places = diagnostics.map(({ place }) => `${place.file}:${String(place.line).padStart(4, '0')}`);
  expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['unknown_name', 'unknown_path', 'wrong_default']));
  expect(places).toEqual([...places].sort());
});

it('a schema kept from an earlier run tells the same as one compiled anew', () => {
  const spec = mistaken('kept', ['shape']);
  const anew = loadModel(spec, contract).diagnostics;
  expect(anew.length).toBeGreaterThan(0);
  for (let run = 0; run < 2; run++) expect(loadModel(spec, contract, { kept }).diagnostics).toEqual(anew);
});

/** A copy of the spec with these mistakes in it. */
const mistaken = (name: string, codes: readonly DiagnosticCode[]): string =>
  edited(
    name,
    codes.map((code) => mistakes[code]),
  );

function edited(name: string, edits: readonly { readonly file: string; readonly edit: readonly [string, string] }[]): string {
  const spec = join(folder, name);
  cpSync(join(root, 'spec'), spec, { recursive: true });
  for (const { file, edit } of edits) {
    const text = readFileSync(join(spec, file), 'utf8');
    expect(text).toContain(edit[0]);
    writeFileSync(join(spec, file), text.replace(edit[0], edit[1]));
  }
  return spec;
}

const lines = (sign: string, text: string): string[] =>
  text === ''
    ? []
    : text
        .replace(/\n$/, '')
        .split('\n')
        .map((each) => `${sign} ${each}`);

function casesBut(one: string): ReadonlySet<string> {
  const methods = loadModel(join(root, 'spec'), contract, { kept }).model?.methods ?? [];
  return new Set(methods.map(({ group, name }) => `${group}/${name}`).filter((each) => each !== one));
}
