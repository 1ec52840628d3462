// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Numbered;
import java.util.List;

/** How far a compaction is. */
public final class CompactionState implements Numbered {
  /** {@code UndefiedState}. */
  public static final CompactionState UNDEFIED_STATE =
      new CompactionState(Known.UNDEFIED_STATE, 0, "UndefiedState", "UndefiedState");

  /** {@code Executing}. */
  public static final CompactionState EXECUTING =
      new CompactionState(Known.EXECUTING, 1, "Executing", "Executing");

  /** {@code Completed}. */
  public static final CompactionState COMPLETED =
      new CompactionState(Known.COMPLETED, 2, "Completed", "Completed");

  private static final List<CompactionState> MEMBERS =
      List.of(UNDEFIED_STATE, EXECUTING, COMPLETED);

  private final Known known;
  private final int number;
  private final String name;
  private final String wireName;

  private CompactionState(Known known, int number, String name, String wireName) {
    this.known = known;
    this.number = number;
    this.name = name;
    this.wireName = wireName;
  }

  /** The members that this version knows, for a switch. */
  public enum Known {
    UNDEFIED_STATE,
    EXECUTING,
    COMPLETED,
    /** What a newer server has. */
    UNRECOGNIZED
  }

  /** The member with a number; one that this version does not know is called Unknown. */
  public static CompactionState of(int number) {
    for (CompactionState each : MEMBERS) {
      if (each.number == number) {
        return each;
      }
    }
    String name = "Unknown(" + number + ")";
    return new CompactionState(Known.UNRECOGNIZED, number, name, name);
  }

  /** The member with a name; throws {@link IllegalArgumentException} where there is none. */
  public static CompactionState of(String name) {
    for (CompactionState each : MEMBERS) {
      if (each.name.equals(name) || each.wireName.equals(name)) {
        return each;
      }
    }
    throw new IllegalArgumentException("there is no CompactionState " + name);
  }

  /** All members that this version knows. */
  public static List<CompactionState> members() {
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
    return other instanceof CompactionState && ((CompactionState) other).number == number;
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
