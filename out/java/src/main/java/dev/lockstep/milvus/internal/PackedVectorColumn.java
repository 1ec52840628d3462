// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.wire.SchemaProto;
import java.util.List;

/** Vectors of bits, of numbers of 16 bits or of 8; those given as bytes are copied. */
final class PackedVectorColumn extends VectorColumn {
  private final PackedKind kind;
  private final int dimension;
  private final PackedNumbers packed;

  PackedVectorColumn(Call call, KnownSchema.Field field, PackedKind kind, int rows, Places places) {
    super(call, field, places);
    this.kind = kind;
    dimension = field.dimension();
    packed = new PackedNumbers(Math.multiplyExact(rows, kind.bytes(dimension)));
  }

  @Override
  String expected() {
    return kind.expected(dimension);
  }

  @Override
  void put(Object value, int row) {
    if (kind.isElements(value)) {
      count(((byte[]) value).length, row);
      packed.addBytes(value);
    } else if (Bytes.are(value)) {
      if (Bytes.length(value) != kind.bytes(dimension)) {
        throw wrong(row, expected() + ", got " + Bytes.shown(value));
      }
      packed.addBytes(value);
    } else if (value instanceof float[] && kind != PackedKind.BINARY && kind != PackedKind.INT8) {
      count(((float[]) value).length, row);
      addFloats((float[]) value, row);
    } else {
      List<?> numbers = kind == PackedKind.BINARY ? null : Values.list(value);
      if (numbers == null) {
        throw refused(row, value);
      }
      count(numbers.size(), row);
      for (int at = 0; at < numbers.size(); at++) {
        String wanted = kind.add(packed, numbers.get(at));
        if (wanted != null) {
          throw wrongMember(row, at, wanted, numbers.get(at));
        }
      }
    }
  }

  private void count(int elements, int row) {
    if (elements != dimension) {
      throw wrong(row, expected() + ", got " + kind.numbers(elements));
    }
  }

  private void addFloats(float[] values, int firstRow) {
    for (int at = 0; at < values.length; at++) {
      if (!kind.add(packed, values[at])) {
        String wanted =
            "a number in the range of " + kind.name().toLowerCase(java.util.Locale.ROOT);
        throw wrongMember(firstRow + at / dimension, at % dimension, wanted, values[at]);
      }
    }
  }

  @Override
  int putArray(Object column) {
    if (Bytes.are(column)) {
      boolean isElements = kind.isElements(column);
      int width = kind.bytes(dimension);
      int length = Bytes.length(column);
      if (length % width != 0) {
        String unit = isElements ? kind.numbers(width) : Bytes.counted(width, "byte");
        throw wrongColumn("a multiple of " + unit + ", got " + length);
      }
      packed.addBytes(column);
      return length / width;
    }
    if (column instanceof float[] && kind != PackedKind.BINARY && kind != PackedKind.INT8) {
      int length = ((float[]) column).length;
      if (length % dimension != 0) {
        throw wrongColumn("a multiple of " + kind.numbers(dimension) + ", got " + length);
      }
      addFloats((float[]) column, 0);
      return length / dimension;
    }
    return -1;
  }

  @Override
  SchemaProto.VectorField.Builder vectors() {
    SchemaProto.VectorField.Builder vectors =
        SchemaProto.VectorField.newBuilder().setDim(dimension);
    kind.fill(vectors, packed.bytes());
    return vectors;
  }
}
