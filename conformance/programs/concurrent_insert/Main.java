import dev.lockstep.milvus.CollectionSchema;
import dev.lockstep.milvus.Columns;
import dev.lockstep.milvus.DataType;
import dev.lockstep.milvus.InsertResult;
import dev.lockstep.milvus.MetricType;
import dev.lockstep.milvus.MilvusClient;
import dev.lockstep.milvus.SearchResult;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;

/**
 * Inserts 100,000 vectors in batches of 1,000 at once, as columns, then searches four times at
 * once.
 */
public class Main {
  static final int DIMENSION = 128;
  static final int BATCH = 1000;

  public static void main(String[] args) {
    try (MilvusClient client = MilvusClient.connect(c -> c.uri("http://localhost:19530"))) {
      if (!client.hasCollection(r -> r.collectionName("example_collection"))) {
        createCollection(client);
      }
      List<CompletableFuture<InsertResult>> inserts = new ArrayList<>();
      for (int start = 0; start < 100_000; start += BATCH) {
        Columns data = Columns.inOrder(ids(start), vectors(start));
        inserts.add(client.insertAsync(r -> r.collectionName("example_collection").data(data)));
      }
      long inserted = inserts.stream().mapToLong(each -> each.join().insertCount()).sum();
      List<CompletableFuture<SearchResult>> searches = new ArrayList<>();
      for (int query = 0; query < 4; query++) {
        float[] vector = vector(query);
        searches.add(
            client.searchAsync(r -> r.collectionName("example_collection").data(vector).limit(5)));
      }
      int hits = searches.stream().mapToInt(each -> each.join().get(0).size()).min().getAsInt();
      System.out.printf("inserted %d, searches %d x %d%n", inserted, searches.size(), hits);
    }
  }

  static void createCollection(MilvusClient client) {
    CollectionSchema schema =
        MilvusClient.createSchema()
            .addField("id", DataType.INT64, f -> f.isPrimary(true))
            .addField("embedding", DataType.FLOAT_VECTOR, f -> f.dim(DIMENSION));
    client.createCollection(
        r ->
            r.collectionName("example_collection")
                .schema(schema)
                .indexParams(
                    MilvusClient.prepareIndexParams()
                        .addIndex(i -> i.fieldName("embedding").metricType(MetricType.L2))));
  }

  static long[] ids(int start) {
    return LongStream.range(start, start + BATCH).toArray();
  }

  static float[][] vectors(int start) {
    float[][] vectors = new float[BATCH][];
    for (int row = 0; row < BATCH; row++) {
      vectors[row] = vector(start + row);
    }
    return vectors;
  }

  static float[] vector(int row) {
    float[] vector = new float[DIMENSION];
    for (int at = 0; at < DIMENSION; at++) {
      vector[at] = ((row * 31 + at * 17) % 1000) / 1000f;
    }
    return vector;
  }
}
