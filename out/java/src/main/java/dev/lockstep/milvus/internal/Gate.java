// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import org.jspecify.annotations.Nullable;

/** Something that servers before or after a version do not have. */
final class Gate {
  private final String what;
  private final @Nullable String oldest;
  private final @Nullable String newest;

  private Gate(String what, @Nullable String oldest, @Nullable String newest) {
    this.what = what;
    this.oldest = oldest;
    this.newest = newest;
  }

  static Gate since(String oldest, String what) {
    return new Gate(what, oldest, null);
  }

  static Gate until(String newest, String what) {
    return new Gate(what, null, newest);
  }

  /** Whether a server of this version has it. */
  boolean admits(int[] version) {
    return (oldest == null || Version.compare(version, oldest) >= 0)
        && (newest == null || Version.compare(version, newest) <= 0);
  }

  /** What the version must be, for messages. */
  String problem() {
    return oldest != null
        ? what + " needs Milvus " + oldest
        : what + " ended with Milvus " + newest;
  }
}
