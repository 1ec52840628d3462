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
  private final @Nullable Duration timeout;
  private final @Nullable String dbName;
  private final @Nullable String clientRequestId;

  private GetRequest(Builder builder) {
    this.collectionName = builder.collectionName;
    this.ids = builder.ids;
    this.outputFields = builder.outputFields;
    this.partitionNames = builder.partitionNames;
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
