package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.wire.SchemaProto;

/** Numbers of 32 or 64 bits. */
final class NumberColumn extends ScalarColumn {
  private final PackedNumbers values;
  private final boolean isFloat;

  NumberColumn(Call call, KnownSchema.Field field, int rows, Places places) {
    super(call, field, places);
    isFloat = field.type() == SchemaProto.DataType.Float;
    values = new PackedNumbers(rows * (isFloat ? Float.BYTES : Double.BYTES));
  }

  @Override
  String expected() {
    return "a number";
  }

  @Override
  void put(Object value, int row) {
    Float number = isFloat ? PackedNumbers.float32(value) : null;
    if (number == null && (isFloat || !(value instanceof Number))) {
      throw refused(row, value);
    }
    if (number != null) {
      values.addFloat(number);
    } else {
      values.addDouble(((Number) value).doubleValue());
    }
  }

  @Override
  int putArray(Object column) {
    if (isFloat && column instanceof float[]) {
      values.addFloats((float[]) column);
      return ((float[]) column).length;
    }
    if (!isFloat && column instanceof double[]) {
      values.addDoubles((double[]) column);
      return ((double[]) column).length;
    }
    return -1;
  }

  @Override
  SchemaProto.ScalarField.Builder scalars() {
    SchemaProto.ScalarField.Builder scalars = SchemaProto.ScalarField.newBuilder();
    if (isFloat) {
      scalars.setFloatData(SchemaProto.FloatArray.newBuilder().setData(values.bytes()));
    } else {
      scalars.setDoubleData(SchemaProto.DoubleArray.newBuilder().setData(values.bytes()));
    }
    return scalars;
  }
}
