package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.OrderBy;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Texts made of others. */
public final class Texts {
  private Texts() {}

  /** Texts joined by commas. */
  public static String joinComma(List<String> texts) {
    return String.join(",", texts);
  }

  /** Fields to sort by, as the server reads them. */
  public static String orderText(List<OrderBy> order) {
    return joinComma(Values.each(order, each -> each.field() + ":" + each.order()));
  }

  /** A value for people: members instead of the names of arrays. */
  static String shown(@Nullable Object value) {
    if (value instanceof Map) {
      StringJoiner entries = new StringJoiner(", ", "{", "}");
      ((Map<?, ?>) value).forEach((key, each) -> entries.add(key + "=" + shown(each)));
      return entries.toString();
    }
    if (value != null && Bytes.are(value) && !(value instanceof byte[])) {
      return Bytes.shown(value);
    }
    List<?> members = value == null ? null : Values.list(value);
    if (members == null) {
      return String.valueOf(value);
    }
    StringJoiner shown = new StringJoiner(", ", "[", "]");
    members.forEach(each -> shown.add(shown(each)));
    return shown.toString();
  }

  /** An object for people: its type, then names and values by turns; what is null is left out. */
  public static String describe(String type, @Nullable Object... namesAndValues) {
    StringBuilder text = new StringBuilder(type).append('{');
    String comma = "";
    for (int at = 0; at < namesAndValues.length; at += 2) {
      if (namesAndValues[at + 1] != null) {
        text.append(comma).append(namesAndValues[at]).append('=');
        text.append(shown(namesAndValues[at + 1]));
        comma = ", ";
      }
    }
    return text.append('}').toString();
  }
}
