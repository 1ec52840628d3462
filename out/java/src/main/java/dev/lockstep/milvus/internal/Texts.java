package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.OrderBy;
import java.util.List;
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

  /** An object for people: its type, then names and values by turns; what is null is left out. */
  public static String describe(String type, @Nullable Object... namesAndValues) {
    StringBuilder text = new StringBuilder(type).append('{');
    String comma = "";
    for (int at = 0; at < namesAndValues.length; at += 2) {
      if (namesAndValues[at + 1] != null) {
        text.append(comma).append(namesAndValues[at]).append('=').append(namesAndValues[at + 1]);
        comma = ", ";
      }
    }
    return text.append('}').toString();
  }
}
