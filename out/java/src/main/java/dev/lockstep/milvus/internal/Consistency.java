// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.wire.CommonProto;
import org.jspecify.annotations.Nullable;

/** How fresh a read must be. */
public final class Consistency {
  private static final long ANY = 1;
  private static final long BOUNDED = 2;
  private static final long STRONG = 0;

  private Consistency() {}

  /**
   * The moment up to which a read must see all writes: of a level, or of this client's own last
   * write.
   */
  public static long guaranteeTimestamp(@Nullable Numbered level, @Nullable Long lastWrite) {
    long own = lastWrite == null || lastWrite == 0 ? ANY : lastWrite;
    if (level == null) {
      return own;
    }
    switch (level.number()) {
      case CommonProto.ConsistencyLevel.Strong_VALUE:
        return STRONG;
      case CommonProto.ConsistencyLevel.Bounded_VALUE:
        return BOUNDED;
      case CommonProto.ConsistencyLevel.Session_VALUE:
        return own;
      default:
        return ANY;
    }
  }
}
