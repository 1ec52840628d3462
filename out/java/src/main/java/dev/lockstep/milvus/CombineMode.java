// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.TextMember;
import java.util.List;

/** How numbers become one. */
public final class CombineMode implements TextMember {
  /** {@code sum}. */
  public static final CombineMode SUM = new CombineMode("sum");

  /** {@code multiply}. */
  public static final CombineMode MULTIPLY = new CombineMode("multiply");

  /** {@code max}. */
  public static final CombineMode MAX = new CombineMode("max");

  /** {@code min}. */
  public static final CombineMode MIN = new CombineMode("min");

  /** {@code avg}. */
  public static final CombineMode AVG = new CombineMode("avg");

  /** {@code weighted}. */
  public static final CombineMode WEIGHTED = new CombineMode("weighted");

  private static final List<CombineMode> MEMBERS = List.of(SUM, MULTIPLY, MAX, MIN, AVG, WEIGHTED);

  private final String text;

  private CombineMode(String text) {
    this.text = text;
  }

  /** The member with a text; throws {@link IllegalArgumentException} where there is none. */
  public static CombineMode of(String text) {
    for (CombineMode each : MEMBERS) {
      if (each.text.equals(text)) {
        return each;
      }
    }
    throw new IllegalArgumentException("there is no CombineMode " + text);
  }

  /** All members that this version knows. */
  public static List<CombineMode> members() {
    return MEMBERS;
  }

  /** The text that is sent. */
  public String text() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CombineMode && ((CombineMode) other).text.equals(text);
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
