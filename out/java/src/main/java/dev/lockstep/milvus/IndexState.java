// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Numbered;
import java.util.List;

/** How far an index is built. */
public final class IndexState implements Numbered {
  /** {@code None}. */
  public static final IndexState NONE = new IndexState(Known.NONE, 0, "None", "IndexStateNone");

  /** {@code Unissued}. */
  public static final IndexState UNISSUED =
      new IndexState(Known.UNISSUED, 1, "Unissued", "Unissued");

  /** {@code InProgress}. */
  public static final IndexState IN_PROGRESS =
      new IndexState(Known.IN_PROGRESS, 2, "InProgress", "InProgress");

  /** {@code Finished}. */
  public static final IndexState FINISHED =
      new IndexState(Known.FINISHED, 3, "Finished", "Finished");

  /** {@code Failed}. */
  public static final IndexState FAILED = new IndexState(Known.FAILED, 4, "Failed", "Failed");

  /** {@code Retry}. */
  public static final IndexState RETRY = new IndexState(Known.RETRY, 5, "Retry", "Retry");

  private static final List<IndexState> MEMBERS =
      List.of(NONE, UNISSUED, IN_PROGRESS, FINISHED, FAILED, RETRY);

  private final Known known;
  private final int number;
  private final String name;
  private final String wireName;

  private IndexState(Known known, int number, String name, String wireName) {
    this.known = known;
    this.number = number;
    this.name = name;
    this.wireName = wireName;
  }

  /** The members that this version knows, for a switch. */
  public enum Known {
    NONE,
    UNISSUED,
    IN_PROGRESS,
    FINISHED,
    FAILED,
    RETRY,
    /** What a newer server has. */
    UNRECOGNIZED
  }

  /** The member with a number; one that this version does not know is called Unknown. */
  public static IndexState of(int number) {
    for (IndexState each : MEMBERS) {
      if (each.number == number) {
        return each;
      }
    }
    String name = "Unknown(" + number + ")";
    return new IndexState(Known.UNRECOGNIZED, number, name, name);
  }

  /** The member with a name; throws {@link IllegalArgumentException} where there is none. */
  public static IndexState of(String name) {
    for (IndexState each : MEMBERS) {
      if (each.name.equals(name) || each.wireName.equals(name)) {
        return each;
      }
    }
    throw new IllegalArgumentException("there is no IndexState " + name);
  }

  /** All members that this version knows. */
  public static List<IndexState> members() {
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
    return other instanceof IndexState && ((IndexState) other).number == number;
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
