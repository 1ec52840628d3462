import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.lockstep.milvus.Hit;
import dev.lockstep.milvus.MilvusClient;
import io.milvus.v2.client.ConnectConfig;
import io.milvus.v2.client.MilvusClientV2;
import io.milvus.v2.service.collection.request.DropCollectionReq;
import io.milvus.v2.service.vector.request.InsertReq;
import java.util.List;
import java.util.Map;

/** Loads the official SDK and ours in one JVM; each writes, and ours reads what both wrote. */
public class Beside {
  static final String NAME = "beside_java";

  public static void main(String[] args) {
    String uri = System.getenv("MILVUS_URI");
    MilvusClientV2 official = new MilvusClientV2(ConnectConfig.builder().uri(uri).build());
    try (MilvusClient ours = MilvusClient.connect(c -> c.uri(uri))) {
      official.dropCollection(DropCollectionReq.builder().collectionName(NAME).build());
      ours.createCollection(r -> r.collectionName(NAME).dimension(4));
      ours.insert(
          r -> r.collectionName(NAME).row(Map.of("id", 1L, "vector", new float[] {1, 0, 0, 0})));
      JsonObject row =
          JsonParser.parseString("{\"id\": 2, \"vector\": [0, 1, 0, 0]}").getAsJsonObject();
      official.insert(InsertReq.builder().collectionName(NAME).data(List.of(row)).build());
      List<Hit> hits =
          ours.search(r -> r.collectionName(NAME).data(new float[] {0, 1, 0, 0}).limit(5)).get(0);
      if (hits.size() != 2 || hits.get(0).id().asLong() != 2) {
        throw new IllegalStateException("wrong hits: " + hits);
      }
      ours.dropCollection(r -> r.collectionName(NAME));
      System.out.println("both clients work in one JVM");
    } finally {
      official.close();
    }
    System.exit(0);
  }
}
