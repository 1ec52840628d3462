// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.TextMember;
import java.util.List;

/** Ascending or descending. */
public final class SortOrder implements TextMember {
  /** {@code asc}. */
  public static final SortOrder ASC = new SortOrder("asc");

  /** {@code desc}. */
  public static final SortOrder DESC = new SortOrder("desc");

  private static final List<SortOrder> MEMBERS = List.of(ASC, DESC);

  private final String text;

  private SortOrder(String text) {
    this.text = text;
  }

  /** The member with a text; throws {@link IllegalArgumentException} where there is none. */
  public static SortOrder of(String text) {
    for (SortOrder each : MEMBERS) {
      if (each.text.equalsIgnoreCase(text)) {
        return each;
      }
    }
    throw new IllegalArgumentException("there is no SortOrder " + text);
  }

  /** All members that this version knows. */
  public static List<SortOrder> members() {
    return MEMBERS;
  }

  /** The text that is sent. */
  public String text() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SortOrder && ((SortOrder) other).text.equals(text);
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
