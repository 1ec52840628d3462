// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Numbered;
import java.util.List;

/** Whether a collection is in memory. */
public final class LoadState implements Numbered {
  /** {@code NotExist}. */
  public static final LoadState NOT_EXIST =
      new LoadState(Known.NOT_EXIST, 0, "NotExist", "LoadStateNotExist");

  /** {@code NotLoad}. */
  public static final LoadState NOT_LOAD =
      new LoadState(Known.NOT_LOAD, 1, "NotLoad", "LoadStateNotLoad");

  /** {@code Loading}. */
  public static final LoadState LOADING =
      new LoadState(Known.LOADING, 2, "Loading", "LoadStateLoading");

  /** {@code Loaded}. */
  public static final LoadState LOADED =
      new LoadState(Known.LOADED, 3, "Loaded", "LoadStateLoaded");

  private static final List<LoadState> MEMBERS = List.of(NOT_EXIST, NOT_LOAD, LOADING, LOADED);

  private final Known known;
  private final int number;
  private final String name;
  private final String wireName;

  private LoadState(Known known, int number, String name, String wireName) {
    this.known = known;
    this.number = number;
    this.name = name;
    this.wireName = wireName;
  }

  /** The members that this version knows, for a switch. */
  public enum Known {
    NOT_EXIST,
    NOT_LOAD,
    LOADING,
    LOADED,
    /** What a newer server has. */
    UNRECOGNIZED
  }

  /** The member with a number; one that this version does not know is called Unknown. */
  public static LoadState of(int number) {
    for (LoadState each : MEMBERS) {
      if (each.number == number) {
        return each;
      }
    }
    String name = "Unknown(" + number + ")";
    return new LoadState(Known.UNRECOGNIZED, number, name, name);
  }

  /** The member with a name; throws {@link IllegalArgumentException} where there is none. */
  public static LoadState of(String name) {
    for (LoadState each : MEMBERS) {
      if (each.name.equals(name) || each.wireName.equals(name)) {
        return each;
      }
    }
    throw new IllegalArgumentException("there is no LoadState " + name);
  }

  /** All members that this version knows. */
  public static List<LoadState> members() {
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
    return other instanceof LoadState && ((LoadState) other).number == number;
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
