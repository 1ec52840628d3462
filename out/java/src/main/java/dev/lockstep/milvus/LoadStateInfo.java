// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Texts;
import org.jspecify.annotations.Nullable;

/** Whether a collection is in memory. */
public final class LoadStateInfo {
  private final LoadState state;
  private final @Nullable Long progress;

  LoadStateInfo(LoadState state, @Nullable Long progress) {
    this.state = state;
    this.progress = progress;
  }

  /** Not there, not loaded, loading or loaded. */
  public LoadState state() {
    return state;
  }

  /** Percent loaded, while it loads. Null where it is absent. */
  public @Nullable Long progress() {
    return progress;
  }

  @Override
  public String toString() {
    return Texts.describe("LoadStateInfo", "state", state, "progress", progress);
  }
}
