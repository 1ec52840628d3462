// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Texts;
import dev.lockstep.milvus.internal.Values;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Ranks hits of several searches by the weighted sum of their scores. */
public final class WeightedRanker {
  private final @Nullable List<Double> weights;
  private final boolean normScore;

  private WeightedRanker(Builder builder) {
    this.weights = builder.weights;
    this.normScore = builder.normScore;
  }

  /** One that {@code fill} fills. */
  public static WeightedRanker of(Consumer<Builder> fill) {
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
    builder.weights = this.weights;
    builder.normScore = this.normScore;
    return builder;
  }

  /** One weight, from 0 to 1, for each search. */
  public @Nullable List<Double> weights() {
    return weights;
  }

  /** Bring scores into 0 to 1 first. */
  public boolean normScore() {
    return normScore;
  }

  @Override
  public String toString() {
    return Texts.describe("WeightedRanker", "weights", weights, "normScore", normScore);
  }

  /** Fills one. */
  public static final class Builder {
    private @Nullable List<Double> weights;
    private boolean normScore = true;

    private Builder() {}

    /** One weight, from 0 to 1, for each search. Not empty. */
    public Builder weights(@Nullable List<Double> weights) {
      this.weights = Values.copy(weights);
      return this;
    }

    /** One weight, from 0 to 1, for each search. Not empty. */
    public Builder weights(double... weights) {
      this.weights = Arrays.stream(weights).boxed().collect(Collectors.toList());
      return this;
    }

    /** Bring scores into 0 to 1 first. Default {@code true}. */
    public Builder normScore(boolean normScore) {
      this.normScore = normScore;
      return this;
    }

    /** What was filled. */
    public WeightedRanker build() {
      return new WeightedRanker(this);
    }
  }
}
