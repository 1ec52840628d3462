import dev.lockstep.milvus.Hit;
import dev.lockstep.milvus.MilvusClient;
import dev.lockstep.milvus.SearchResult;
import java.util.List;
import java.util.Map;

public class Main {
  public static void main(String[] args) {
    try (MilvusClient client = MilvusClient.connect(c -> c.uri("http://localhost:19530"))) {
      String name = "test_collection";
      client.createCollection(r -> r.collectionName(name).dimension(4));
      Map<String, ?> red = Map.of("id", 1, "vector", new float[] {1, 0, 0, 0}, "colour", "red");
      Map<String, ?> green = Map.of("id", 2, "vector", new float[] {0, 1, 0, 0}, "colour", "green");
      client.insert(r -> r.collectionName(name).rows(List.of(red, green)));
      float[] near = {1, 0, 0, 0};
      SearchResult found =
          client.search(r -> r.collectionName(name).data(near).limit(2).outputFields("colour"));
      for (Hit hit : found.get(0)) {
        System.out.println(hit.id() + " " + hit.entity().getString("colour"));
      }
      client.dropCollection(r -> r.collectionName(name));
    }
  }
}
