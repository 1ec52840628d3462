// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Numbered;
import java.util.List;

/** What a partial update does with a field's stored value. */
public final class FieldOp implements Numbered {
  /** {@code REPLACE}. */
  public static final FieldOp REPLACE = new FieldOp(Known.REPLACE, 0, "REPLACE", "REPLACE");

  /** {@code ARRAY_APPEND}. */
  public static final FieldOp ARRAY_APPEND =
      new FieldOp(Known.ARRAY_APPEND, 1, "ARRAY_APPEND", "ARRAY_APPEND");

  /** {@code ARRAY_REMOVE}. */
  public static final FieldOp ARRAY_REMOVE =
      new FieldOp(Known.ARRAY_REMOVE, 2, "ARRAY_REMOVE", "ARRAY_REMOVE");

  private static final List<FieldOp> MEMBERS = List.of(REPLACE, ARRAY_APPEND, ARRAY_REMOVE);

  private final Known known;
  private final int number;
  private final String name;
  private final String wireName;

  private FieldOp(Known known, int number, String name, String wireName) {
    this.known = known;
    this.number = number;
    this.name = name;
    this.wireName = wireName;
  }

  /** The members that this version knows, for a switch. */
  public enum Known {
    REPLACE,
    ARRAY_APPEND,
    ARRAY_REMOVE,
    /** What a newer server has. */
    UNRECOGNIZED
  }

  /** The member with a number; one that this version does not know is called Unknown. */
  public static FieldOp of(int number) {
    for (FieldOp each : MEMBERS) {
      if (each.number == number) {
        return each;
      }
    }
    String name = "Unknown(" + number + ")";
    return new FieldOp(Known.UNRECOGNIZED, number, name, name);
  }

  /** The member with a name; throws {@link IllegalArgumentException} where there is none. */
  public static FieldOp of(String name) {
    for (FieldOp each : MEMBERS) {
      if (each.name.equalsIgnoreCase(name) || each.wireName.equals(name)) {
        return each;
      }
    }
    throw new IllegalArgumentException("there is no FieldOp " + name);
  }

  /** All members that this version knows. */
  public static List<FieldOp> members() {
    return MEMBERS;
  }

  /** The member for a switch. */
  public Known known() {
    return known;
  }

  /** The member's name. */
  public String name() {
    return name;
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public String wireName() {
    return wireName;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FieldOp && ((FieldOp) other).number == number;
  }

  @Override
  public int hashCode() {
    return number;
  }

  @Override
  public String toString() {
    return name;
  }
}
