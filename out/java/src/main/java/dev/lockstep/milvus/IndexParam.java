// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Texts;
import dev.lockstep.milvus.internal.Values;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An index to build. */
public final class IndexParam {
  private final @Nullable String fieldName;
  private final @Nullable IndexType indexType;
  private final @Nullable String indexName;
  private final @Nullable MetricType metricType;
  private final @Nullable Map<String, Object> params;

  private IndexParam(Builder builder) {
    this.fieldName = builder.fieldName;
    this.indexType = builder.indexType;
    this.indexName = builder.indexName;
    this.metricType = builder.metricType;
    this.params = builder.params;
  }

  /** One that {@code fill} fills. */
  public static IndexParam of(Consumer<Builder> fill) {
    Builder builder = builder();
    fill.accept(builder);
    return builder.build();
  }

  /** An empty one to fill. */
  public static Builder builder() {
    return new Builder();
  }

  /** A copy to change. */
  public Builder toBuilder() {
    Builder builder = builder();
    builder.fieldName = this.fieldName;
    builder.indexType = this.indexType;
    builder.indexName = this.indexName;
    builder.metricType = this.metricType;
    builder.params = this.params;
    return builder;
  }

  /** Field to index. */
  public @Nullable String fieldName() {
    return fieldName;
  }

  /** Kind of the index. Absent: AUTOINDEX. */
  public @Nullable IndexType indexType() {
    return indexType;
  }

  /** Name of the index. Absent: the field's. */
  public @Nullable String indexName() {
    return indexName;
  }

  /** How distance is computed. Absent: the server's default for the type. */
  public @Nullable MetricType metricType() {
    return metricType;
  }

  /** Parameters of the kind, such as M and efConstruction. */
  public @Nullable Map<String, Object> params() {
    return params;
  }

  @Override
  public String toString() {
    return Texts.describe(
        "IndexParam",
        "fieldName",
        fieldName,
        "indexType",
        indexType,
        "indexName",
        indexName,
        "metricType",
        metricType,
        "params",
        params);
  }

  /** Fills one. */
  public static final class Builder {
    private @Nullable String fieldName;
    private @Nullable IndexType indexType;
    private @Nullable String indexName;
    private @Nullable MetricType metricType;
    private @Nullable Map<String, Object> params;

    private Builder() {}

    /** Field to index. */
    public Builder fieldName(@Nullable String fieldName) {
      this.fieldName = fieldName;
      return this;
    }

    /** Kind of the index. Absent: AUTOINDEX. */
    public Builder indexType(@Nullable IndexType indexType) {
      this.indexType = Values.nonEmpty(indexType);
      return this;
    }

    /** Kind of the index. Absent: AUTOINDEX. */
    public Builder indexType(String indexType) {
      this.indexType = Values.nonEmpty(IndexType.of(indexType));
      return this;
    }

    /** Name of the index. Absent: the field's. */
    public Builder indexName(@Nullable String indexName) {
      this.indexName = Values.nonEmpty(indexName);
      return this;
    }

    /** How distance is computed. Absent: the server's default for the type. */
    public Builder metricType(@Nullable MetricType metricType) {
      this.metricType = Values.nonEmpty(metricType);
      return this;
    }

    /** How distance is computed. Absent: the server's default for the type. */
    public Builder metricType(String metricType) {
      this.metricType = Values.nonEmpty(MetricType.of(metricType));
      return this;
    }

    /** Parameters of the kind, such as M and efConstruction. */
    public Builder params(@Nullable Map<String, ?> params) {
      this.params = Values.copy(params);
      return this;
    }

    /** What was filled. */
    public IndexParam build() {
      return new IndexParam(this);
    }
  }
}
