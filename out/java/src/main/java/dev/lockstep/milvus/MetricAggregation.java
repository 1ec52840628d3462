// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Texts;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A number computed for each bucket. */
public final class MetricAggregation {
  private final @Nullable MetricOp op;
  private final @Nullable String fieldName;

  private MetricAggregation(Builder builder) {
    this.op = builder.op;
    this.fieldName = builder.fieldName;
  }

  /** One that {@code fill} fills. */
  public static MetricAggregation of(Consumer<Builder> fill) {
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
    builder.op = this.op;
    builder.fieldName = this.fieldName;
    return builder;
  }

  /** What is computed. */
  public @Nullable MetricOp op() {
    return op;
  }

  /** Field that it is computed of; {@code *} with count. */
  public @Nullable String fieldName() {
    return fieldName;
  }

  @Override
  public String toString() {
    return Texts.describe("MetricAggregation", "op", op, "fieldName", fieldName);
  }

  /** Fills one. */
  public static final class Builder {
    private @Nullable MetricOp op;
    private @Nullable String fieldName;

    private Builder() {}

    /** What is computed. */
    public Builder op(@Nullable MetricOp op) {
      this.op = op;
      return this;
    }

    /** Field that it is computed of; {@code *} with count. */
    public Builder fieldName(@Nullable String fieldName) {
      this.fieldName = fieldName;
      return this;
    }

    /** What was filled. */
    public MetricAggregation build() {
      return new MetricAggregation(this);
    }
  }
}
