package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.wire.SchemaProto;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the values of one field, checks them, and makes its FieldData. Nulls add a mark and no
 * value.
 */
abstract class ColumnEncoder {
  private final Call call;
  private final KnownSchema.Field field;
  private final boolean inColumns;
  private final BitSet nulls = new BitSet();
  private int size;

  ColumnEncoder(Call call, KnownSchema.Field field, boolean inColumns) {
    this.call = call;
    this.field = field;
    this.inColumns = inColumns;
  }

  /**
   * {@code rows} is how many are expected; {@code inColumns} says how messages name the place of a
   * value.
   */
  static ColumnEncoder of(Call call, KnownSchema.Field field, int rows, boolean inColumns) {
    switch (field.type()) {
      case Bool:
        return new BoolColumn(call, field, inColumns);
      case Int8:
        return new IntColumn(call, field, inColumns, Byte.MIN_VALUE, Byte.MAX_VALUE);
      case Int16:
        return new IntColumn(call, field, inColumns, Short.MIN_VALUE, Short.MAX_VALUE);
      case Int32:
        return new IntColumn(call, field, inColumns, Integer.MIN_VALUE, Integer.MAX_VALUE);
      case Int64:
        return new LongColumn(call, field, inColumns);
      case Float:
      case Double:
        return new NumberColumn(call, field, inColumns, rows);
      case VarChar:
      case Text:
        return new TextColumn(call, field, inColumns);
      case JSON:
        return new JsonColumn(call, field, inColumns);
      case FloatVector:
        return new FloatVectorColumn(call, field, inColumns, rows);
      default:
        String type = field.type().name();
        throw call.invalid(
            "data", "this version cannot write the field " + field.name() + " of type " + type);
    }
  }

  final KnownSchema.Field field() {
    return field;
  }

  final int size() {
    return size;
  }

  /** Adds a value of a row; messages name the place by its number. */
  final void add(Object value, int row) {
    put(value, row);
    size++;
  }

  final void addNull() {
    nulls.set(size++);
  }

  /** Adds all values of a list or array. */
  final void addAll(Object column) {
    int added = putArray(column);
    if (added >= 0) {
      size += added;
      return;
    }
    List<?> values = Values.list(column);
    if (values == null) {
      String given = Json.show(column);
      throw call.mismatch("data", "data." + field.name() + ": expected a list, got " + given);
    }
    for (Object value : values) {
      if (value != null) {
        add(value, size);
      } else if (field.mayBeAbsent()) {
        addNull();
      } else {
        throw refused(size, null);
      }
    }
  }

  final SchemaProto.FieldData build() {
    SchemaProto.FieldData.Builder data =
        SchemaProto.FieldData.newBuilder().setType(field.type()).setFieldName(field.name());
    if (field.mayBeAbsent()) {
      for (int at = 0; at < size; at++) {
        data.addValidData(!nulls.get(at));
      }
    }
    fill(data);
    return data.build();
  }

  /** The error of a value that is not what the field takes. */
  final DataMismatch refused(int row, @Nullable Object value) {
    return wrong(row, expected() + ", got " + Json.show(value));
  }

  final DataMismatch wrong(int row, String expectedAndGot) {
    String name = field.name();
    String place = inColumns ? "data." + name + "[" + row + "]" : "data[" + row + "]." + name;
    return call.mismatch("data", place + ": expected " + expectedAndGot);
  }

  final Call call() {
    return call;
  }

  /** What a value must be, in words. */
  abstract String expected();

  /** Takes one value, or refuses it. */
  abstract void put(Object value, int row);

  /**
   * Takes a whole array of the field's own kind and gives its length; -1 where the column is none.
   */
  int putArray(Object column) {
    return -1;
  }

  abstract void fill(SchemaProto.FieldData.Builder data);
}
