package dev.lockstep.milvus.internal;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Canonical JSON: no blanks, keys sorted by code point, integers exact, floats as ECMAScript prints
 * them. Requests of all languages are compared byte by byte, so they all print this one form.
 */
public final class Json {
  private static final int SHOWN = 60;

  private Json() {}

  /** A value that JSON has no form for. */
  static final class Unprintable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Object value;

    Unprintable(@Nullable Object value) {
      super("no JSON", null, false, false);
      this.value = value;
    }

    String shown() {
      return show(value);
    }
  }

  /** The canonical text. */
  public static String toJson(@Nullable Object value) {
    StringBuilder out = new StringBuilder();
    write(out, value, false);
    return out.toString();
  }

  /** The text for messages: never fails, and ends after 60 characters. */
  public static String show(@Nullable Object value) {
    return cut(textOf(value));
  }

  /** The first 60 characters of a text, and whether there are more. */
  static String cut(String text) {
    return text.codePointCount(0, text.length()) <= SHOWN
        ? text
        : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
  }

  /** The text of any value, also of one that JSON has no form for. */
  static String textOf(@Nullable Object value) {
    StringBuilder out = new StringBuilder();
    write(out, value, true);
    return out.toString();
  }

  private static void write(StringBuilder out, @Nullable Object value, boolean lenient) {
    if (value == null || value instanceof Boolean) {
      out.append(value);
    } else if (value instanceof CharSequence || value instanceof Character) {
      writeText(out, value.toString());
    } else if (value instanceof Number) {
      writeNumber(out, (Number) value, lenient);
    } else if (value instanceof Map) {
      writeMap(out, (Map<?, ?>) value, lenient);
    } else if (value instanceof Iterable) {
      out.append('[');
      String comma = "";
      for (Object each : (Iterable<?>) value) {
        out.append(comma);
        write(out, each, lenient);
        comma = ",";
      }
      out.append(']');
    } else if (Bytes.are(value)) {
      if (!lenient) {
        throw new Unprintable(value);
      }
      out.append(Bytes.shown(value));
    } else if (value.getClass().isArray()) {
      out.append('[');
      for (int at = 0, length = Array.getLength(value); at < length; at++) {
        if (at > 0) {
          out.append(',');
        }
        write(out, Array.get(value, at), lenient);
      }
      out.append(']');
    } else if (value instanceof Numbered || value instanceof TextMember) {
      writeText(out, value.toString());
    } else if (lenient) {
      out.append(value.getClass().getSimpleName());
    } else {
      throw new Unprintable(value);
    }
  }

  private static void writeMap(StringBuilder out, Map<?, ?> map, boolean lenient) {
    List<Map.Entry<?, ?>> entries = new ArrayList<>(map.entrySet());
    entries.sort((a, b) -> compare(String.valueOf(a.getKey()), String.valueOf(b.getKey())));
    out.append('{');
    String comma = "";
    for (Map.Entry<?, ?> entry : entries) {
      out.append(comma);
      writeText(out, String.valueOf(entry.getKey()));
      out.append(':');
      write(out, entry.getValue(), lenient);
      comma = ",";
    }
    out.append('}');
  }

  /** Order by code point; Java's own order is by UTF-16 unit. */
  static int compare(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    for (int at = 0; at < shorter; at++) {
      char one = a.charAt(at);
      char other = b.charAt(at);
      if (one != other) {
        boolean beyond = Character.isSurrogate(one) != Character.isSurrogate(other);
        return beyond ? (Character.isSurrogate(one) ? 1 : -1) : Character.compare(one, other);
      }
    }
    return Integer.compare(a.length(), b.length());
  }

  private static void writeText(StringBuilder out, String text) {
    out.append('"');
    for (int at = 0; at < text.length(); at++) {
      char each = text.charAt(at);
      switch (each) {
        case '"':
          out.append("\\\"");
          break;
        case '\\':
          out.append("\\\\");
          break;
        case '\b':
          out.append("\\b");
          break;
        case '\f':
          out.append("\\f");
          break;
        case '\n':
          out.append("\\n");
          break;
        case '\r':
          out.append("\\r");
          break;
        case '\t':
          out.append("\\t");
          break;
        default:
          if (each < ' ') {
            out.append(String.format("\\u%04x", (int) each));
          } else {
            out.append(each);
          }
      }
    }
    out.append('"');
  }

  private static void writeNumber(StringBuilder out, Number number, boolean lenient) {
    if (number instanceof Double || number instanceof Float) {
      double value = number.doubleValue();
      if (Double.isNaN(value) || Double.isInfinite(value)) {
        if (!lenient) {
          throw new Unprintable(number);
        }
        out.append(value);
      } else {
        out.append(floatText(value));
      }
    } else if (number instanceof BigDecimal) {
      out.append(floatText(number.doubleValue()));
    } else {
      out.append(number);
    }
  }

  /** A finite number as ECMAScript prints it. */
  static String floatText(double value) {
    if (value == 0) {
      return "0";
    }
    if (value == Math.rint(value) && Math.abs(value) < 1L << 53) {
      return Long.toString((long) value);
    }
    BigDecimal shortest = shortest(Math.abs(value));
    String digits = shortest.unscaledValue().toString();
    int point = digits.length() - shortest.scale();
    StringBuilder text = new StringBuilder(value < 0 ? "-" : "");
    if (point > 21 || point < -5) {
      text.append(digits.charAt(0));
      if (digits.length() > 1) {
        text.append('.').append(digits, 1, digits.length());
      }
      text.append(point > 0 ? "e+" : "e").append(point - 1);
    } else if (point <= 0) {
      text.append("0.").append("0".repeat(-point)).append(digits);
    } else if (point >= digits.length()) {
      text.append(digits).append("0".repeat(point - digits.length()));
    } else {
      text.append(digits, 0, point).append('.').append(digits, point, digits.length());
    }
    return text.toString();
  }

  /**
   * The fewest digits that read back as the same number; {@code Double.toString} before JDK 19 may
   * print more.
   */
  private static BigDecimal shortest(double value) {
    BigDecimal best = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    BigDecimal exact = new BigDecimal(value);
    while (best.precision() > 1) {
      BigDecimal shorter = null;
      for (java.math.RoundingMode mode : ROUNDINGS) {
        BigDecimal candidate = exact.round(new java.math.MathContext(best.precision() - 1, mode));
        if (candidate.doubleValue() == value) {
          shorter = candidate;
          break;
        }
      }
      if (shorter == null) {
        break;
      }
      best = shorter.stripTrailingZeros();
    }
    BigDecimal nearest = exact.round(new java.math.MathContext(best.precision()));
    return nearest.doubleValue() == value ? nearest.stripTrailingZeros() : best;
  }

  private static final java.math.RoundingMode[] ROUNDINGS = {
    java.math.RoundingMode.HALF_EVEN, java.math.RoundingMode.FLOOR, java.math.RoundingMode.CEILING
  };

  /** Reads JSON text: Map, List, String, Boolean, Long, BigInteger, Double or null. */
  public static @Nullable Object parse(String text) {
    return new JsonReader(text).read();
  }

  /** Whether a number has no fraction by its type. */
  static boolean isInteger(@Nullable Object value) {
    return value instanceof Long
        || value instanceof Integer
        || value instanceof Short
        || value instanceof Byte
        || value instanceof BigInteger;
  }
}
