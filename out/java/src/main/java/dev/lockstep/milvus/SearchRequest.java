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
 * What {@link MilvusClient#search} takes. The rows nearest to each query.
 *
 * <p>Required: {@code collectionName}.
 */
public final class SearchRequest {
  private final @Nullable String collectionName;
  private final @Nullable QueryData data;
  private final @Nullable String filter;
  private final long limit;
  private final @Nullable List<String> outputFields;
  private final @Nullable SearchParams searchParams;
  private final @Nullable List<String> partitionNames;
  private final @Nullable String annsField;
  private final @Nullable SearchRanker ranker;
  private final @Nullable List<FunctionChain> functionChains;
  private final @Nullable Highlighter highlighter;
  private final @Nullable Ids ids;
  private final @Nullable SearchAggregation searchAggregation;
  private final @Nullable Map<String, Object> filterParams;
  private final @Nullable String namespace;
  private final @Nullable ConsistencyLevel consistencyLevel;
  private final @Nullable Long guaranteeTimestamp;
  private final @Nullable Long offset;
  private final int roundDecimal;
  private final @Nullable Boolean ignoreGrowing;
  private final @Nullable String groupByField;
  private final @Nullable List<String> groupByFields;
  private final @Nullable Long groupSize;
  private final @Nullable Boolean strictGroupSize;
  private final @Nullable List<OrderBy> orderByFields;
  private final @Nullable String jsonPath;
  private final @Nullable JsonCast jsonType;
  private final @Nullable Boolean strictCast;
  private final @Nullable String timezone;
  private final @Nullable String timeFields;
  private final @Nullable Boolean pageRetainOrder;
  private final @Nullable Duration timeout;
  private final @Nullable String dbName;
  private final @Nullable String clientRequestId;

  private SearchRequest(Builder builder) {
    this.collectionName = builder.collectionName;
    this.data = builder.data;
    this.filter = builder.filter;
    this.limit = builder.limit;
    this.outputFields = builder.outputFields;
    this.searchParams = builder.searchParams;
    this.partitionNames = builder.partitionNames;
    this.annsField = builder.annsField;
    this.ranker = builder.ranker;
    this.functionChains = builder.functionChains;
    this.highlighter = builder.highlighter;
    this.ids = builder.ids;
    this.searchAggregation = builder.searchAggregation;
    this.filterParams = builder.filterParams;
    this.namespace = builder.namespace;
    this.consistencyLevel = builder.consistencyLevel;
    this.guaranteeTimestamp = builder.guaranteeTimestamp;
    this.offset = builder.offset;
    this.roundDecimal = builder.roundDecimal;
    this.ignoreGrowing = builder.ignoreGrowing;
    this.groupByField = builder.groupByField;
    this.groupByFields = builder.groupByFields;
    this.groupSize = builder.groupSize;
    this.strictGroupSize = builder.strictGroupSize;
    this.orderByFields = builder.orderByFields;
    this.jsonPath = builder.jsonPath;
    this.jsonType = builder.jsonType;
    this.strictCast = builder.strictCast;
    this.timezone = builder.timezone;
    this.timeFields = builder.timeFields;
    this.pageRetainOrder = builder.pageRetainOrder;
    this.timeout = builder.timeout;
    this.dbName = builder.dbName;
    this.clientRequestId = builder.clientRequestId;
  }

  /** A request that {@code fill} fills. */
  public static SearchRequest of(Consumer<Builder> fill) {
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

  /** What to search for: vectors, texts or lists of embeddings; one or many. */
  public @Nullable QueryData data() {
    return data;
  }

  /** Boolean expression over the fields, such as {@code price > 10 and colour == "red"}. */
  public @Nullable String filter() {
    return filter;
  }

  /** Most hits for each query (top-k). */
  public long limit() {
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

  /** How the hits get another score. */
  public @Nullable SearchRanker ranker() {
    return ranker;
  }

  /** What the server does with the hits, instead of a ranker. */
  public @Nullable List<FunctionChain> functionChains() {
    return functionChains;
  }

  /** How the matching parts of texts are marked in the hits. */
  public @Nullable Highlighter highlighter() {
    return highlighter;
  }

  /** Search for the vectors of these rows, instead of data. */
  public @Nullable Ids ids() {
    return ids;
  }

  /** Groups the hits into buckets; {@code limit} has no effect then. */
  public @Nullable SearchAggregation searchAggregation() {
    return searchAggregation;
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

  /** Hits to skip. Absent: none. */
  public @Nullable Long offset() {
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

  /** At most {@code groupSize} hits for each value of this field. */
  public @Nullable String groupByField() {
    return groupByField;
  }

  /** As {@code groupByField}, for each combination of values. */
  public @Nullable List<String> groupByFields() {
    return groupByFields;
  }

  /** Hits of each group. The server's default is 1. */
  public @Nullable Long groupSize() {
    return groupSize;
  }

  /** Return full groups only, even if the search takes longer. */
  public @Nullable Boolean strictGroupSize() {
    return strictGroupSize;
  }

  /** Order of the hits, instead of by distance. */
  public @Nullable List<OrderBy> orderByFields() {
    return orderByFields;
  }

  /** Path in a JSON field that {@code groupByField} names. */
  public @Nullable String jsonPath() {
    return jsonPath;
  }

  /** Type that the value at {@code jsonPath} is read as. Absent: the server chooses. */
  public @Nullable JsonCast jsonType() {
    return jsonType;
  }

  /** Leave out rows whose value at {@code jsonPath} is of another type. */
  public @Nullable Boolean strictCast() {
    return strictCast;
  }

  /** Zone that timestamps come back in, such as {@code Europe/Paris}. */
  public @Nullable String timezone() {
    return timezone;
  }

  /** Parts of timestamps to return, such as {@code year,month}. */
  public @Nullable String timeFields() {
    return timeFields;
  }

  /** Keep the order of hits the same from page to page. */
  public @Nullable Boolean pageRetainOrder() {
    return pageRetainOrder;
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
    private @Nullable String filter;
    private long limit = 10L;
    private @Nullable List<String> outputFields;
    private @Nullable SearchParams searchParams;
    private @Nullable List<String> partitionNames;
    private @Nullable String annsField;
    private @Nullable SearchRanker ranker;
    private @Nullable List<FunctionChain> functionChains;
    private @Nullable Highlighter highlighter;
    private @Nullable Ids ids;
    private @Nullable SearchAggregation searchAggregation;
    private @Nullable Map<String, Object> filterParams;
    private @Nullable String namespace;
    private @Nullable ConsistencyLevel consistencyLevel;
    private @Nullable Long guaranteeTimestamp;
    private @Nullable Long offset;
    private int roundDecimal = -1;
    private @Nullable Boolean ignoreGrowing;
    private @Nullable String groupByField;
    private @Nullable List<String> groupByFields;
    private @Nullable Long groupSize;
    private @Nullable Boolean strictGroupSize;
    private @Nullable List<OrderBy> orderByFields;
    private @Nullable String jsonPath;
    private @Nullable JsonCast jsonType;
    private @Nullable Boolean strictCast;
    private @Nullable String timezone;
    private @Nullable String timeFields;
    private @Nullable Boolean pageRetainOrder;
    private @Nullable Duration timeout;
    private @Nullable String dbName;
    private @Nullable String clientRequestId;

    private Builder() {}

    /** Name or alias of the collection. */
    public Builder collectionName(@Nullable String collectionName) {
      this.collectionName = collectionName;
      return this;
    }

    /** What to search for: vectors, texts or lists of embeddings; one or many. Not empty. */
    public Builder data(@Nullable QueryData data) {
      this.data = data;
      return this;
    }

    /** What to search for: vectors, texts or lists of embeddings; one or many. Not empty. */
    public Builder data(float[]... data) {
      this.data = QueryData.dense(data);
      return this;
    }

    /** What to search for: vectors, texts or lists of embeddings; one or many. Not empty. */
    public Builder data(String... data) {
      this.data = QueryData.texts(data);
      return this;
    }

    /** Boolean expression over the fields, such as {@code price > 10 and colour == "red"}. */
    public Builder filter(@Nullable String filter) {
      this.filter = filter;
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

    /** How the hits get another score. Since Milvus 2.6. */
    public Builder ranker(@Nullable SearchRanker ranker) {
      this.ranker = ranker;
      return this;
    }

    /** How the hits get another score. Since Milvus 2.6. */
    public Builder ranker(Function ranker) {
      this.ranker = SearchRanker.of(ranker);
      return this;
    }

    /** How the hits get another score. Since Milvus 2.6. */
    public Builder ranker(FunctionScore ranker) {
      this.ranker = SearchRanker.of(ranker);
      return this;
    }

    /** What the server does with the hits, instead of a ranker. Since Milvus 3.0. */
    public Builder functionChains(@Nullable List<FunctionChain> functionChains) {
      this.functionChains = Values.copy(functionChains);
      return this;
    }

    /** What the server does with the hits, instead of a ranker. Since Milvus 3.0. */
    public Builder functionChains(FunctionChain... functionChains) {
      this.functionChains = List.of(functionChains);
      return this;
    }

    /** How the matching parts of texts are marked in the hits. Since Milvus 3.0. */
    public Builder highlighter(@Nullable Highlighter highlighter) {
      this.highlighter = highlighter;
      return this;
    }

    /** How the matching parts of texts are marked in the hits. Since Milvus 3.0. */
    public Builder highlighter(LexicalHighlighter highlighter) {
      this.highlighter = Highlighter.of(highlighter);
      return this;
    }

    /** How the matching parts of texts are marked in the hits. Since Milvus 3.0. */
    public Builder highlighter(SemanticHighlighter highlighter) {
      this.highlighter = Highlighter.of(highlighter);
      return this;
    }

    /** Search for the vectors of these rows, instead of data. Since Milvus 2.6.9. */
    public Builder ids(@Nullable Ids ids) {
      this.ids = ids;
      return this;
    }

    /** Search for the vectors of these rows, instead of data. Since Milvus 2.6.9. */
    public Builder ids(long... ids) {
      this.ids = Ids.of(ids);
      return this;
    }

    /** Search for the vectors of these rows, instead of data. Since Milvus 2.6.9. */
    public Builder ids(String... ids) {
      this.ids = Ids.of(ids);
      return this;
    }

    /** Groups the hits into buckets; {@code limit} has no effect then. Since Milvus 3.0. */
    public Builder searchAggregation(@Nullable SearchAggregation searchAggregation) {
      this.searchAggregation = searchAggregation;
      return this;
    }

    /** Groups the hits into buckets; {@code limit} has no effect then. Since Milvus 3.0. */
    public Builder searchAggregation(Consumer<SearchAggregation.Builder> fill) {
      this.searchAggregation = SearchAggregation.of(fill);
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

    /** Hits to skip. Absent: none. */
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

    /** At most {@code groupSize} hits for each value of this field. */
    public Builder groupByField(@Nullable String groupByField) {
      this.groupByField = groupByField;
      return this;
    }

    /** As {@code groupByField}, for each combination of values. */
    public Builder groupByFields(@Nullable List<String> groupByFields) {
      this.groupByFields = Values.copy(groupByFields);
      return this;
    }

    /** As {@code groupByField}, for each combination of values. */
    public Builder groupByFields(String... groupByFields) {
      this.groupByFields = List.of(groupByFields);
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

    /** Order of the hits, instead of by distance. */
    public Builder orderByFields(@Nullable List<OrderBy> orderByFields) {
      this.orderByFields = Values.copy(orderByFields);
      return this;
    }

    /** Order of the hits, instead of by distance. */
    public Builder orderByFields(OrderBy... orderByFields) {
      this.orderByFields = List.of(orderByFields);
      return this;
    }

    /** Path in a JSON field that {@code groupByField} names. */
    public Builder jsonPath(@Nullable String jsonPath) {
      this.jsonPath = jsonPath;
      return this;
    }

    /** Type that the value at {@code jsonPath} is read as. Absent: the server chooses. */
    public Builder jsonType(@Nullable JsonCast jsonType) {
      this.jsonType = jsonType;
      return this;
    }

    /** Leave out rows whose value at {@code jsonPath} is of another type. */
    public Builder strictCast(@Nullable Boolean strictCast) {
      this.strictCast = strictCast;
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

    /** Keep the order of hits the same from page to page. */
    public Builder pageRetainOrder(@Nullable Boolean pageRetainOrder) {
      this.pageRetainOrder = pageRetainOrder;
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
    public SearchRequest build() {
      return new SearchRequest(this);
    }
  }
}
