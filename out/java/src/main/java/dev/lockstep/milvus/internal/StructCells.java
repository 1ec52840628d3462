// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.Row;
import dev.lockstep.milvus.wire.SchemaProto;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lists of structs, whose members come as one column each. */
final class StructCells {
  private final Map<String, ColumnView> members = new LinkedHashMap<>();

  private StructCells(String method, SchemaProto.FieldData field) {
    for (SchemaProto.FieldData each : field.getStructArrays().getFieldsList()) {
      String name = Structs.memberName(field.getFieldName(), each.getFieldName());
      members.put(name, ColumnView.of(method, each));
    }
  }

  static Cells of(String method, SchemaProto.FieldData field) {
    StructCells cells = new StructCells(method, field);
    int rows = cells.members.values().stream().mapToInt(ColumnView::size).max().orElse(0);
    return Cells.counted(rows, cells::elements);
  }

  /** The elements of a row; null where a member says so. */
  private @Nullable Object elements(int row) {
    List<List<?>> columns = new ArrayList<>(members.size());
    int size = 0;
    for (ColumnView each : members.values()) {
      Object values = each.get(row);
      if (values == null) {
        return null;
      }
      columns.add((List<?>) values);
      size = Math.max(size, ((List<?>) values).size());
    }
    List<Row> elements = new ArrayList<>(size);
    for (int at = 0; at < size; at++) {
      Map<String, @Nullable Object> element = new LinkedHashMap<>();
      int column = 0;
      for (String name : members.keySet()) {
        element.put(name, columns.get(column++).get(at));
      }
      elements.add(new MapRow(element));
    }
    return java.util.Collections.unmodifiableList(elements);
  }
}
