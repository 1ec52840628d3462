// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Texts;
import dev.lockstep.milvus.internal.Values;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Parameters of a search that depend on the index. */
public final class SearchParams {
  private final @Nullable MetricType metricType;
  private final @Nullable Map<String, Object> params;
  private final @Nullable Long offset;
  private final @Nullable Boolean ignoreGrowing;
  private final @Nullable String analyzerName;
  private final @Nullable String hints;
  private final @Nullable Boolean pageRetainOrder;
  private final @Nullable Map<String, Object> others;

  private SearchParams(Builder builder) {
    this.metricType = builder.metricType;
    this.params = builder.params;
    this.offset = builder.offset;
    this.ignoreGrowing = builder.ignoreGrowing;
    this.analyzerName = builder.analyzerName;
    this.hints = builder.hints;
    this.pageRetainOrder = builder.pageRetainOrder;
    this.others = builder.others;
  }

  /** One that {@code fill} fills. */
  public static SearchParams of(Consumer<Builder> fill) {
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
    builder.metricType = this.metricType;
    builder.params = this.params;
    builder.offset = this.offset;
    builder.ignoreGrowing = this.ignoreGrowing;
    builder.analyzerName = this.analyzerName;
    builder.hints = this.hints;
    builder.pageRetainOrder = this.pageRetainOrder;
    builder.others = this.others;
    return builder;
  }

  /** Must be the index's own. Absent: the index's own. */
  public @Nullable MetricType metricType() {
    return metricType;
  }

  /**
   * Parameters of the index, such as {@code nprobe}, {@code ef}, {@code radius} and {@code
   * range_filter}.
   */
  public @Nullable Map<String, Object> params() {
    return params;
  }

  /** Hits to skip. */
  public @Nullable Long offset() {
    return offset;
  }

  /** Search sealed segments only. */
  public @Nullable Boolean ignoreGrowing() {
    return ignoreGrowing;
  }

  /** Analyzer of the query text, where the field has several. */
  public @Nullable String analyzerName() {
    return analyzerName;
  }

  /** Hints for the search engine, such as {@code iterative_filter}. */
  public @Nullable String hints() {
    return hints;
  }

  /** Keep the order of hits the same from page to page. */
  public @Nullable Boolean pageRetainOrder() {
    return pageRetainOrder;
  }

  /** Everything else, by name. */
  public @Nullable Map<String, Object> others() {
    return others;
  }

  @Override
  public String toString() {
    return Texts.describe(
        "SearchParams",
        "metricType",
        metricType,
        "params",
        params,
        "offset",
        offset,
        "ignoreGrowing",
        ignoreGrowing,
        "analyzerName",
        analyzerName,
        "hints",
        hints,
        "pageRetainOrder",
        pageRetainOrder,
        "others",
        others);
  }

  /** Fills one. */
  public static final class Builder {
    private @Nullable MetricType metricType;
    private @Nullable Map<String, Object> params;
    private @Nullable Long offset;
    private @Nullable Boolean ignoreGrowing;
    private @Nullable String analyzerName;
    private @Nullable String hints;
    private @Nullable Boolean pageRetainOrder;
    private @Nullable Map<String, Object> others;

    private Builder() {}

    /** Must be the index's own. Absent: the index's own. */
    public Builder metricType(@Nullable MetricType metricType) {
      this.metricType = Values.nonEmpty(metricType);
      return this;
    }

    /** Must be the index's own. Absent: the index's own. */
    public Builder metricType(String metricType) {
      this.metricType = Values.nonEmpty(MetricType.of(metricType));
      return this;
    }

    /**
     * Parameters of the index, such as {@code nprobe}, {@code ef}, {@code radius} and {@code
     * range_filter}.
     */
    public Builder params(@Nullable Map<String, ?> params) {
      this.params = Values.copy(params);
      return this;
    }

    /** Hits to skip. */
    public Builder offset(long offset) {
      this.offset = offset;
      return this;
    }

    /** Search sealed segments only. */
    public Builder ignoreGrowing(@Nullable Boolean ignoreGrowing) {
      this.ignoreGrowing = ignoreGrowing;
      return this;
    }

    /** Analyzer of the query text, where the field has several. */
    public Builder analyzerName(@Nullable String analyzerName) {
      this.analyzerName = Values.nonEmpty(analyzerName);
      return this;
    }

    /** Hints for the search engine, such as {@code iterative_filter}. */
    public Builder hints(@Nullable String hints) {
      this.hints = Values.nonEmpty(hints);
      return this;
    }

    /** Keep the order of hits the same from page to page. */
    public Builder pageRetainOrder(@Nullable Boolean pageRetainOrder) {
      this.pageRetainOrder = pageRetainOrder;
      return this;
    }

    /** Everything else, by name. */
    public Builder others(@Nullable Map<String, ?> others) {
      this.others = Values.copy(others);
      return this;
    }

    /** What was filled. */
    public SearchParams build() {
      return new SearchParams(this);
    }
  }
}
