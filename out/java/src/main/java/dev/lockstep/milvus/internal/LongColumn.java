// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.wire.SchemaProto;

/** Integers of 64 bits. */
final class LongColumn extends ScalarColumn {
  private final SchemaProto.LongArray.Builder values = SchemaProto.LongArray.newBuilder();

  LongColumn(Call call, KnownSchema.Field field, Places places) {
    super(call, field, places);
  }

  @Override
  String expected() {
    return "an integer from " + Long.MIN_VALUE + " to " + Long.MAX_VALUE;
  }

  @Override
  void put(Object value, int row) {
    Long number = Values.integer(value);
    if (number == null) {
      throw refused(row, value);
    }
    values.addData(number);
  }

  @Override
  int putArray(Object column) {
    if (!(column instanceof long[])) {
      return -1;
    }
    long[] numbers = (long[]) column;
    for (long number : numbers) {
      values.addData(number);
    }
    return numbers.length;
  }

  @Override
  SchemaProto.ScalarField.Builder scalars() {
    return SchemaProto.ScalarField.newBuilder().setLongData(values);
  }
}
