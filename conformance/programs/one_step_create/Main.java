import dev.lockstep.milvus.CollectionSchema;
import dev.lockstep.milvus.DataType;
import dev.lockstep.milvus.IndexParams;
import dev.lockstep.milvus.IndexType;
import dev.lockstep.milvus.MetricType;
import dev.lockstep.milvus.MilvusClient;

/** Creates a collection with its schema and index in one step; it is indexed and loaded then. */
public class Main {
  public static void main(String[] args) {
    try (MilvusClient client = MilvusClient.connect(c -> c.uri("http://localhost:19530"))) {
      CollectionSchema schema =
          MilvusClient.createSchema(
                  s -> s.autoId(false).description("schema for example collection"))
              .addField("id", DataType.INT64, f -> f.isPrimary(true))
              .addField("embedding", DataType.FLOAT_VECTOR, f -> f.dim(128));
      IndexParams indexes =
          MilvusClient.prepareIndexParams()
              .addIndex(
                  i ->
                      i.fieldName("embedding")
                          .indexType(IndexType.AUTOINDEX)
                          .metricType(MetricType.L2));
      client.createCollection(
          r -> r.collectionName("example_collection").schema(schema).indexParams(indexes));
      System.out.println("Collection created and loaded with index!");
    }
  }
}
