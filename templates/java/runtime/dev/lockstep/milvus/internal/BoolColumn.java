package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.wire.SchemaProto;

/** Truth values. */
final class BoolColumn extends ColumnEncoder {
  private final SchemaProto.BoolArray.Builder values = SchemaProto.BoolArray.newBuilder();

  BoolColumn(Call call, KnownSchema.Field field, boolean inColumns) {
    super(call, field, inColumns);
  }

  @Override
  String expected() {
    return "true or false";
  }

  @Override
  void put(Object value, int row) {
    if (!(value instanceof Boolean)) {
      throw refused(row, value);
    }
    values.addData((Boolean) value);
  }

  @Override
  void fill(SchemaProto.FieldData.Builder data) {
    data.setScalars(SchemaProto.ScalarField.newBuilder().setBoolData(values));
  }
}
