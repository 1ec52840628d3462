// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Common;
import dev.lockstep.milvus.internal.Values;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What {@link MilvusClient#hybridSearch} takes. Several searches, their hits ranked together.
 *
 * <p>Required: {@code collectionName}, {@code reqs}, {@code ranker}.
 */
public final class HybridSearchRequest {
  private final @Nullable String collectionName;
  private final @Nullable List<AnnSearchRequest> reqs;
  private final @Nullable Ranker ranker;
  private final long limit;
  private final @Nullable List<String> outputFields;
  private final @Nullable List<String> partitionNames;
  private final long offset;
  private final int roundDecimal;
  private final @Nullable Boolean ignoreGrowing;
  private final @Nullable String timezone;
  private final @Nullable String timeFields;
  private final @Nullable GroupScorer rankGroupScorer;
  private final @Nullable String groupByField;
  private final @Nullable Long groupSize;
  private final @Nullable Boolean strictGroupSize;
  private final @Nullable String namespace;
  private final @Nullable ConsistencyLevel consistencyLevel;
  private final @Nullable Long guaranteeTimestamp;
  private final @Nullable Duration timeout;
  private final @Nullable String dbName;
  private final @Nullable String clientRequestId;

  private HybridSearchRequest(Builder builder) {
    this.collectionName = builder.collectionName;
    this.reqs = builder.reqs;
    this.ranker = builder.ranker;
    this.limit = builder.limit;
    this.outputFields = builder.outputFields;
    this.partitionNames = builder.partitionNames;
    this.offset = builder.offset;
    this.roundDecimal = builder.roundDecimal;
    this.ignoreGrowing = builder.ignoreGrowing;
    this.timezone = builder.timezone;
    this.timeFields = builder.timeFields;
    this.rankGroupScorer = builder.rankGroupScorer;
    this.groupByField = builder.groupByField;
    this.groupSize = builder.groupSize;
    this.strictGroupSize = builder.strictGroupSize;
    this.namespace = builder.namespace;
    this.consistencyLevel = builder.consistencyLevel;
    this.guaranteeTimestamp = builder.guaranteeTimestamp;
    this.timeout = builder.timeout;
    this.dbName = builder.dbName;
    this.clientRequestId = builder.clientRequestId;
  }

  /** A request that {@code fill} fills. */
  public static HybridSearchRequest of(Consumer<Builder> fill) {
    Builder builder = builder();
    fill.accept(builder);
    return builder.build();
  }

  /** An empty request to fill. */
  public static Builder builder() {
    return new Builder();
  }

  /** Name or alias of the collection. */
  public @Nullable String collectionName() {
    return collectionName;
  }

  /** The searches. */
  public @Nullable List<AnnSearchRequest> reqs() {
    return reqs;
  }

  /** How their hits become one list. */
  public @Nullable Ranker ranker() {
    return ranker;
  }

  /** Most hits for each query (top-k). */
  public long limit() {
    return limit;
  }

  /** Fields to return with each hit; {@code *} means all. Absent: none. */
  public @Nullable List<String> outputFields() {
    return outputFields;
  }

  /** Only these partitions. Absent: all. */
  public @Nullable List<String> partitionNames() {
    return partitionNames;
  }

  /** Hits to skip. */
  public long offset() {
    return offset;
  }

  /** Decimals that distances are rounded to; -1 keeps all. */
  public int roundDecimal() {
    return roundDecimal;
  }

  /** Search sealed segments only. */
  public @Nullable Boolean ignoreGrowing() {
    return ignoreGrowing;
  }

  /** Zone that timestamps come back in, such as {@code Europe/Paris}. */
  public @Nullable String timezone() {
    return timezone;
  }

  /** Parts of timestamps to return, such as {@code year,month}. */
  public @Nullable String timeFields() {
    return timeFields;
  }

  /** How a group's score comes from those of its hits. The server's default is max. */
  public @Nullable GroupScorer rankGroupScorer() {
    return rankGroupScorer;
  }

  /** At most {@code groupSize} hits for each value of this field. */
  public @Nullable String groupByField() {
    return groupByField;
  }

  /** Hits of each group. The server's default is 1. */
  public @Nullable Long groupSize() {
    return groupSize;
  }

  /** Return full groups only, even if the search takes longer. */
  public @Nullable Boolean strictGroupSize() {
    return strictGroupSize;
  }

  /** Namespace that is read. */
  public @Nullable String namespace() {
    return namespace;
  }

  /** How fresh the data must be. Absent: the collection's own level. */
  public @Nullable ConsistencyLevel consistencyLevel() {
    return consistencyLevel;
  }

  /** With Customized: see everything written before this timestamp. */
  public @Nullable Long guaranteeTimestamp() {
    return guaranteeTimestamp;
  }

  /** Budget of the whole call: every try, step and wait. Absent: the client's default. */
  public @Nullable Duration timeout() {
    return timeout;
  }

  /** Database of this call. Absent: the client's. */
  public @Nullable String dbName() {
    return dbName;
  }

  /** Sent to the server and found in its logs. */
  public @Nullable String clientRequestId() {
    return clientRequestId;
  }

  Common common() {
    return Common.of(timeout, dbName, clientRequestId);
  }

  /** Fills a request. */
  public static final class Builder {
    private @Nullable String collectionName;
    private @Nullable List<AnnSearchRequest> reqs;
    private @Nullable Ranker ranker;
    private long limit = 10L;
    private @Nullable List<String> outputFields;
    private @Nullable List<String> partitionNames;
    private long offset = 0L;
    private int roundDecimal = -1;
    private @Nullable Boolean ignoreGrowing;
    private @Nullable String timezone;
    private @Nullable String timeFields;
    private @Nullable GroupScorer rankGroupScorer;
    private @Nullable String groupByField;
    private @Nullable Long groupSize;
    private @Nullable Boolean strictGroupSize;
    private @Nullable String namespace;
    private @Nullable ConsistencyLevel consistencyLevel;
    private @Nullable Long guaranteeTimestamp;
    private @Nullable Duration timeout;
    private @Nullable String dbName;
    private @Nullable String clientRequestId;

    private Builder() {}

    /** Name or alias of the collection. */
    public Builder collectionName(@Nullable String collectionName) {
      this.collectionName = collectionName;
      return this;
    }

    /** The searches. Not empty. */
    public Builder reqs(@Nullable List<AnnSearchRequest> reqs) {
      this.reqs = Values.copy(reqs);
      return this;
    }

    /** The searches. Not empty. */
    public Builder reqs(AnnSearchRequest... reqs) {
      this.reqs = List.of(reqs);
      return this;
    }

    /** How their hits become one list. */
    public Builder ranker(@Nullable Ranker ranker) {
      this.ranker = ranker;
      return this;
    }

    /** How their hits become one list. */
    public Builder ranker(RRFRanker ranker) {
      this.ranker = Ranker.of(ranker);
      return this;
    }

    /** How their hits become one list. */
    public Builder ranker(WeightedRanker ranker) {
      this.ranker = Ranker.of(ranker);
      return this;
    }

    /** How their hits become one list. */
    public Builder ranker(Function ranker) {
      this.ranker = Ranker.of(ranker);
      return this;
    }

    /** How their hits become one list. */
    public Builder ranker(FunctionScore ranker) {
      this.ranker = Ranker.of(ranker);
      return this;
    }

    /** Most hits for each query (top-k). From 1 to 16384. Default 10. */
    public Builder limit(long limit) {
      this.limit = limit;
      return this;
    }

    /** Fields to return with each hit; {@code *} means all. Absent: none. */
    public Builder outputFields(@Nullable List<String> outputFields) {
      this.outputFields = Values.copy(outputFields);
      return this;
    }

    /** Fields to return with each hit; {@code *} means all. Absent: none. */
    public Builder outputFields(String... outputFields) {
      this.outputFields = List.of(outputFields);
      return this;
    }

    /** Only these partitions. Absent: all. */
    public Builder partitionNames(@Nullable List<String> partitionNames) {
      this.partitionNames = Values.copy(partitionNames);
      return this;
    }

    /** Only these partitions. Absent: all. */
    public Builder partitionNames(String... partitionNames) {
      this.partitionNames = List.of(partitionNames);
      return this;
    }

    /** Hits to skip. Default 0. */
    public Builder offset(long offset) {
      this.offset = offset;
      return this;
    }

    /** Decimals that distances are rounded to; -1 keeps all. Default -1. */
    public Builder roundDecimal(int roundDecimal) {
      this.roundDecimal = roundDecimal;
      return this;
    }

    /** Search sealed segments only. */
    public Builder ignoreGrowing(@Nullable Boolean ignoreGrowing) {
      this.ignoreGrowing = ignoreGrowing;
      return this;
    }

    /** Zone that timestamps come back in, such as {@code Europe/Paris}. */
    public Builder timezone(@Nullable String timezone) {
      this.timezone = timezone;
      return this;
    }

    /** Parts of timestamps to return, such as {@code year,month}. */
    public Builder timeFields(@Nullable String timeFields) {
      this.timeFields = timeFields;
      return this;
    }

    /** How a group's score comes from those of its hits. The server's default is max. */
    public Builder rankGroupScorer(@Nullable GroupScorer rankGroupScorer) {
      this.rankGroupScorer = rankGroupScorer;
      return this;
    }

    /** At most {@code groupSize} hits for each value of this field. */
    public Builder groupByField(@Nullable String groupByField) {
      this.groupByField = groupByField;
      return this;
    }

    /** Hits of each group. The server's default is 1. At least 1. */
    public Builder groupSize(long groupSize) {
      this.groupSize = groupSize;
      return this;
    }

    /** Return full groups only, even if the search takes longer. */
    public Builder strictGroupSize(@Nullable Boolean strictGroupSize) {
      this.strictGroupSize = strictGroupSize;
      return this;
    }

    /** Namespace that is read. Since Milvus 3.0. */
    public Builder namespace(@Nullable String namespace) {
      this.namespace = namespace;
      return this;
    }

    /** How fresh the data must be. Absent: the collection's own level. */
    public Builder consistencyLevel(@Nullable ConsistencyLevel consistencyLevel) {
      this.consistencyLevel = consistencyLevel;
      return this;
    }

    /** With Customized: see everything written before this timestamp. */
    public Builder guaranteeTimestamp(long guaranteeTimestamp) {
      this.guaranteeTimestamp = guaranteeTimestamp;
      return this;
    }

    /** Budget of the whole call: every try, step and wait. Absent: the client's default. */
    public Builder timeout(@Nullable Duration timeout) {
      this.timeout = timeout;
      return this;
    }

    /** Database of this call. Absent: the client's. */
    public Builder dbName(@Nullable String dbName) {
      this.dbName = dbName;
      return this;
    }

    /** Sent to the server and found in its logs. */
    public Builder clientRequestId(@Nullable String clientRequestId) {
      this.clientRequestId = clientRequestId;
      return this;
    }

    /** The request. */
    public HybridSearchRequest build() {
      return new HybridSearchRequest(this);
    }
  }
}
