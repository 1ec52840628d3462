// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.driver;

import java.util.List;
import java.util.Map;

/** Writes one line of JSON. */
final class JsonWriter {
  private JsonWriter() {}

  static String line(Object value) {
    StringBuilder out = new StringBuilder();
    write(out, value);
    return out.append('\n').toString();
  }

  private static void write(StringBuilder out, Object value) {
    if (value instanceof Map) {
      String comma = "{";
      for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
        out.append(comma);
        write(out, String.valueOf(entry.getKey()));
        out.append(':');
        write(out, entry.getValue());
        comma = ",";
      }
      out.append(comma.equals("{") ? "{}" : "}");
    } else if (value instanceof List) {
      String comma = "[";
      for (Object each : (List<?>) value) {
        out.append(comma);
        write(out, each);
        comma = ",";
      }
      out.append(comma.equals("[") ? "[]" : "]");
    } else if (value instanceof String) {
      writeText(out, (String) value);
    } else {
      out.append(value);
    }
  }

  private static void writeText(StringBuilder out, String text) {
    out.append('"');
    for (int at = 0; at < text.length(); at++) {
      char each = text.charAt(at);
      if (each < ' ') {
        out.append(String.format("\\u%04x", (int) each));
      } else if (each == '"' || each == '\\') {
        out.append('\\').append(each);
      } else {
        out.append(each);
      }
    }
    out.append('"');
  }
}
