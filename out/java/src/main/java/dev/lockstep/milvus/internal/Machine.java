// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Facts of this machine that requests carry. */
public final class Machine {
  private Machine() {}

  /** Milliseconds since 1970, as text. */
  public static String nowMilliseconds() {
    return Long.toString(System.currentTimeMillis());
  }

  /** Name of this machine. */
  public static String clientHost() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException error) {
      return "";
    }
  }

  /** Date and time here, as ISO 8601 with the offset. */
  public static String localTime() {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS));
  }
}
