package dev.lockstep.milvus.internal;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row of a table; a field is read in place, the whole row is made when it is walked through. */
final class TableRow extends ReadRow {
  private final Table table;
  private final int row;
  private @Nullable Map<String, @Nullable Object> made;

  TableRow(Table table, int row) {
    this.table = table;
    this.row = row;
  }

  private Map<String, @Nullable Object> made() {
    Map<String, @Nullable Object> values = made;
    if (values == null) {
      values = Collections.unmodifiableMap(table.row(row));
      made = values;
    }
    return values;
  }

  @Override
  public Set<Entry<String, @Nullable Object>> entrySet() {
    return made().entrySet();
  }

  @Override
  public boolean containsKey(Object key) {
    return made().containsKey(key);
  }

  @Override
  public @Nullable Object get(Object key) {
    ColumnView column = key instanceof String ? table.fixed((String) key) : null;
    return column == null ? made().get(key) : column.get(row);
  }
}
