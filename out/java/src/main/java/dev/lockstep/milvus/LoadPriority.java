// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.TextMember;
import java.util.List;

/** How urgent a load is among others. */
public final class LoadPriority implements TextMember {
  /** {@code high}. */
  public static final LoadPriority HIGH = new LoadPriority("high");

  /** {@code low}. */
  public static final LoadPriority LOW = new LoadPriority("low");

  private static final List<LoadPriority> MEMBERS = List.of(HIGH, LOW);

  private final String text;

  private LoadPriority(String text) {
    this.text = text;
  }

  /** The member with a text; throws {@link IllegalArgumentException} where there is none. */
  public static LoadPriority of(String text) {
    for (LoadPriority each : MEMBERS) {
      if (each.text.equalsIgnoreCase(text)) {
        return each;
      }
    }
    throw new IllegalArgumentException("there is no LoadPriority " + text);
  }

  /** All members that this version knows. */
  public static List<LoadPriority> members() {
    return MEMBERS;
  }

  /** The text that is sent. */
  public String text() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LoadPriority && ((LoadPriority) other).text.equals(text);
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
