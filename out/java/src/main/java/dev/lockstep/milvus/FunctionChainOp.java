// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One operation of a function chain. */
public final class FunctionChainOp {
  private final Object value;

  private FunctionChainOp(Object value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** An operation that computes a column. */
  public static FunctionChainOp of(MapOp value) {
    return new FunctionChainOp(value);
  }

  /** An operation that sorts the hits by a column. */
  public static FunctionChainOp of(SortOp value) {
    return new FunctionChainOp(value);
  }

  /** An operation that keeps some of the hits. */
  public static FunctionChainOp of(LimitOp value) {
    return new FunctionChainOp(value);
  }

  /** As {@link MapOp}, null where it is another. */
  public @Nullable MapOp mapOp() {
    return value instanceof MapOp ? (MapOp) value : null;
  }

  /** As {@link SortOp}, null where it is another. */
  public @Nullable SortOp sortOp() {
    return value instanceof SortOp ? (SortOp) value : null;
  }

  /** As {@link LimitOp}, null where it is another. */
  public @Nullable LimitOp limitOp() {
    return value instanceof LimitOp ? (LimitOp) value : null;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
