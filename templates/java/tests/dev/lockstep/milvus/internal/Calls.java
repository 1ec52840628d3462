package dev.lockstep.milvus.internal;

import java.time.Duration;

/** Calls without a client, for tests. */
final class Calls {
  private Calls() {}

  static Call named(String method) {
    return new Call(
        null,
        method,
        new Budget(Duration.ofSeconds(5)),
        Common.of(null, null, null),
        new Cancellation());
  }
}
