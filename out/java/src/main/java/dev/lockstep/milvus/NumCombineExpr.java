// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Texts;
import dev.lockstep.milvus.internal.Values;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One number of several columns. */
public final class NumCombineExpr {
  private final @Nullable List<String> columns;
  private final CombineMode mode;
  private final @Nullable List<Double> weights;

  private NumCombineExpr(Builder builder) {
    this.columns = builder.columns;
    this.mode = builder.mode;
    this.weights = builder.weights;
  }

  /** One that {@code fill} fills. */
  public static NumCombineExpr of(Consumer<Builder> fill) {
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
    builder.columns = this.columns;
    builder.mode = this.mode;
    builder.weights = this.weights;
    return builder;
  }

  /** Columns to combine, two or more. */
  public @Nullable List<String> columns() {
    return columns;
  }

  /** How they are combined. */
  public CombineMode mode() {
    return mode;
  }

  /** With the mode {@code weighted}: a weight for each column. */
  public @Nullable List<Double> weights() {
    return weights;
  }

  @Override
  public String toString() {
    return Texts.describe("NumCombineExpr", "columns", columns, "mode", mode, "weights", weights);
  }

  /** Fills one. */
  public static final class Builder {
    private @Nullable List<String> columns;
    private CombineMode mode = CombineMode.SUM;
    private @Nullable List<Double> weights;

    private Builder() {}

    /** Columns to combine, two or more. Not empty. */
    public Builder columns(@Nullable List<String> columns) {
      this.columns = Values.copy(columns);
      return this;
    }

    /** Columns to combine, two or more. Not empty. */
    public Builder columns(String... columns) {
      this.columns = List.of(columns);
      return this;
    }

    /** How they are combined. Default {@code CombineMode.SUM}. */
    public Builder mode(@Nullable CombineMode mode) {
      this.mode = Values.orDefault(mode, CombineMode.SUM);
      return this;
    }

    /** With the mode {@code weighted}: a weight for each column. */
    public Builder weights(@Nullable List<Double> weights) {
      this.weights = Values.copy(weights);
      return this;
    }

    /** With the mode {@code weighted}: a weight for each column. */
    public Builder weights(double... weights) {
      this.weights = Arrays.stream(weights).boxed().collect(Collectors.toList());
      return this;
    }

    /** What was filled. */
    public NumCombineExpr build() {
      return new NumCombineExpr(this);
    }
  }
}
