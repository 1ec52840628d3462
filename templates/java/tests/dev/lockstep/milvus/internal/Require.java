package dev.lockstep.milvus.internal;

import java.util.Objects;
import java.util.function.Supplier;

/** What tests require. */
final class Require {
  private Require() {}

  static void holds(boolean holds, String problem) {
    if (!holds) {
      throw new AssertionError(problem);
    }
  }

  static void same(Object wanted, Object given) {
    holds(Objects.equals(wanted, given), "wanted " + wanted + "\n  given  " + given);
  }

  /** The error of a type that the body throws. */
  static <E extends Throwable> E thrown(Class<E> type, Supplier<?> body) {
    try {
      body.get();
    } catch (Throwable error) {
      if (type.isInstance(error)) {
        return type.cast(error);
      }
      throw new AssertionError("another error came out", error);
    }
    throw new AssertionError("nothing was thrown");
  }
}
