// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.TextMember;
import java.util.List;

/** How a score falls with distance. */
public final class DecayFunction implements TextMember {
  /** {@code gauss}. */
  public static final DecayFunction GAUSS = new DecayFunction("gauss");

  /** {@code exp}. */
  public static final DecayFunction EXP = new DecayFunction("exp");

  /** {@code linear}. */
  public static final DecayFunction LINEAR = new DecayFunction("linear");

  private static final List<DecayFunction> MEMBERS = List.of(GAUSS, EXP, LINEAR);

  private final String text;

  private DecayFunction(String text) {
    this.text = text;
  }

  /** The member with a text; throws {@link IllegalArgumentException} where there is none. */
  public static DecayFunction of(String text) {
    for (DecayFunction each : MEMBERS) {
      if (each.text.equals(text)) {
        return each;
      }
    }
    throw new IllegalArgumentException("there is no DecayFunction " + text);
  }

  /** All members that this version knows. */
  public static List<DecayFunction> members() {
    return MEMBERS;
  }

  /** The text that is sent. */
  public String text() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DecayFunction && ((DecayFunction) other).text.equals(text);
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
