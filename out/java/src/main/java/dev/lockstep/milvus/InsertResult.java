// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Texts;
import org.jspecify.annotations.Nullable;

/** What an insert did. */
public final class InsertResult {
  private final long insertCount;
  private final Ids ids;
  private final @Nullable Long cost;

  InsertResult(long insertCount, Ids ids, @Nullable Long cost) {
    this.insertCount = insertCount;
    this.ids = ids;
    this.cost = cost;
  }

  /** Rows inserted. */
  public long insertCount() {
    return insertCount;
  }

  /** Their primary keys, in the order of the rows. */
  public Ids ids() {
    return ids;
  }

  /** What a metered server charges. Null where it is absent. */
  public @Nullable Long cost() {
    return cost;
  }

  @Override
  public String toString() {
    return Texts.describe("InsertResult", "insertCount", insertCount, "ids", ids, "cost", cost);
  }
}
