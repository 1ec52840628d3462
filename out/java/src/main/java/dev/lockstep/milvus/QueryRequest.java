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
 * What {@link MilvusClient#query} takes. Rows that match a filter.
 *
 * <p>Required: {@code collectionName}.
 */
public final class QueryRequest {
  private final @Nullable String collectionName;
  private final @Nullable String filter;
  private final List<String> outputFields;
  private final @Nullable Ids ids;
  private final @Nullable List<String> partitionNames;
  private final @Nullable Long limit;
  private final @Nullable Long offset;
  private final boolean ignoreGrowing;
  private final @Nullable List<OrderBy> orderByFields;
  private final @Nullable List<String> groupByFields;
  private final @Nullable String timezone;
  private final @Nullable String timeFields;
  private final @Nullable Map<String, Object> filterParams;
  private final @Nullable String namespace;
  private final @Nullable ConsistencyLevel consistencyLevel;
  private final @Nullable Long guaranteeTimestamp;
  private final @Nullable Duration timeout;
  private final @Nullable String dbName;
  private final @Nullable String clientRequestId;

  private QueryRequest(Builder builder) {
    this.collectionName = builder.collectionName;
    this.filter = builder.filter;
    this.outputFields = builder.outputFields;
    this.ids = builder.ids;
    this.partitionNames = builder.partitionNames;
    this.limit = builder.limit;
    this.offset = builder.offset;
    this.ignoreGrowing = builder.ignoreGrowing;
    this.orderByFields = builder.orderByFields;
    this.groupByFields = builder.groupByFields;
    this.timezone = builder.timezone;
    this.timeFields = builder.timeFields;
    this.filterParams = builder.filterParams;
    this.namespace = builder.namespace;
    this.consistencyLevel = builder.consistencyLevel;
    this.guaranteeTimestamp = builder.guaranteeTimestamp;
    this.timeout = builder.timeout;
    this.dbName = builder.dbName;
    this.clientRequestId = builder.clientRequestId;
  }

  /** A request that {@code fill} fills. */
  public static QueryRequest of(Consumer<Builder> fill) {
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

  /** Boolean expression over the fields, such as {@code price > 10 and colour == "red"}. */
  public @Nullable String filter() {
    return filter;
  }

  /** Fields to return; {@code *} means all, {@code count(*)} counts. */
  public List<String> outputFields() {
    return outputFields;
  }

  /** Rows with these primary keys, instead of a filter. */
  public @Nullable Ids ids() {
    return ids;
  }

  /** Only these partitions. Absent: all. */
  public @Nullable List<String> partitionNames() {
    return partitionNames;
  }

  /** Most rows to return. Required without filter and ids, unless rows are counted. */
  public @Nullable Long limit() {
    return limit;
  }

  /** Rows to skip; needs a limit. */
  public @Nullable Long offset() {
    return offset;
  }

  /** Read sealed segments only. */
  public boolean ignoreGrowing() {
    return ignoreGrowing;
  }

  /** Order of the rows. */
  public @Nullable List<OrderBy> orderByFields() {
    return orderByFields;
  }

  /**
   * One row for each combination of values of these fields; the other output fields must be
   * aggregates, such as {@code count(*)}.
   */
  public @Nullable List<String> groupByFields() {
    return groupByFields;
  }

  /** Zone that timestamps come back in, such as {@code Europe/Paris}. */
  public @Nullable String timezone() {
    return timezone;
  }

  /** Parts of timestamps to return, such as {@code year,month}. */
  public @Nullable String timeFields() {
    return timeFields;
  }

  /** Values of the {names} in the filter. */
  public @Nullable Map<String, Object> filterParams() {
    return filterParams;
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
    private @Nullable String filter;
    private List<String> outputFields = List.of("*");
    private @Nullable Ids ids;
    private @Nullable List<String> partitionNames;
    private @Nullable Long limit;
    private @Nullable Long offset;
    private boolean ignoreGrowing = false;
    private @Nullable List<OrderBy> orderByFields;
    private @Nullable List<String> groupByFields;
    private @Nullable String timezone;
    private @Nullable String timeFields;
    private @Nullable Map<String, Object> filterParams;
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

    /** Boolean expression over the fields, such as {@code price > 10 and colour == "red"}. */
    public Builder filter(@Nullable String filter) {
      this.filter = filter;
      return this;
    }

    /**
     * Fields to return; {@code *} means all, {@code count(*)} counts. Default {@code List.of("*")}.
     */
    public Builder outputFields(@Nullable List<String> outputFields) {
      this.outputFields = Values.orDefault(Values.copy(outputFields), List.of("*"));
      return this;
    }

    /**
     * Fields to return; {@code *} means all, {@code count(*)} counts. Default {@code List.of("*")}.
     */
    public Builder outputFields(String... outputFields) {
      this.outputFields = List.of(outputFields);
      return this;
    }

    /** Rows with these primary keys, instead of a filter. */
    public Builder ids(@Nullable Ids ids) {
      this.ids = ids;
      return this;
    }

    /** Rows with these primary keys, instead of a filter. */
    public Builder ids(long... ids) {
      this.ids = Ids.of(ids);
      return this;
    }

    /** Rows with these primary keys, instead of a filter. */
    public Builder ids(String... ids) {
      this.ids = Ids.of(ids);
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

    /**
     * Most rows to return. Required without filter and ids, unless rows are counted. At least 1.
     */
    public Builder limit(long limit) {
      this.limit = limit;
      return this;
    }

    /** Rows to skip; needs a limit. */
    public Builder offset(long offset) {
      this.offset = offset;
      return this;
    }

    /** Read sealed segments only. Default {@code false}. */
    public Builder ignoreGrowing(boolean ignoreGrowing) {
      this.ignoreGrowing = ignoreGrowing;
      return this;
    }

    /** Order of the rows. */
    public Builder orderByFields(@Nullable List<OrderBy> orderByFields) {
      this.orderByFields = Values.copy(orderByFields);
      return this;
    }

    /** Order of the rows. */
    public Builder orderByFields(OrderBy... orderByFields) {
      this.orderByFields = List.of(orderByFields);
      return this;
    }

    /**
     * One row for each combination of values of these fields; the other output fields must be
     * aggregates, such as {@code count(*)}.
     */
    public Builder groupByFields(@Nullable List<String> groupByFields) {
      this.groupByFields = Values.copy(groupByFields);
      return this;
    }

    /**
     * One row for each combination of values of these fields; the other output fields must be
     * aggregates, such as {@code count(*)}.
     */
    public Builder groupByFields(String... groupByFields) {
      this.groupByFields = List.of(groupByFields);
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
    public QueryRequest build() {
      return new QueryRequest(this);
    }
  }
}
