package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.wire.MilvusProto;
import dev.lockstep.milvus.wire.SchemaProto;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Calls without a connection, for tests. */
final class Calls {
  private static final Contract CONTRACT = new TestContract();

  private Calls() {}

  static Call named(String method) {
    return of(method, null);
  }

  /** A call to a server of a version. */
  static Call of(String method, String version) {
    Session session = new Session(CONTRACT);
    session.setServerVersion(version);
    return session.begin(method);
  }

  private static final class TestContract implements Contract {
    private static final Retry NEVER =
        new Retry(Set.of(), List.of(), 1, Duration.ofMillis(1), 1, Duration.ofMillis(1), 0);

    @Override
    public Retry read() {
      return NEVER;
    }

    @Override
    public Retry repeatable() {
      return NEVER;
    }

    @Override
    public Retry once() {
      return NEVER;
    }

    @Override
    public Duration connectTimeout() {
      return Duration.ofSeconds(5);
    }

    @Override
    public Duration callTimeout() {
      return Duration.ofSeconds(5);
    }

    @Override
    public Duration callWithWaitsTimeout() {
      return Duration.ofSeconds(5);
    }

    @Override
    public List<NamedError> namedErrors() {
      return List.of();
    }

    @Override
    public Set<String> inSession() {
      return Set.of();
    }

    @Override
    public Map<String, String> metadata(Call call) {
      return Map.of();
    }

    @Override
    public MilvusProto.DescribeCollectionResponse describe(Call call, String collection) {
      return MilvusProto.DescribeCollectionResponse.newBuilder()
          .setSchema(
              SchemaProto.CollectionSchema.newBuilder()
                  .setName(collection)
                  .addFields(
                      SchemaProto.FieldSchema.newBuilder()
                          .setName("id")
                          .setDataType(SchemaProto.DataType.Int64)
                          .setIsPrimaryKey(true)))
          .build();
    }
  }
}
