package dev.lockstep.milvus.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;

/** What a call may take in all: every try, step and wait. */
public final class Budget {
  /** The duration that stands for no bound. */
  public static final Duration UNLIMITED = ChronoUnit.FOREVER.getDuration();

  private final Duration duration;
  private final long start;
  private final long nanos;

  Budget(Duration total) {
    this(total, 0);
  }

  /** A budget of which some nanoseconds are spent already. */
  Budget(Duration total, long spent) {
    duration = total;
    start = System.nanoTime() - spent;
    long bound = Long.MAX_VALUE;
    if (!total.equals(UNLIMITED)
        && total.getSeconds() < TimeUnit.NANOSECONDS.toSeconds(Long.MAX_VALUE)) {
      bound = total.toNanos();
    }
    this.nanos = bound;
  }

  /** As it was given. */
  Duration duration() {
    return duration;
  }

  boolean isUnlimited() {
    return nanos == Long.MAX_VALUE;
  }

  /** Nanoseconds left; never below 0. */
  long left() {
    return isUnlimited() ? Long.MAX_VALUE : Math.max(0, nanos - elapsed());
  }

  boolean isSpent() {
    return left() == 0;
  }

  long elapsed() {
    return System.nanoTime() - start;
  }

  String total() {
    return isUnlimited() ? "unlimited" : seconds(nanos);
  }

  /** Nanoseconds as seconds with three digits: {@code 5 s}, {@code 0.251 s}. */
  static String seconds(long nanos) {
    BigDecimal seconds = BigDecimal.valueOf(nanos / 1e9).round(new MathContext(3));
    return Json.floatText(seconds.doubleValue()) + " s";
  }
}
