// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How hits of several searches become one list. */
public final class Ranker {
  private final Object value;

  private Ranker(Object value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** Ranks hits of several searches by their places (reciprocal rank fusion). */
  public static Ranker of(RRFRanker value) {
    return new Ranker(value);
  }

  /** Ranks hits of several searches by the weighted sum of their scores. */
  public static Ranker of(WeightedRanker value) {
    return new Ranker(value);
  }

  /** A function of a collection: computes fields from others, or ranks hits. */
  public static Ranker of(Function value) {
    return new Ranker(value);
  }

  /** Functions that together give hits their score. */
  public static Ranker of(FunctionScore value) {
    return new Ranker(value);
  }

  /** As {@link RRFRanker}, null where it is another. */
  public @Nullable RRFRanker rrfRanker() {
    return value instanceof RRFRanker ? (RRFRanker) value : null;
  }

  /** As {@link WeightedRanker}, null where it is another. */
  public @Nullable WeightedRanker weightedRanker() {
    return value instanceof WeightedRanker ? (WeightedRanker) value : null;
  }

  /** As {@link Function}, null where it is another. */
  public @Nullable Function function() {
    return value instanceof Function ? (Function) value : null;
  }

  /** As {@link FunctionScore}, null where it is another. */
  public @Nullable FunctionScore functionScore() {
    return value instanceof FunctionScore ? (FunctionScore) value : null;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
