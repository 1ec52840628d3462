// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.TextMember;
import java.util.List;

/** What a write does with rows that exist. */
public final class WriteMode implements TextMember {
  /** {@code insert}. */
  public static final WriteMode INSERT = new WriteMode("insert");

  /** {@code upsert}. */
  public static final WriteMode UPSERT = new WriteMode("upsert");

  /** {@code partial}. */
  public static final WriteMode PARTIAL = new WriteMode("partial");

  private static final List<WriteMode> MEMBERS = List.of(INSERT, UPSERT, PARTIAL);

  private final String text;

  private WriteMode(String text) {
    this.text = text;
  }

  /** The member with a text; throws {@link IllegalArgumentException} where there is none. */
  public static WriteMode of(String text) {
    for (WriteMode each : MEMBERS) {
      if (each.text.equals(text)) {
        return each;
      }
    }
    throw new IllegalArgumentException("there is no WriteMode " + text);
  }

  /** All members that this version knows. */
  public static List<WriteMode> members() {
    return MEMBERS;
  }

  /** The text that is sent. */
  public String text() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WriteMode && ((WriteMode) other).text.equals(text);
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
