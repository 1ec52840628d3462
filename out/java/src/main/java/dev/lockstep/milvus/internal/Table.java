// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.Column;
import dev.lockstep.milvus.wire.SchemaProto;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns of an answer, and which keys of the dynamic field join a row. */
final class Table {
  private final Map<String, ColumnView> columns = new LinkedHashMap<>();
  private final @Nullable ColumnView dynamic;

  /** Empty for all. */
  private final Set<String> dynamicKeys;

  private final int size;

  Table(String method, List<SchemaProto.FieldData> fields, List<String> outputFields) {
    ColumnView others = null;
    int rows = 0;
    for (SchemaProto.FieldData each : fields) {
      ColumnView column = ColumnView.of(method, each);
      rows = Math.max(rows, column.size());
      if (each.getIsDynamic()) {
        others = column;
      } else {
        columns.put(column.name(), column);
      }
    }
    dynamic = others;
    dynamicKeys = others == null ? Set.of() : keys(others.name(), outputFields);
    size = rows;
  }

  private Set<String> keys(String dynamicName, List<String> outputFields) {
    Set<String> keys = new LinkedHashSet<>();
    for (String name : outputFields) {
      if (name.equals(dynamicName) || name.equals("*")) {
        return Set.of();
      }
      if (!columns.containsKey(name)) {
        keys.add(name);
      }
    }
    return keys;
  }

  int size() {
    return size;
  }

  List<String> fieldNames() {
    return new ArrayList<>(columns.keySet());
  }

  Column column(String name, int offset, int length) {
    ColumnView column = columns.get(name);
    if (column == null) {
      String known = String.join(", ", columns.keySet());
      throw new IllegalArgumentException("there is no field " + name + " among " + known);
    }
    return column.part(offset, length);
  }

  Map<String, @Nullable Object> row(int row) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    columns.forEach((name, column) -> values.put(name, column.get(row)));
    Object others = dynamic == null ? null : dynamic.get(row);
    if (others instanceof Map) {
      for (Map.Entry<?, ?> entry : ((Map<?, ?>) others).entrySet()) {
        String key = String.valueOf(entry.getKey());
        if (!columns.containsKey(key) && (dynamicKeys.isEmpty() || dynamicKeys.contains(key))) {
          values.put(key, entry.getValue());
        }
      }
    }
    return values;
  }

  /** A field's value without making the row; null where the row must be made to know. */
  @Nullable ColumnView fixed(String name) {
    return columns.get(name);
  }
}
