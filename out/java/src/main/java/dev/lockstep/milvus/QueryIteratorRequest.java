// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Common;
import dev.lockstep.milvus.internal.Values;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What {@link MilvusClient#queryIterator} takes. Rows that match a filter, page by page, over one
 * moment of the data.
 *
 * <p>Required: {@code collectionName}.
 */
public final class QueryIteratorRequest {
  private final @Nullable String collectionName;
  private final long batchSize;
  private final @Nullable Long limit;
  private final @Nullable String filter;
  private final List<String> outputFields;
  private final @Nullable List<String> partitionNames;
  private final @Nullable Long offset;
  private final @Nullable Map<String, Object> filterParams;
  private final @Nullable String namespace;
  private final @Nullable Duration timeout;
  private final @Nullable String dbName;
  private final @Nullable String clientRequestId;

  private QueryIteratorRequest(Builder builder) {
    this.collectionName = builder.collectionName;
    this.batchSize = builder.batchSize;
    this.limit = builder.limit;
    this.filter = builder.filter;
    this.outputFields = builder.outputFields;
    this.partitionNames = builder.partitionNames;
    this.offset = builder.offset;
    this.filterParams = builder.filterParams;
    this.namespace = builder.namespace;
    this.timeout = builder.timeout;
    this.dbName = builder.dbName;
    this.clientRequestId = builder.clientRequestId;
  }

  /** A request that {@code fill} fills. */
  public static QueryIteratorRequest of(Consumer<Builder> fill) {
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

  /** Rows of each page; the last may have fewer. */
  public long batchSize() {
    return batchSize;
  }

  /** Most rows of all pages together. Absent: all. */
  public @Nullable Long limit() {
    return limit;
  }

  /** Boolean expression over the fields, such as {@code price > 10 and colour == "red"}. */
  public @Nullable String filter() {
    return filter;
  }

  /** Fields to return; {@code *} means all. */
  public List<String> outputFields() {
    return outputFields;
  }

  /** Only these partitions. Absent: all. */
  public @Nullable List<String> partitionNames() {
    return partitionNames;
  }

  /** Rows to skip; any number. Absent: none. */
  public @Nullable Long offset() {
    return offset;
  }

  /** Values of the {names} in the filter. */
  public @Nullable Map<String, Object> filterParams() {
    return filterParams;
  }

  /** Namespace that is read. */
  public @Nullable String namespace() {
    return namespace;
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
    private long batchSize = 1000L;
    private @Nullable Long limit;
    private @Nullable String filter;
    private List<String> outputFields = List.of("*");
    private @Nullable List<String> partitionNames;
    private @Nullable Long offset;
    private @Nullable Map<String, Object> filterParams;
    private @Nullable String namespace;
    private @Nullable Duration timeout;
    private @Nullable String dbName;
    private @Nullable String clientRequestId;

    private Builder() {}

    /** Name or alias of the collection. */
    public Builder collectionName(@Nullable String collectionName) {
      this.collectionName = collectionName;
      return this;
    }

    /** Rows of each page; the last may have fewer. From 1 to 16384. Default 1000. */
    public Builder batchSize(long batchSize) {
      this.batchSize = batchSize;
      return this;
    }

    /** Most rows of all pages together. Absent: all. At least 0. */
    public Builder limit(long limit) {
      this.limit = limit;
      return this;
    }

    /** Boolean expression over the fields, such as {@code price > 10 and colour == "red"}. */
    public Builder filter(@Nullable String filter) {
      this.filter = filter;
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

    /** Rows to skip; any number. Absent: none. */
    public Builder offset(long offset) {
      this.offset = offset;
      return this;
    }

    /** Values of the {names} in the filter. */
    public Builder filterParams(@Nullable Map<String, ?> filterParams) {
      this.filterParams = Values.copy(filterParams);
      return this;
    }

    /** Namespace that is read. Since Milvus 3.0. */
    public Builder namespace(@Nullable String namespace) {
      this.namespace = namespace;
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
    public QueryIteratorRequest build() {
      return new QueryIteratorRequest(this);
    }
  }
}
