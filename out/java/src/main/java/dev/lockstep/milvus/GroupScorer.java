// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.TextMember;
import java.util.List;

/** How the score of a group comes from those of its hits. */
public final class GroupScorer implements TextMember {
  /** {@code sum}. */
  public static final GroupScorer SUM = new GroupScorer("sum");

  /** {@code avg}. */
  public static final GroupScorer AVG = new GroupScorer("avg");

  /** {@code max}. */
  public static final GroupScorer MAX = new GroupScorer("max");

  private static final List<GroupScorer> MEMBERS = List.of(SUM, AVG, MAX);

  private final String text;

  private GroupScorer(String text) {
    this.text = text;
  }

  /** The member with a text; throws {@link IllegalArgumentException} where there is none. */
  public static GroupScorer of(String text) {
    for (GroupScorer each : MEMBERS) {
      if (each.text.equalsIgnoreCase(text)) {
        return each;
      }
    }
    throw new IllegalArgumentException("there is no GroupScorer " + text);
  }

  /** All members that this version knows. */
  public static List<GroupScorer> members() {
    return MEMBERS;
  }

  /** The text that is sent. */
  public String text() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof GroupScorer && ((GroupScorer) other).text.equals(text);
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
