// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Call;
import dev.lockstep.milvus.internal.Contract;
import dev.lockstep.milvus.internal.Machine;
import dev.lockstep.milvus.internal.NamedError;
import dev.lockstep.milvus.internal.Retry;
import dev.lockstep.milvus.wire.MilvusProto;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the API's description fixes for all calls. */
final class Api implements Contract {
  /** Version of this package. */
  static final String VERSION = "0.1.0";

  /** Version of the API that was described, and the hash of its description. */
  static final String DESCRIPTION = "3.0 e693f5e8390a9a18";

  static final Contract CONTRACT = new Api();

  private Api() {}

  @Override
  public Retry read() {
    return Policies.READ;
  }

  @Override
  public Retry repeatable() {
    return Policies.REPEATABLE;
  }

  @Override
  public Retry once() {
    return Policies.ONCE;
  }

  @Override
  public Duration connectTimeout() {
    return Duration.ofSeconds(10);
  }

  @Override
  public Duration callTimeout() {
    return Duration.ofSeconds(60);
  }

  @Override
  public Duration callWithWaitsTimeout() {
    return Duration.ofSeconds(600);
  }

  @Override
  public List<NamedError> namedErrors() {
    return NamedErrors.ALL;
  }

  @Override
  public Set<String> inSession() {
    return Set.of(
        "close", "get", "hybrid_search", "query", "query_iterator", "search", "search_iterator");
  }

  @Override
  public Map<String, String> metadata(Call call) {
    Map<String, String> metadata = new LinkedHashMap<>();
    metadata.put("authorization", call.session().authorization());
    metadata.put("identifier", call.session().identifier());
    metadata.put("client-request-unixmsec", Machine.nowMilliseconds());
    metadata.put("dbname", call.database());
    metadata.put("client-request-id", call.requestId());
    metadata.values().removeIf(Objects::isNull);
    return metadata;
  }

  @Override
  public MilvusProto.DescribeCollectionResponse describe(Call call, String collection) {
    MilvusProto.DescribeCollectionRequest.Builder message =
        MilvusProto.DescribeCollectionRequest.newBuilder();
    if (call.givenDatabase() != null) {
      message.setDbName(call.givenDatabase());
    }
    message.setCollectionName(collection);
    return call.read(Rpcs.DESCRIBE_COLLECTION, message.build());
  }
}
