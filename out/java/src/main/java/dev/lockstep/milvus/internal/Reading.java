// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values that an answer carries as texts; null where there is no text. */
public final class Reading {
  private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]+");

  private Reading() {}

  /** An integer of 32 bits. */
  public static @Nullable Integer int32(Checks call, String field, @Nullable String text) {
    BigInteger value = integer(call, field, text, Integer.SIZE);
    return value == null ? null : (Integer) value.intValue();
  }

  /** An integer of 64 bits. */
  public static @Nullable Long int64(Checks call, String field, @Nullable String text) {
    BigInteger value = integer(call, field, text, Long.SIZE);
    return value == null ? null : (Long) value.longValue();
  }

  /** A number. */
  public static @Nullable Double number(Checks call, String field, @Nullable String text) {
    try {
      return text == null ? null : Double.valueOf(text);
    } catch (NumberFormatException error) {
      throw BadAnswer.notValid(call.method(), "a number", field, text, error);
    }
  }

  /** A truth value, whatever the case of its letters. */
  public static @Nullable Boolean bool(@Nullable String text) {
    return text == null ? null : (Boolean) text.equalsIgnoreCase("true");
  }

  /** What the text says as JSON. */
  public static @Nullable Object json(Checks call, String field, @Nullable String text) {
    return text == null ? null : BadAnswer.json(call.method(), field, text);
  }

  private static @Nullable BigInteger integer(
      Checks call, String field, @Nullable String text, int bits) {
    if (text == null) {
      return null;
    }
    BigInteger value = INTEGER.matcher(text).matches() ? new BigInteger(text) : null;
    if (value == null || value.bitLength() >= bits) {
      throw BadAnswer.notValid(call.method(), "an integer", field, text, null);
    }
    return value;
  }
}
