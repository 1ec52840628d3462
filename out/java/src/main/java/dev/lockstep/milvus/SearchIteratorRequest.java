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
 * What {@link MilvusClient#searchIterator} takes. Hits of one query, page by page, nearest first,
 * over one moment of the data.
 *
 * <p>Required: {@code collectionName}, {@code data}.
 */
public final class SearchIteratorRequest {
  private final @Nullable String collectionName;
  private final @Nullable QueryData data;
  private final long batchSize;
  private final @Nullable String filter;
  private final @Nullable Long limit;
  private final @Nullable List<String> outputFields;
  private final @Nullable SearchParams searchParams;
  private final @Nullable List<String> partitionNames;
  private final @Nullable String annsField;
  private final int roundDecimal;
  private final @Nullable HitFilter externalFilterFunc;
  private final @Nullable String groupByField;
  private final @Nullable Boolean ignoreGrowing;
  private final @Nullable Map<String, Object> filterParams;
  private final @Nullable String namespace;
  private final @Nullable Duration timeout;
  private final @Nullable String dbName;
  private final @Nullable String clientRequestId;

  private SearchIteratorRequest(Builder builder) {
    this.collectionName = builder.collectionName;
    this.data = builder.data;
    this.batchSize = builder.batchSize;
    this.filter = builder.filter;
    this.limit = builder.limit;
    this.outputFields = builder.outputFields;
    this.searchParams = builder.searchParams;
    this.partitionNames = builder.partitionNames;
    this.annsField = builder.annsField;
    this.roundDecimal = builder.roundDecimal;
    this.externalFilterFunc = builder.externalFilterFunc;
    this.groupByField = builder.groupByField;
    this.ignoreGrowing = builder.ignoreGrowing;
    this.filterParams = builder.filterParams;
    this.namespace = builder.namespace;
    this.timeout = builder.timeout;
    this.dbName = builder.dbName;
    this.clientRequestId = builder.clientRequestId;
  }

  /** A request that {@code fill} fills. */
  public static SearchIteratorRequest of(Consumer<Builder> fill) {
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

  /** What to search for: one query. */
  public @Nullable QueryData data() {
    return data;
  }

  /** Hits of each page; the last may have fewer. */
  public long batchSize() {
    return batchSize;
  }

  /** Boolean expression over the fields, such as {@code price > 10 and colour == "red"}. */
  public @Nullable String filter() {
    return filter;
  }

  /** Most hits of all pages together. Absent: all. */
  public @Nullable Long limit() {
    return limit;
  }

  /** Fields to return with each hit; {@code *} means all. Absent: none. */
  public @Nullable List<String> outputFields() {
    return outputFields;
  }

  /** Parameters that depend on the index. */
  public @Nullable SearchParams searchParams() {
    return searchParams;
  }

  /** Only these partitions. Absent: all. */
  public @Nullable List<String> partitionNames() {
    return partitionNames;
  }

  /** Vector field to search; may be left out where there is one. */
  public @Nullable String annsField() {
    return annsField;
  }

  /** Decimals that distances are rounded to; -1 keeps all. */
  public int roundDecimal() {
    return roundDecimal;
  }

  /**
   * Called with the hits of each answer; gives those that are wanted. Pages are filled up from
   * further answers.
   */
  public @Nullable HitFilter externalFilterFunc() {
    return externalFilterFunc;
  }

  /** One hit for each value of this field. */
  public @Nullable String groupByField() {
    return groupByField;
  }

  /** Search sealed segments only. */
  public @Nullable Boolean ignoreGrowing() {
    return ignoreGrowing;
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
    private @Nullable QueryData data;
    private long batchSize = 1000L;
    private @Nullable String filter;
    private @Nullable Long limit;
    private @Nullable List<String> outputFields;
    private @Nullable SearchParams searchParams;
    private @Nullable List<String> partitionNames;
    private @Nullable String annsField;
    private int roundDecimal = -1;
    private @Nullable HitFilter externalFilterFunc;
    private @Nullable String groupByField;
    private @Nullable Boolean ignoreGrowing;
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

    /** What to search for: one query. Not empty. */
    public Builder data(@Nullable QueryData data) {
      this.data = data;
      return this;
    }

    /** What to search for: one query. Not empty. */
    public Builder data(float[]... data) {
      this.data = QueryData.dense(data);
      return this;
    }

    /** What to search for: one query. Not empty. */
    public Builder data(String... data) {
      this.data = QueryData.texts(data);
      return this;
    }

    /** Hits of each page; the last may have fewer. From 1 to 16384. Default 1000. */
    public Builder batchSize(long batchSize) {
      this.batchSize = batchSize;
      return this;
    }

    /** Boolean expression over the fields, such as {@code price > 10 and colour == "red"}. */
    public Builder filter(@Nullable String filter) {
      this.filter = filter;
      return this;
    }

    /** Most hits of all pages together. Absent: all. At least 0. */
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

    /** Parameters that depend on the index. */
    public Builder searchParams(@Nullable SearchParams searchParams) {
      this.searchParams = searchParams;
      return this;
    }

    /** Parameters that depend on the index. */
    public Builder searchParams(Consumer<SearchParams.Builder> fill) {
      this.searchParams = SearchParams.of(fill);
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

    /** Vector field to search; may be left out where there is one. */
    public Builder annsField(@Nullable String annsField) {
      this.annsField = annsField;
      return this;
    }

    /** Decimals that distances are rounded to; -1 keeps all. Default -1. */
    public Builder roundDecimal(int roundDecimal) {
      this.roundDecimal = roundDecimal;
      return this;
    }

    /**
     * Called with the hits of each answer; gives those that are wanted. Pages are filled up from
     * further answers.
     */
    public Builder externalFilterFunc(@Nullable HitFilter externalFilterFunc) {
      this.externalFilterFunc = externalFilterFunc;
      return this;
    }

    /** One hit for each value of this field. */
    public Builder groupByField(@Nullable String groupByField) {
      this.groupByField = groupByField;
      return this;
    }

    /** Search sealed segments only. */
    public Builder ignoreGrowing(@Nullable Boolean ignoreGrowing) {
      this.ignoreGrowing = ignoreGrowing;
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
    public SearchIteratorRequest build() {
      return new SearchIteratorRequest(this);
    }
  }
}
