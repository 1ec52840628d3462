package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.wire.SchemaProto;

/** Texts. */
final class TextColumn extends ColumnEncoder {
  private final SchemaProto.StringArray.Builder values = SchemaProto.StringArray.newBuilder();

  TextColumn(Call call, KnownSchema.Field field, boolean inColumns) {
    super(call, field, inColumns);
  }

  @Override
  String expected() {
    return "a text";
  }

  @Override
  void put(Object value, int row) {
    if (!(value instanceof CharSequence)) {
      throw refused(row, value);
    }
    values.addData(value.toString());
  }

  @Override
  void fill(SchemaProto.FieldData.Builder data) {
    data.setScalars(SchemaProto.ScalarField.newBuilder().setStringData(values));
  }
}
