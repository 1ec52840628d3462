package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.wire.SchemaProto;
import java.util.List;

/** Arrays of scalars, of any length. */
final class ArrayColumn extends ScalarColumn {
  private final KnownSchema.Field element;
  private final SchemaProto.ArrayArray.Builder cells = SchemaProto.ArrayArray.newBuilder();

  ArrayColumn(Call call, KnownSchema.Field field, Places places) {
    super(call, field, places);
    element = field.element();
  }

  @Override
  String expected() {
    return "a list";
  }

  @Override
  void put(Object value, int row) {
    List<?> list = Values.list(value);
    if (list == null) {
      throw refused(row, value);
    }
    capacity(list.size(), row);
    ScalarColumn cell =
        (ScalarColumn) ColumnEncoder.of(call(), element, list.size(), places().membersOf(row));
    cell.addAll(value);
    cells.addData(cell.scalars());
  }

  @Override
  SchemaProto.ScalarField.Builder scalars() {
    return SchemaProto.ScalarField.newBuilder().setArrayData(cells);
  }
}
