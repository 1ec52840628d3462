// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Common;
import dev.lockstep.milvus.internal.Values;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What {@link MilvusClient#createCollection} takes. Create a collection. With {@code indexParams}
 * or a dimension it is indexed and loaded when the call returns.
 *
 * <p>Required: {@code collectionName}.
 */
public final class CreateCollectionRequest {
  private final @Nullable String collectionName;
  private final @Nullable Integer dimension;
  private final String primaryFieldName;
  private final DataType idType;
  private final String vectorFieldName;
  private final MetricType metricType;
  private final boolean autoId;
  private final int maxLength;
  private final boolean enableDynamicField;
  private final String description;
  private final @Nullable CollectionSchema schema;
  private final @Nullable IndexParams indexParams;
  private final ConsistencyLevel consistencyLevel;
  private final @Nullable Integer numShards;
  private final @Nullable Long numPartitions;
  private final @Nullable Map<String, Object> properties;
  private final @Nullable Duration timeout;
  private final @Nullable String dbName;
  private final @Nullable String clientRequestId;

  private CreateCollectionRequest(Builder builder) {
    this.collectionName = builder.collectionName;
    this.dimension = builder.dimension;
    this.primaryFieldName = builder.primaryFieldName;
    this.idType = builder.idType;
    this.vectorFieldName = builder.vectorFieldName;
    this.metricType = builder.metricType;
    this.autoId = builder.autoId;
    this.maxLength = builder.maxLength;
    this.enableDynamicField = builder.enableDynamicField;
    this.description = builder.description;
    this.schema = builder.schema;
    this.indexParams = builder.indexParams;
    this.consistencyLevel = builder.consistencyLevel;
    this.numShards = builder.numShards;
    this.numPartitions = builder.numPartitions;
    this.properties = builder.properties;
    this.timeout = builder.timeout;
    this.dbName = builder.dbName;
    this.clientRequestId = builder.clientRequestId;
  }

  /** A request that {@code fill} fills. */
  public static CreateCollectionRequest of(Consumer<Builder> fill) {
    Builder builder = builder();
    fill.accept(builder);
    return builder.build();
  }

  /** An empty request to fill. */
  public static Builder builder() {
    return new Builder();
  }

  /** Name of the collection. */
  public @Nullable String collectionName() {
    return collectionName;
  }

  /** Quick form: length of the vectors. Required without a schema. */
  public @Nullable Integer dimension() {
    return dimension;
  }

  /** Quick form: name of the primary key. */
  public String primaryFieldName() {
    return primaryFieldName;
  }

  /** Quick form: type of the primary key. */
  public DataType idType() {
    return idType;
  }

  /** Quick form: name of the vector field. */
  public String vectorFieldName() {
    return vectorFieldName;
  }

  /** Quick form: how distance is computed. */
  public MetricType metricType() {
    return metricType;
  }

  /** Quick form: the server makes the primary keys. */
  public boolean autoId() {
    return autoId;
  }

  /** Quick form: most bytes of a text primary key. */
  public int maxLength() {
    return maxLength;
  }

  /** Quick form: keep what a row has beyond the fields. */
  public boolean enableDynamicField() {
    return enableDynamicField;
  }

  /** Quick form: what the collection is for. */
  public String description() {
    return description;
  }

  /** Fields of the collection, made with {@code createSchema}. */
  public @Nullable CollectionSchema schema() {
    return schema;
  }

  /** Indexes to build; then the collection is loaded. Quick form: instead of AUTOINDEX. */
  public @Nullable IndexParams indexParams() {
    return indexParams;
  }

  /** How fresh reads are that do not say. */
  public ConsistencyLevel consistencyLevel() {
    return consistencyLevel;
  }

  /** Number of shards. Absent: the server's default. */
  public @Nullable Integer numShards() {
    return numShards;
  }

  /** Number of partitions, with a partition key. Absent: the server's default. */
  public @Nullable Long numPartitions() {
    return numPartitions;
  }

  /** Properties of the collection, such as {@code collection.ttl.seconds}. */
  public @Nullable Map<String, Object> properties() {
    return properties;
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
    private @Nullable Integer dimension;
    private String primaryFieldName = "id";
    private DataType idType = DataType.INT64;
    private String vectorFieldName = "vector";
    private MetricType metricType = MetricType.COSINE;
    private boolean autoId = false;
    private int maxLength = 65535;
    private boolean enableDynamicField = true;
    private String description = "";
    private @Nullable CollectionSchema schema;
    private @Nullable IndexParams indexParams;
    private ConsistencyLevel consistencyLevel = ConsistencyLevel.BOUNDED;
    private @Nullable Integer numShards;
    private @Nullable Long numPartitions;
    private @Nullable Map<String, Object> properties;
    private @Nullable Duration timeout;
    private @Nullable String dbName;
    private @Nullable String clientRequestId;

    private Builder() {}

    /** Name of the collection. */
    public Builder collectionName(@Nullable String collectionName) {
      this.collectionName = collectionName;
      return this;
    }

    /** Quick form: length of the vectors. Required without a schema. From 1 to 32768. */
    public Builder dimension(@Nullable Integer dimension) {
      this.dimension = dimension;
      return this;
    }

    /** Quick form: name of the primary key. Default {@code "id"}. */
    public Builder primaryFieldName(@Nullable String primaryFieldName) {
      this.primaryFieldName = Values.orDefault(primaryFieldName, "id");
      return this;
    }

    /** Quick form: type of the primary key. Default {@code DataType.INT64}. */
    public Builder idType(@Nullable DataType idType) {
      this.idType = Values.orDefault(idType, DataType.INT64);
      return this;
    }

    /** Quick form: name of the vector field. Default {@code "vector"}. */
    public Builder vectorFieldName(@Nullable String vectorFieldName) {
      this.vectorFieldName = Values.orDefault(vectorFieldName, "vector");
      return this;
    }

    /** Quick form: how distance is computed. Default {@code MetricType.COSINE}. */
    public Builder metricType(@Nullable MetricType metricType) {
      this.metricType = Values.orDefault(metricType, MetricType.COSINE);
      return this;
    }

    /** Quick form: how distance is computed. Default {@code MetricType.COSINE}. */
    public Builder metricType(String metricType) {
      this.metricType = MetricType.of(metricType);
      return this;
    }

    /** Quick form: the server makes the primary keys. Default {@code false}. */
    public Builder autoId(boolean autoId) {
      this.autoId = autoId;
      return this;
    }

    /** Quick form: most bytes of a text primary key. From 1 to 65535. Default 65535. */
    public Builder maxLength(int maxLength) {
      this.maxLength = maxLength;
      return this;
    }

    /** Quick form: keep what a row has beyond the fields. Default {@code true}. */
    public Builder enableDynamicField(boolean enableDynamicField) {
      this.enableDynamicField = enableDynamicField;
      return this;
    }

    /** Quick form: what the collection is for. */
    public Builder description(@Nullable String description) {
      this.description = Values.orDefault(description, "");
      return this;
    }

    /** Fields of the collection, made with {@code createSchema}. */
    public Builder schema(@Nullable CollectionSchema schema) {
      this.schema = schema;
      return this;
    }

    /** Fields of the collection, made with {@code createSchema}. */
    public Builder schema(Consumer<CollectionSchema.Builder> fill) {
      this.schema = CollectionSchema.of(fill);
      return this;
    }

    /** Indexes to build; then the collection is loaded. Quick form: instead of AUTOINDEX. */
    public Builder indexParams(@Nullable IndexParams indexParams) {
      this.indexParams = indexParams;
      return this;
    }

    /** How fresh reads are that do not say. Default {@code ConsistencyLevel.BOUNDED}. */
    public Builder consistencyLevel(@Nullable ConsistencyLevel consistencyLevel) {
      this.consistencyLevel = Values.orDefault(consistencyLevel, ConsistencyLevel.BOUNDED);
      return this;
    }

    /** Number of shards. Absent: the server's default. At least 1. */
    public Builder numShards(@Nullable Integer numShards) {
      this.numShards = numShards;
      return this;
    }

    /** Number of partitions, with a partition key. Absent: the server's default. At least 1. */
    public Builder numPartitions(long numPartitions) {
      this.numPartitions = numPartitions;
      return this;
    }

    /** Properties of the collection, such as {@code collection.ttl.seconds}. */
    public Builder properties(@Nullable Map<String, ?> properties) {
      this.properties = Values.copy(properties);
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
    public CreateCollectionRequest build() {
      return new CreateCollectionRequest(this);
    }
  }
}
