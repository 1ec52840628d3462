// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Common;
import dev.lockstep.milvus.internal.Values;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What {@link MilvusClient#get} takes. Rows by primary key.
 *
 * <p>Required: {@code collectionName}, {@code ids}.
 */
public final class GetRequest {
  private final @Nullable String collectionName;
  private final @Nullable Ids ids;
  private final List<String> outputFields;
  private final @Nullable List<String> partitionNames;
  private final boolean ignoreGrowing;
  private final @Nullable String timezone;
  private final @Nullable String timeFields;
  private final @Nullable String namespace;
  private final @Nullable ConsistencyLevel consistencyLevel;
  private final @Nullable Long guaranteeTimestamp;
  private final @Nullable Duration timeout;
  private final @Nullable String dbName;
  private final @Nullable String clientRequestId;

  private GetRequest(Builder builder) {
    this.collectionName = builder.collectionName;
    this.ids = builder.ids;
    this.outputFields = builder.outputFields;
    this.partitionNames = builder.partitionNames;
    this.ignoreGrowing = builder.ignoreGrowing;
    this.timezone = builder.timezone;
    this.timeFields = builder.timeFields;
    this.namespace = builder.namespace;
    this.consistencyLevel = builder.consistencyLevel;
    this.guaranteeTimestamp = builder.guaranteeTimestamp;
    this.timeout = builder.timeout;
    this.dbName = builder.dbName;
    this.clientRequestId = builder.clientRequestId;
  }

  /** A request that {@code fill} fills. */
  public static GetRequest of(Consumer<Builder> fill) {
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

  /** Primary keys, all integers or all texts. */
  public @Nullable Ids ids() {
    return ids;
  }

  /** Fields to return; {@code *} means all. */
  public List<String> outputFields() {
    return outputFields;
  }

  /** Only these partitions. Absent: all. */
  public @Nullable List<String> partitionNames() {
    return partitionNames;
  }

  /** Read sealed segments only. */
  public boolean ignoreGrowing() {
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

  /** Namespace to read. */
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
    private @Nullable Ids ids;
    private List<String> outputFields = List.of("*");
    private @Nullable List<String> partitionNames;
    private boolean ignoreGrowing = false;
    private @Nullable String timezone;
    private @Nullable String timeFields;
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

    /** Primary keys, all integers or all texts. */
    public Builder ids(@Nullable Ids ids) {
      this.ids = ids;
      return this;
    }

    /** Primary keys, all integers or all texts. */
    public Builder ids(long... ids) {
      this.ids = Ids.of(ids);
      return this;
    }

    /** Primary keys, all integers or all texts. */
    public Builder ids(String... ids) {
      this.ids = Ids.of(ids);
      return this;
    }

    /** Fields to return; {@code *} means all. Default {@code List.of("*")}. */
    public Builder outputFields(@Nullable List<String> outputFields) {
      this.outputFields = Values.orDefault(Values.copy(outputFields), List.of("*"));
      return this;
    }

    /** Fields to return; {@code *} means all. Default {@code List.of("*")}. */
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

    /** Read sealed segments only. Default {@code false}. */
    public Builder ignoreGrowing(boolean ignoreGrowing) {
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

    /** Namespace to read. Since Milvus 3.0. */
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
    public GetRequest build() {
      return new GetRequest(this);
    }
  }
}
