package dev.lockstep.milvus.internal;

/** How a poll waits between two looks, and how long it bears no change. */
public final class Wait {
  private final double first;
  private final double times;
  private final double cap;
  private final double stall;

  /** All in seconds but the factor. */
  public Wait(double first, double times, double cap, double stall) {
    this.first = first;
    this.times = times;
    this.cap = cap;
    this.stall = stall;
  }

  /** Nanoseconds to wait after so many looks. */
  long pause(int looks) {
    return (long) (Math.min(cap, first * Math.pow(times, looks - 1.0)) * 1e9);
  }

  /** Nanoseconds without a change after which the wait is given up. */
  long stall() {
    return (long) (stall * 1e9);
  }
}
