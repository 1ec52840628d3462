/** 100,000 vectors, inserted as columns and concurrently, then searches at the same time. */
import { columns, MilvusClient } from '@lockstep/milvus';

const dim = 128;
const batches = 100;
const size = 1000;
const collectionName = 'example_collection';

const client = new MilvusClient({ uri: 'http://localhost:19530' });

if (!(await client.hasCollection({ collectionName }))) {
  await client.createCollection({
    collectionName,
    schema: {
      fields: [
        { name: 'id', dataType: 'Int64', isPrimary: true },
        { name: 'embedding', dataType: 'FloatVector', dim },
      ],
    },
    indexParams: [{ fieldName: 'embedding', indexType: 'AUTOINDEX', metricType: 'L2' }],
  });
}

function vector(i: number): Float32Array {
  return Float32Array.from({ length: dim }, (_, j) => ((i * 31 + j * 17) % 1000) / 1000);
}

async function insertBatch(batch: number): Promise<number> {
  const ids = Array.from({ length: size }, (_, i) => batch * size + i);
  const { insertCount } = await client.insert({ collectionName, data: columns([ids, ids.map(vector)]) });
  return insertCount;
}

const counts = await Promise.all(Array.from({ length: batches }, (_, batch) => insertBatch(batch)));
const searches = await Promise.all([0, 1, 2, 3].map((i) => client.search({ collectionName, data: vector(i), limit: 5 })));
await client.close();

const inserted = counts.reduce((sum, count) => sum + count, 0);
console.log(`inserted ${inserted}, searches ${searches.length} x ${searches[0]?.[0]?.length ?? 0}`);
