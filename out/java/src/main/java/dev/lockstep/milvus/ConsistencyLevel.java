// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Numbered;
import java.util.List;

/** How fresh a read must be. */
public final class ConsistencyLevel implements Numbered {
  /** {@code Strong}. */
  public static final ConsistencyLevel STRONG =
      new ConsistencyLevel(Known.STRONG, 0, "Strong", "Strong");

  /** {@code Session}. */
  public static final ConsistencyLevel SESSION =
      new ConsistencyLevel(Known.SESSION, 1, "Session", "Session");

  /** {@code Bounded}. */
  public static final ConsistencyLevel BOUNDED =
      new ConsistencyLevel(Known.BOUNDED, 2, "Bounded", "Bounded");

  /** {@code Eventually}. */
  public static final ConsistencyLevel EVENTUALLY =
      new ConsistencyLevel(Known.EVENTUALLY, 3, "Eventually", "Eventually");

  /** {@code Customized}. */
  public static final ConsistencyLevel CUSTOMIZED =
      new ConsistencyLevel(Known.CUSTOMIZED, 4, "Customized", "Customized");

  private static final List<ConsistencyLevel> MEMBERS =
      List.of(STRONG, SESSION, BOUNDED, EVENTUALLY, CUSTOMIZED);

  private final Known known;
  private final int number;
  private final String name;
  private final String wireName;

  private ConsistencyLevel(Known known, int number, String name, String wireName) {
    this.known = known;
    this.number = number;
    this.name = name;
    this.wireName = wireName;
  }

  /** The members that this version knows, for a switch. */
  public enum Known {
    STRONG,
    SESSION,
    BOUNDED,
    EVENTUALLY,
    CUSTOMIZED,
    /** What a newer server has. */
    UNRECOGNIZED
  }

  /** The member with a number; one that this version does not know is called Unknown. */
  public static ConsistencyLevel of(int number) {
    for (ConsistencyLevel each : MEMBERS) {
      if (each.number == number) {
        return each;
      }
    }
    String name = "Unknown(" + number + ")";
    return new ConsistencyLevel(Known.UNRECOGNIZED, number, name, name);
  }

  /** The member with a name; throws {@link IllegalArgumentException} where there is none. */
  public static ConsistencyLevel of(String name) {
    for (ConsistencyLevel each : MEMBERS) {
      if (each.name.equalsIgnoreCase(name) || each.wireName.equals(name)) {
        return each;
      }
    }
    throw new IllegalArgumentException("there is no ConsistencyLevel " + name);
  }

  /** All members that this version knows. */
  public static List<ConsistencyLevel> members() {
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
    return other instanceof ConsistencyLevel && ((ConsistencyLevel) other).number == number;
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
