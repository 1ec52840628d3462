// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rows or columns to write. */
public final class RowData {
  private final List<?> rows;
  private final @Nullable Columns columns;

  private RowData(List<?> rows, @Nullable Columns columns) {
    this.rows = rows;
    this.columns = columns;
  }

  /**
   * Rows: maps from field name to value, or objects whose fields have the names of the schema's.
   */
  public static RowData rows(List<?> rows) {
    return new RowData(Objects.requireNonNull(rows, "rows"), null);
  }

  /**
   * One row: a map from field name to value, or an object whose fields have the names of the
   * schema's.
   */
  public static RowData row(Object row) {
    return new RowData(List.of(row), null);
  }

  /** Columns, one for each field. */
  public static RowData columns(Columns columns) {
    return new RowData(List.of(), Objects.requireNonNull(columns, "columns"));
  }

  /** The rows; empty where the data are columns. */
  public List<?> rows() {
    return rows;
  }

  /** The columns; null where the data are rows. */
  public @Nullable Columns columns() {
    return columns;
  }

  /** Whether there is no row at all. */
  public boolean isEmpty() {
    return columns == null ? rows.isEmpty() : columns.isEmpty();
  }
}
