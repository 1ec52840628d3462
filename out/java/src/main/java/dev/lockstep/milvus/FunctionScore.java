// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Texts;
import dev.lockstep.milvus.internal.Values;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Functions that together give hits their score. */
public final class FunctionScore {
  private final @Nullable List<Function> functions;
  private final @Nullable Map<String, Object> params;

  private FunctionScore(Builder builder) {
    this.functions = builder.functions;
    this.params = builder.params;
  }

  /** One that {@code fill} fills. */
  public static FunctionScore of(Consumer<Builder> fill) {
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
    builder.functions = this.functions;
    builder.params = this.params;
    return builder;
  }

  /** What gives the scores, in order. */
  public @Nullable List<Function> functions() {
    return functions;
  }

  /** How their scores become one, such as {@code boost_mode}. */
  public @Nullable Map<String, Object> params() {
    return params;
  }

  @Override
  public String toString() {
    return Texts.describe("FunctionScore", "functions", functions, "params", params);
  }

  /** Fills one. */
  public static final class Builder {
    private @Nullable List<Function> functions;
    private @Nullable Map<String, Object> params;

    private Builder() {}

    /** What gives the scores, in order. Not empty. */
    public Builder functions(@Nullable List<Function> functions) {
      this.functions = Values.copy(functions);
      return this;
    }

    /** What gives the scores, in order. Not empty. */
    public Builder functions(Function... functions) {
      this.functions = List.of(functions);
      return this;
    }

    /** How their scores become one, such as {@code boost_mode}. */
    public Builder params(@Nullable Map<String, ?> params) {
      this.params = Values.copy(params);
      return this;
    }

    /** What was filled. */
    public FunctionScore build() {
      return new FunctionScore(this);
    }
  }
}
