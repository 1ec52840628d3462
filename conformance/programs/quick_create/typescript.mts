/** A collection from its name and the length of its vectors. */
import { MilvusClient } from '@lockstep/milvus';

const client = new MilvusClient({ uri: 'http://localhost:19530' });

await client.createCollection({ collectionName: 'test_collection', dimension: 128 });

await client.close();
