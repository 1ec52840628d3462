// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Retry;
import dev.lockstep.milvus.internal.Wait;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** When a request is sent again, and how long waits wait. */
final class Policies {
  static final Retry READ =
      new Retry(
          Set.of("unavailable", "aborted", "internal"),
          List.of(NamedErrors.RATE_LIMITED, NamedErrors.NOT_READY),
          10,
          Duration.ofMillis(10),
          3.0,
          Duration.ofSeconds(3),
          0.2);

  static final Retry REPEATABLE =
      new Retry(
          Set.of("unavailable"),
          List.of(NamedErrors.RATE_LIMITED, NamedErrors.NOT_READY),
          10,
          Duration.ofMillis(10),
          3.0,
          Duration.ofSeconds(3),
          0.2);

  static final Retry ONCE =
      new Retry(
          Set.of("not_sent"),
          List.of(NamedErrors.RATE_LIMITED),
          10,
          Duration.ofMillis(10),
          3.0,
          Duration.ofSeconds(3),
          0.2);

  static final Wait WAIT_INDEX =
      new Wait(Duration.ofMillis(10), 1.5, Duration.ofMillis(500), Duration.ofSeconds(300));

  static final Wait WAIT_LOAD =
      new Wait(Duration.ofMillis(10), 1.5, Duration.ofMillis(500), Duration.ofSeconds(300));

  static final Wait WAIT_FLUSH =
      new Wait(Duration.ofMillis(10), 1.5, Duration.ofMillis(500), Duration.ofSeconds(300));

  private Policies() {}
}
