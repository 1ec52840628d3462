// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import java.time.Duration;

/** How a poll waits between two looks, and how long it bears no change. */
public final class Wait {
  private final Duration first;
  private final double times;
  private final Duration cap;
  private final Duration stall;

  /** Pauses grow from {@code first} by the factor {@code times} up to {@code cap}. */
  public Wait(Duration first, double times, Duration cap, Duration stall) {
    this.first = first;
    this.times = times;
    this.cap = cap;
    this.stall = stall;
  }

  /** Nanoseconds to wait after so many looks. */
  long pause(int looks) {
    return (long) Math.min(cap.toNanos(), first.toNanos() * Math.pow(times, looks - 1.0));
  }

  /** Nanoseconds without a change after which the wait is given up. */
  long stall() {
    return stall.toNanos();
  }
}
