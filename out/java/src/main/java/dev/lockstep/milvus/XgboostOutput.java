// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.TextMember;
import java.util.List;

/** What a model gives: the prediction of its objective, or the raw margin. */
public final class XgboostOutput implements TextMember {
  /** {@code default}. */
  public static final XgboostOutput DEFAULT = new XgboostOutput("default");

  /** {@code raw}. */
  public static final XgboostOutput RAW = new XgboostOutput("raw");

  private static final List<XgboostOutput> MEMBERS = List.of(DEFAULT, RAW);

  private final String text;

  private XgboostOutput(String text) {
    this.text = text;
  }

  /** The member with a text; throws {@link IllegalArgumentException} where there is none. */
  public static XgboostOutput of(String text) {
    for (XgboostOutput each : MEMBERS) {
      if (each.text.equals(text)) {
        return each;
      }
    }
    throw new IllegalArgumentException("there is no XgboostOutput " + text);
  }

  /** All members that this version knows. */
  public static List<XgboostOutput> members() {
    return MEMBERS;
  }

  /** The text that is sent. */
  public String text() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof XgboostOutput && ((XgboostOutput) other).text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
