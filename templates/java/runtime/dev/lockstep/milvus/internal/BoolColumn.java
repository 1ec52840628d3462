package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.wire.SchemaProto;

/** Truth values. */
final class BoolColumn extends ScalarColumn {
  private final SchemaProto.BoolArray.Builder values = SchemaProto.BoolArray.newBuilder();

  BoolColumn(Call call, KnownSchema.Field field, Places places) {
    super(call, field, places);
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
  SchemaProto.ScalarField.Builder scalars() {
    return SchemaProto.ScalarField.newBuilder().setBoolData(values);
  }
}
