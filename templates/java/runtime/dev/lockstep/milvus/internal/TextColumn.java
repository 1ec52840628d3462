package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.wire.SchemaProto;

/** Texts. */
final class TextColumn extends ScalarColumn {
  private final SchemaProto.StringArray.Builder values = SchemaProto.StringArray.newBuilder();

  TextColumn(Call call, KnownSchema.Field field, Places places) {
    super(call, field, places);
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
  SchemaProto.ScalarField.Builder scalars() {
    SchemaProto.ScalarField.Builder scalars = SchemaProto.ScalarField.newBuilder();
    return field().type() == SchemaProto.DataType.Geometry
        ? scalars.setGeometryWktData(
            SchemaProto.GeometryWktArray.newBuilder().addAllData(values.getDataList()))
        : scalars.setStringData(values);
  }
}
