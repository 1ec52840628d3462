import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadModel } from '../../generators/model/load.js';
import type { Declaration } from '../../generators/model/model.js';
import { readContract } from '../../generators/wire/contract.js';
import { pymilvusFolder } from '../pymilvus.js';
import { root } from '../root.js';
import { caseSkeleton } from './case.js';
import { methodSkeleton, type Skeleton } from './method.js';

const contract = readContract(pymilvusFolder(root));
const fragments = new Map([
  ['collection_name', { optional: false }],
  ['partition_names', { optional: true }],
]);
const ignored = new Set(['base', 'db_name']);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'skeleton-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function skeletonOf(group: string, name: string, rpcName: string, declarations: readonly Declaration[] = []): Skeleton {
  const rpc = contract.rpc(rpcName);
  if (rpc === undefined) throw new Error(`no ${rpcName}`);
  return methodSkeleton({ group, name, rpc, since: '3.0', ignored, vocabulary: { fragments, declarations } });
}

test('the page of skeletons', async () => {
  const methods: [string, string, string][] = [
    ['aliases', 'drop_alias', 'DropAlias'],
    ['partitions', 'has_partition', 'HasPartition'],
    ['load', 'load_partitions', 'LoadPartitions'],
    ['resource_groups', 'list_resource_groups', 'ListResourceGroups'],
    ['maintenance', 'get_flush_all_state', 'GetFlushAllState'],
    ['users', 'describe_user', 'SelectUser'],
  ];
  const pages = methods.map(([group, name, rpc]) => {
    const { text, params, result } = skeletonOf(group, name, rpc);
    const parts = [text, caseSkeleton(name, rpc, params), ...(result === undefined ? [] : [result])];
    return `## ${group}/${name}: ${rpc}\n\n${parts.map((part) => `\`\`\`yaml\n${part}\`\`\`\n`).join('')}`;
  });
  await expect(`# What \`lockstep new method\` writes\n\n${pages.join('\n')}`).toMatchFileSnapshot('skeletons.md');
});

test('an answer that the spec declares is named', () => {
  const declarations = loadModel(join(root, 'spec'), contract).model?.declarations;
  const { text, result } = skeletonOf('collections', 'describe_collection', 'DescribeCollection', declarations);
  expect(text).toContain('returns: { type: CollectionInfo, from: $response, doc: "What the server answers." }');
  expect(result).toBeUndefined();
});

test('a skeleton is a method of the spec as it stands', () => {
  const spec = join(folder, 'spec');
  cpSync(join(root, 'spec'), spec, { recursive: true });
  const { text, result } = skeletonOf('resource_groups', 'list_resource_groups', 'ListResourceGroups');
  mkdirSync(join(spec, 'methods/resource_groups'));
  writeFileSync(join(spec, 'methods/resource_groups/list_resource_groups.yaml'), text);
  expect(result).toBeUndefined();
  const flushed = skeletonOf('maintenance', 'flush_all', 'FlushAll');
  writeFileSync(join(spec, 'methods/maintenance/flush_all.yaml'), flushed.text);
  appendFileSync(join(spec, 'types/results.yaml'), flushed.result ?? '');
  expect(loadModel(spec, contract).diagnostics.map(({ place, message }) => `${place.file}: ${message}`)).toEqual([]);
});
