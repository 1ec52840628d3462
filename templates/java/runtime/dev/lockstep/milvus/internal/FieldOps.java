package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.FieldOp;
import java.util.Map;

/** Operations on stored values. */
public final class FieldOps {
  private FieldOps() {}

  /** Whether an operation makes the update a partial one: appending and removing do. */
  public static boolean impliesPartial(Map<String, FieldOp> ops) {
    return ops.values().stream().anyMatch(each -> !each.equals(FieldOp.REPLACE));
  }
}
