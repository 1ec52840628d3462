import dev.lockstep.milvus.MilvusClient;

/** Creates a collection by its dimension alone. */
public class Main {
  public static void main(String[] args) {
    try (MilvusClient client = MilvusClient.connect(c -> c.uri("http://localhost:19530"))) {
      client.createCollection(r -> r.collectionName("test_collection").dimension(128));
      System.out.println("Collection created and loaded!");
    }
  }
}
