// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Texts;
import org.jspecify.annotations.Nullable;

/** What an upsert did. */
public final class UpsertResult {
  private final long upsertCount;
  private final Ids ids;
  private final @Nullable Long cost;

  UpsertResult(long upsertCount, Ids ids, @Nullable Long cost) {
    this.upsertCount = upsertCount;
    this.ids = ids;
    this.cost = cost;
  }

  /** Rows written. */
  public long upsertCount() {
    return upsertCount;
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
    return Texts.describe("UpsertResult", "upsertCount", upsertCount, "ids", ids, "cost", cost);
  }
}
