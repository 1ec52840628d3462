// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Texts;
import org.jspecify.annotations.Nullable;

/** What a delete did. */
public final class DeleteResult {
  private final long deleteCount;
  private final @Nullable Ids ids;
  private final @Nullable Long cost;

  DeleteResult(long deleteCount, @Nullable Ids ids, @Nullable Long cost) {
    this.deleteCount = deleteCount;
    this.ids = ids;
    this.cost = cost;
  }

  /** Rows that the server counts as deleted. */
  public long deleteCount() {
    return deleteCount;
  }

  /** Their primary keys, where an old server names them. Null where it is absent. */
  public @Nullable Ids ids() {
    return ids;
  }

  /** What a metered server charges. Null where it is absent. */
  public @Nullable Long cost() {
    return cost;
  }

  @Override
  public String toString() {
    return Texts.describe("DeleteResult", "deleteCount", deleteCount, "ids", ids, "cost", cost);
  }
}
