package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.Row;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row of a table; a field is read in place, the whole row is made when it is walked through. */
final class TableRow extends AbstractMap<String, @Nullable Object> implements Row {
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

  @Override
  public @Nullable Boolean getBoolean(String field) {
    return value(Boolean.class, field);
  }

  @Override
  public @Nullable Integer getInteger(String field) {
    Long number = getLong(field);
    return number == null ? null : (Integer) Math.toIntExact(number);
  }

  @Override
  public @Nullable Long getLong(String field) {
    Object value = get(field);
    return value instanceof Integer
        ? (Long) ((Integer) value).longValue()
        : value(Long.class, field);
  }

  @Override
  public @Nullable Double getDouble(String field) {
    Number number = value(Number.class, field);
    return number == null ? null : (Double) number.doubleValue();
  }

  @Override
  public @Nullable String getString(String field) {
    return value(String.class, field);
  }

  @Override
  public float @Nullable [] getFloatVector(String field) {
    return value(float[].class, field);
  }

  @Override
  public <T> T as(Class<T> type) {
    return ObjectMaker.make(type, this);
  }

  private <T> @Nullable T value(Class<T> type, String field) {
    Object value = get(field);
    if (value == null && !containsKey(field)) {
      String known = String.join(", ", keySet());
      throw new IllegalArgumentException("there is no field " + field + " among " + known);
    }
    if (value != null && !type.isInstance(value)) {
      String held = value.getClass().getSimpleName();
      throw new IllegalStateException("the field " + field + " holds " + held);
    }
    return type.cast(value);
  }
}
