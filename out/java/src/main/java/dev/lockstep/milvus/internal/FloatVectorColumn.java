// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.wire.SchemaProto;
import java.util.List;

/** Vectors of numbers of 32 bits, packed into one buffer. */
final class FloatVectorColumn extends VectorColumn {
  private final PackedNumbers values;
  private final int dimension;

  FloatVectorColumn(Call call, KnownSchema.Field field, int rows, Places places) {
    super(call, field, places);
    dimension = field.dimension();
    values = new PackedNumbers(Math.multiplyExact(rows, dimension * Float.BYTES));
  }

  @Override
  String expected() {
    return dimension + " numbers";
  }

  @Override
  void put(Object value, int row) {
    if (value instanceof float[]) {
      float[] vector = (float[]) value;
      if (vector.length != dimension) {
        throw wrong(row, expected() + ", got " + vector.length);
      }
      values.addFloats(vector);
      return;
    }
    List<?> vector = Bytes.are(value) ? null : Values.list(value);
    Integer length = vector == null ? null : values.addNumbers(vector);
    if (length == null) {
      throw refused(row, value);
    }
    if (length != dimension) {
      throw wrong(row, expected() + ", got " + length);
    }
  }

  @Override
  int putArray(Object column) {
    if (!(column instanceof float[])) {
      return -1;
    }
    float[] flat = (float[]) column;
    if (flat.length % dimension != 0) {
      String wanted = "a multiple of " + dimension + " numbers, got " + flat.length;
      throw wrongColumn(wanted);
    }
    values.addFloats(flat);
    return flat.length / dimension;
  }

  @Override
  SchemaProto.VectorField.Builder vectors() {
    return SchemaProto.VectorField.newBuilder()
        .setDim(dimension)
        .setFloatVector(SchemaProto.FloatArray.newBuilder().setData(values.bytes()));
  }
}
