package dev.lockstep.milvus.internal;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Moments as texts. */
final class Times {
  private static final long MICROS = 1_000_000;
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

  private Times() {}

  /** Microseconds since 1970 as ISO 8601 in UTC; a fraction only where there is one. */
  static String text(long micros) {
    long seconds = Math.floorDiv(micros, MICROS);
    String text = SECONDS.format(LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC));
    long rest = Math.floorMod(micros, MICROS);
    String fraction = rest == 0 ? "" : "." + String.format("%06d", rest).replaceFirst("0+$", "");
    return text + fraction + "Z";
  }
}
