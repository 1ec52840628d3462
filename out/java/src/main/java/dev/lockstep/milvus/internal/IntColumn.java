// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.wire.SchemaProto;

/** Integers of 8, 16 or 32 bits. */
final class IntColumn extends ScalarColumn {
  private final SchemaProto.IntArray.Builder values = SchemaProto.IntArray.newBuilder();
  private final int min;
  private final int max;

  IntColumn(Call call, KnownSchema.Field field, Places places, int min, int max) {
    super(call, field, places);
    this.min = min;
    this.max = max;
  }

  @Override
  String expected() {
    return "an integer from " + min + " to " + max;
  }

  @Override
  void put(Object value, int row) {
    Long number = Values.integer(value);
    if (number == null || number < min || number > max) {
      throw refused(row, value);
    }
    values.addData(number.intValue());
  }

  @Override
  int putArray(Object column) {
    if (!(column instanceof int[])) {
      return -1;
    }
    int[] numbers = (int[]) column;
    for (int at = 0; at < numbers.length; at++) {
      if (numbers[at] < min || numbers[at] > max) {
        throw refused(at, numbers[at]);
      }
      values.addData(numbers[at]);
    }
    return numbers.length;
  }

  @Override
  SchemaProto.ScalarField.Builder scalars() {
    return SchemaProto.ScalarField.newBuilder().setIntData(values);
  }
}
