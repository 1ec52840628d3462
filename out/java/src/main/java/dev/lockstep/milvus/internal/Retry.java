// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** When and how often a request is sent again. */
public final class Retry {
  private final Set<String> statuses;
  private final List<NamedError> errors;
  private final int tries;
  private final Duration first;
  private final double times;
  private final Duration cap;
  private final double jitter;

  /**
   * Statuses are gRPC's in lower case, or {@code not_sent}. Pauses grow from {@code first} by the
   * factor {@code times} up to {@code cap}; jitter is a share of them.
   */
  public Retry(
      Set<String> statuses,
      List<NamedError> errors,
      int tries,
      Duration first,
      double times,
      Duration cap,
      double jitter) {
    this.statuses = statuses;
    this.errors = errors;
    this.tries = tries;
    this.first = first;
    this.times = times;
    this.cap = cap;
    this.jitter = jitter;
  }

  boolean allows(Failure failure, int attempts) {
    if (attempts >= tries || failure.isDistrusted()) {
      return false;
    }
    if (failure.isAnswer()) {
      return errors.stream().anyMatch(each -> each.matches(failure));
    }
    return statuses.contains(failure.status())
        || (failure.isNotSent() && statuses.contains("not_sent"));
  }

  /** Nanoseconds to wait after so many attempts. */
  long pause(int attempts) {
    double pause = Math.min(cap.toNanos(), first.toNanos() * Math.pow(times, attempts - 1.0));
    double shift = 1 + jitter * (2 * ThreadLocalRandom.current().nextDouble() - 1);
    return (long) (pause * shift);
  }
}
