// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.TextMember;
import java.util.List;

/** Unit of a size. */
public final class SizeUnit implements TextMember {
  /** {@code b}. */
  public static final SizeUnit B = new SizeUnit("b");

  /** {@code kb}. */
  public static final SizeUnit KB = new SizeUnit("kb");

  /** {@code mb}. */
  public static final SizeUnit MB = new SizeUnit("mb");

  /** {@code gb}. */
  public static final SizeUnit GB = new SizeUnit("gb");

  /** {@code tb}. */
  public static final SizeUnit TB = new SizeUnit("tb");

  /** {@code pb}. */
  public static final SizeUnit PB = new SizeUnit("pb");

  private static final List<SizeUnit> MEMBERS = List.of(B, KB, MB, GB, TB, PB);

  private final String text;

  private SizeUnit(String text) {
    this.text = text;
  }

  /** The member with a text; throws {@link IllegalArgumentException} where there is none. */
  public static SizeUnit of(String text) {
    for (SizeUnit each : MEMBERS) {
      if (each.text.equalsIgnoreCase(text)) {
        return each;
      }
    }
    throw new IllegalArgumentException("there is no SizeUnit " + text);
  }

  /** All members that this version knows. */
  public static List<SizeUnit> members() {
    return MEMBERS;
  }

  /** The text that is sent. */
  public String text() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SizeUnit && ((SizeUnit) other).text.equals(text);
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
