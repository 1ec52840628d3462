// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Texts;
import dev.lockstep.milvus.internal.Values;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A grouping of the hits of a search into buckets. */
public final class SearchAggregation {
  private final @Nullable List<String> fields;
  private final @Nullable Long size;
  private final @Nullable Map<String, MetricAggregation> metrics;
  private final @Nullable List<BucketOrder> order;
  private final @Nullable TopHits topHits;
  private final @Nullable SearchAggregation subAggregation;

  private SearchAggregation(Builder builder) {
    this.fields = builder.fields;
    this.size = builder.size;
    this.metrics = builder.metrics;
    this.order = builder.order;
    this.topHits = builder.topHits;
    this.subAggregation = builder.subAggregation;
  }

  /** One that {@code fill} fills. */
  public static SearchAggregation of(Consumer<Builder> fill) {
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
    builder.fields = this.fields;
    builder.size = this.size;
    builder.metrics = this.metrics;
    builder.order = this.order;
    builder.topHits = this.topHits;
    builder.subAggregation = this.subAggregation;
    return builder;
  }

  /** Fields whose values together make a bucket. */
  public @Nullable List<String> fields() {
    return fields;
  }

  /** Most buckets. */
  public @Nullable Long size() {
    return size;
  }

  /** What is computed for each bucket, by a name of your own. */
  public @Nullable Map<String, MetricAggregation> metrics() {
    return metrics;
  }

  /** Order of the buckets. */
  public @Nullable List<BucketOrder> order() {
    return order;
  }

  /** The hits that each bucket shows. */
  public @Nullable TopHits topHits() {
    return topHits;
  }

  /** Buckets within each bucket. */
  public @Nullable SearchAggregation subAggregation() {
    return subAggregation;
  }

  @Override
  public String toString() {
    return Texts.describe(
        "SearchAggregation",
        "fields",
        fields,
        "size",
        size,
        "metrics",
        metrics,
        "order",
        order,
        "topHits",
        topHits,
        "subAggregation",
        subAggregation);
  }

  /** Fills one. */
  public static final class Builder {
    private @Nullable List<String> fields;
    private @Nullable Long size;
    private @Nullable Map<String, MetricAggregation> metrics;
    private @Nullable List<BucketOrder> order;
    private @Nullable TopHits topHits;
    private @Nullable SearchAggregation subAggregation;

    private Builder() {}

    /** Fields whose values together make a bucket. Not empty. */
    public Builder fields(@Nullable List<String> fields) {
      this.fields = Values.copy(fields);
      return this;
    }

    /** Fields whose values together make a bucket. Not empty. */
    public Builder fields(String... fields) {
      this.fields = List.of(fields);
      return this;
    }

    /** Most buckets. At least 1. */
    public Builder size(long size) {
      this.size = size;
      return this;
    }

    /** What is computed for each bucket, by a name of your own. */
    public Builder metrics(@Nullable Map<String, MetricAggregation> metrics) {
      this.metrics = Values.copy(metrics);
      return this;
    }

    /** Order of the buckets. */
    public Builder order(@Nullable List<BucketOrder> order) {
      this.order = Values.copy(order);
      return this;
    }

    /** Order of the buckets. */
    public Builder order(BucketOrder... order) {
      this.order = List.of(order);
      return this;
    }

    /** The hits that each bucket shows. */
    public Builder topHits(@Nullable TopHits topHits) {
      this.topHits = topHits;
      return this;
    }

    /** The hits that each bucket shows. */
    public Builder topHits(Consumer<TopHits.Builder> fill) {
      this.topHits = TopHits.of(fill);
      return this;
    }

    /** Buckets within each bucket. */
    public Builder subAggregation(@Nullable SearchAggregation subAggregation) {
      this.subAggregation = subAggregation;
      return this;
    }

    /** Buckets within each bucket. */
    public Builder subAggregation(Consumer<SearchAggregation.Builder> fill) {
      this.subAggregation = SearchAggregation.of(fill);
      return this;
    }

    /** What was filled. */
    public SearchAggregation build() {
      return new SearchAggregation(this);
    }
  }
}
