// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Texts;
import org.jspecify.annotations.Nullable;

/** Statistics of a collection. */
public final class CollectionStats {
  private final @Nullable Long rowCount;

  CollectionStats(@Nullable Long rowCount) {
    this.rowCount = rowCount;
  }

  /** Rows that are flushed. Null where it is absent. */
  public @Nullable Long rowCount() {
    return rowCount;
  }

  @Override
  public String toString() {
    return Texts.describe("CollectionStats", "rowCount", rowCount);
  }
}
