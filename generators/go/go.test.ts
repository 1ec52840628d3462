/** Goldens: a simple method, and one that composes another and needs the schema. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { loadModel } from '../model/load.js';
import type { Model } from '../model/model.js';
import { readContract } from '../wire/contract.js';
import { installedPymilvus } from '../wire/installed.js';
import { go } from './index.js';

const root = join(import.meta.dirname, '../..');
const model = loadModel(join(root, 'spec'), readContract(installedPymilvus(root) ?? '')).model as Model;
const templates = join(root, 'templates/go');
const sources = new Map(
  readdirSync(templates, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [relative(templates, file).replaceAll('\\', '/'), readFileSync(file, 'utf8')]),
);
const files = new Map([...go.render(model, sources)].map(({ path, text }) => [path, text]));
const functionsOf = (path: string): string[] =>
  [...(files.get(path) ?? '').matchAll(/^func \(c \*Client\)[^]*?^}$/gm)].map(([text]) => text);
const functionOf = (path: string): string => functionsOf(path)[0] ?? '';

test('a method of one RPC is straight code', () => {
  expect(functionOf('create_alias.go')).toBe(`func (c *Client) CreateAlias(ctx context.Context, req CreateAliasRequest) error {
	call := c.begin(ctx, "create_alias", req.settings(), callBudget)
	defer call.end()
	call.name("collection_name", req.CollectionName)
	call.name("alias", req.Alias)
	if err := call.invalid(); err != nil {
		return err
	}
	_, err := once(call, wire.CreateAlias, &milvuspb.CreateAliasRequest{
		DbName:         call.settings.database,
		CollectionName: req.CollectionName,
		Alias:          req.Alias,
	})
	call.forget(call.database(), req.Alias)
	return err
}`);
});

test('a method that needs the schema runs inside withSchema, and what it finds invalid is not sent', () => {
  expect(functionOf('get.go')).toBe(`func (c *Client) Get(ctx context.Context, req GetRequest) (*RowSet, error) {
	call := c.begin(ctx, "get", req.settings(), callBudget)
	defer call.end()
	call.name("collection_name", req.CollectionName)
	call.required("ids", req.IDs != nil)
	outputFields := orElse(req.OutputFields, []string{"*"})
	call.requiresValue(
		given("guarantee_timestamp", req.GuaranteeTimestamp != nil),
		"consistency_level",
		req.ConsistencyLevel != nil && *req.ConsistencyLevel == ConsistencyLevelCustomized,
		"Customized",
	)
	if req.Namespace != "" {
		call.since("namespace", "3.0")
	}
	if err := call.invalid(); err != nil {
		return nil, err
	}
	if countIDs(req.IDs) == 0 {
		return &RowSet{}, nil
	}
	return withSchema(call, req.CollectionName, anyOf(isSchemaMismatch, isExpressionRejected), func(known *knownSchema) (*RowSet, error) {
		request := QueryRequest{
			CollectionName:     req.CollectionName,
			Filter:             idsFilter(call, known, req.IDs),
			OutputFields:       outputFields,
			PartitionNames:     req.PartitionNames,
			ConsistencyLevel:   req.ConsistencyLevel,
			GuaranteeTimestamp: req.GuaranteeTimestamp,
			IgnoreGrowing:      req.IgnoreGrowing,
			Timezone:           req.Timezone,
			TimeFields:         req.TimeFields,
			Namespace:          req.Namespace,
		}
		if err := call.invalid(); err != nil {
			return nil, err
		}
		return c.query(call, request)
	})
}`);
});

test('a method that others call begins a call and leaves the rest to its part, which runs within any call', () => {
  const [method, part] = functionsOf('load_collection.go');
  expect(method).toBe(`func (c *Client) LoadCollection(ctx context.Context, req LoadCollectionRequest) error {
	call := c.begin(ctx, "load_collection", req.settings(), waitBudget)
	defer call.end()
	return c.loadCollection(call, req)
}`);
  expect(part).toMatch(/^func \(c \*Client\) loadCollection\(call \*invocation, req LoadCollectionRequest\) error \{\n\tcall\.name/);
  expect(functionOf('create_collection.go')).toContain(
    '		if err := c.loadCollection(call, LoadCollectionRequest{CollectionName: req.CollectionName}); err != nil {\n',
  );
});

test('what the server must have is looked at when the arguments are checked', () => {
  expect(functionOf('describe_alias.go')).toContain(`	call.name("alias", req.Alias)
	call.since("describe_alias", "2.3.4")
	if err := call.invalid(); err != nil {`);
});

test('no local name is numbered', () => {
  for (const [path, text] of files)
    if (text.startsWith('// Code generated')) expect([path, /\b([a-z]\w*[a-z])\d+ :?=/.exec(text)?.[0]]).toEqual([path, undefined]);
});

test('the public surface is sorted and has a line for each thing that users see', () => {
  const lines = (files.get('api.txt') ?? '').trimEnd().split('\n');
  expect(lines).toEqual([...lines].sort());
  expect(lines).toContain('func (*Client) CreateAlias(ctx context.Context, req CreateAliasRequest) error');
  expect(lines).toContain('CreateAliasRequest.Alias string');
  expect(lines).toContain('const DataTypeInt64 DataType = 5');
  expect(lines).toContain('var ErrCollectionNotFound error');
});
