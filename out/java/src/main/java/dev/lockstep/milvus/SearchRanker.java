// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How hits get another score. */
public final class SearchRanker {
  private final Object value;

  private SearchRanker(Object value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** A function of a collection: computes fields from others, or ranks hits. */
  public static SearchRanker of(Function value) {
    return new SearchRanker(value);
  }

  /** Functions that together give hits their score. */
  public static SearchRanker of(FunctionScore value) {
    return new SearchRanker(value);
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
