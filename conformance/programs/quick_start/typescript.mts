import { MilvusClient } from '@lockstep/milvus';

const client = new MilvusClient({ uri: 'http://localhost:19530' });
await client.createCollection({ collectionName: 'test_collection', dimension: 4 });
const data = [
  { id: 1, vector: [1, 0, 0, 0], colour: 'red' },
  { id: 2, vector: [0, 1, 0, 0], colour: 'green' },
];
await client.insert({ collectionName: 'test_collection', data });
const found = await client.search({ collectionName: 'test_collection', data: [1, 0, 0, 0], limit: 2, outputFields: ['colour'] });
for (const hits of found) {
  for (const hit of hits) console.log(hit.id, hit.entity.colour);
}
await client.dropCollection({ collectionName: 'test_collection' });
await client.close();
