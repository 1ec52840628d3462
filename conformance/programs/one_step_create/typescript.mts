/** Schema, index and load in one call. */
import { DataType, MilvusClient } from '@lockstep/milvus';

const client = new MilvusClient({ uri: 'http://localhost:19530' });

const schema = MilvusClient.createSchema({ autoId: false })
  .addField({ fieldName: 'id', dataType: DataType.Int64, isPrimary: true })
  .addField({ fieldName: 'embedding', dataType: DataType.FloatVector, dim: 128 });

const indexParams = MilvusClient.prepareIndexParams().addIndex({ fieldName: 'embedding', indexType: 'AUTOINDEX', metricType: 'L2' });

await client.createCollection({ collectionName: 'example_collection', schema, indexParams });
await client.close();
