/** The official SDK and ours in one process: each writes, the other reads. */
import assert from 'node:assert/strict';
import { MilvusClient } from '@lockstep/milvus';
import { MilvusClient as OfficialClient } from '@zilliz/milvus2-sdk-node';

const uri = process.env['MILVUS_URI'] ?? 'http://localhost:19530';
const name = 'beside_typescript';

const ours = new MilvusClient({ uri });
const official = new OfficialClient({ address: uri.replace(/^http:\/\//, '') });
await official.connectPromise;

await ours.dropCollection({ collectionName: name });
await ours.createCollection({ collectionName: name, dimension: 4, metricType: 'L2' });
await ours.insert({ collectionName: name, data: [{ id: 1, vector: [1, 0, 0, 0], from: 'ours' }] });
await official.insert({ collection_name: name, data: [{ id: 2, vector: [0, 1, 0, 0], from: 'official' }] });

const rows = await ours.query<{ id: number; from: string }>({ collectionName: name, filter: 'id > 0', outputFields: ['id', 'from'] });
assert.deepEqual(
  rows.toArray().sort((a, b) => a.id - b.id),
  [
    { id: 1, from: 'ours' },
    { id: 2, from: 'official' },
  ],
);

const read = await official.query({ collection_name: name, filter: 'id > 0', output_fields: ['id'] });
assert.deepEqual(read.data.map(({ id }) => String(id)).sort(), ['1', '2']);

const [hits] = await ours.search({ collectionName: name, data: [0, 1, 0, 0], limit: 1 });
assert.equal(hits.at(0)?.id, 2);

await ours.dropCollection({ collectionName: name });
await ours.close();
await official.closeConnection();
console.log('the official SDK and ours read what the other wrote');
