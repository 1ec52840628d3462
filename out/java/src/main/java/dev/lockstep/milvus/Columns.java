// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Columns of data: lists, or arrays such as {@code long[]}, {@code String[]} and {@code float[][]}.
 * A column of vectors may also be one flat {@code float[]} with the rows one after the other.
 */
public final class Columns {
  private final boolean named;
  private final List<String> names = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  private Columns(boolean named) {
    this.named = named;
  }

  /** Columns by field name; {@link #add(String, Object)} adds them. */
  public static Columns byName() {
    return new Columns(true);
  }

  /**
   * Columns in the order of the schema's fields, without those that the server makes itself: a
   * generated key, the output of a function, the dynamic field.
   */
  public static Columns inOrder(Object... columns) {
    Columns made = new Columns(false);
    made.values.addAll(Arrays.asList(columns));
    return made;
  }

  /** Adds a column and gives these columns. */
  public Columns add(String field, Object column) {
    if (!named) {
      throw new IllegalStateException("columns in the order of the schema take no names");
    }
    names.add(Objects.requireNonNull(field, "field"));
    values.add(Objects.requireNonNull(column, "column"));
    return this;
  }

  /** Whether the columns go by name. */
  public boolean areNamed() {
    return named;
  }

  /** The names, in the order in which they were added; empty where the columns go by order. */
  public List<String> names() {
    return List.copyOf(names);
  }

  /** The columns. */
  public List<Object> values() {
    return new ArrayList<>(values);
  }

  /** Whether there is no column, or each has no row. */
  public boolean isEmpty() {
    return values.stream().allMatch(each -> lengthOf(each) == 0);
  }

  private static int lengthOf(Object column) {
    if (column instanceof Collection) {
      return ((Collection<?>) column).size();
    }
    return column != null && column.getClass().isArray() ? Array.getLength(column) : 1;
  }
}
