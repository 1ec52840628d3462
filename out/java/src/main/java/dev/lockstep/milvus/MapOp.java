// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Texts;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An operation that computes a column. */
public final class MapOp {
  private final @Nullable String output;
  private final @Nullable FunctionChainExpr expr;

  private MapOp(Builder builder) {
    this.output = builder.output;
    this.expr = builder.expr;
  }

  /** One that {@code fill} fills. */
  public static MapOp of(Consumer<Builder> fill) {
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
    builder.output = this.output;
    builder.expr = this.expr;
    return builder;
  }

  /** Column that it writes; {@code $score} is the hits' score. */
  public @Nullable String output() {
    return output;
  }

  /** What the column becomes. */
  public @Nullable FunctionChainExpr expr() {
    return expr;
  }

  @Override
  public String toString() {
    return Texts.describe("MapOp", "output", output, "expr", expr);
  }

  /** Fills one. */
  public static final class Builder {
    private @Nullable String output;
    private @Nullable FunctionChainExpr expr;

    private Builder() {}

    /** Column that it writes; {@code $score} is the hits' score. */
    public Builder output(@Nullable String output) {
      this.output = output;
      return this;
    }

    /** What the column becomes. */
    public Builder expr(@Nullable FunctionChainExpr expr) {
      this.expr = expr;
      return this;
    }

    /** What the column becomes. */
    public Builder expr(NumCombineExpr expr) {
      this.expr = FunctionChainExpr.of(expr);
      return this;
    }

    /** What the column becomes. */
    public Builder expr(DecayExpr expr) {
      this.expr = FunctionChainExpr.of(expr);
      return this;
    }

    /** What the column becomes. */
    public Builder expr(RoundDecimalExpr expr) {
      this.expr = FunctionChainExpr.of(expr);
      return this;
    }

    /** What the column becomes. */
    public Builder expr(XgboostExpr expr) {
      this.expr = FunctionChainExpr.of(expr);
      return this;
    }

    /** What the column becomes. */
    public Builder expr(RerankModelExpr expr) {
      this.expr = FunctionChainExpr.of(expr);
      return this;
    }

    /** What the column becomes. */
    public Builder expr(CallExpr expr) {
      this.expr = FunctionChainExpr.of(expr);
      return this;
    }

    /** What was filled. */
    public MapOp build() {
      return new MapOp(this);
    }
  }
}
