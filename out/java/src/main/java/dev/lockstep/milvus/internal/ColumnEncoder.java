// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.InvalidArgumentException;
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
  private final Places places;
  private final BitSet nulls = new BitSet();
  private int size;

  ColumnEncoder(Call call, KnownSchema.Field field, Places places) {
    this.call = call;
    this.field = field;
    this.places = places;
  }

  /** {@code rows} is how many are expected. */
  static ColumnEncoder of(Call call, KnownSchema.Field field, int rows, Places places) {
    switch (field.type()) {
      case Bool:
        return new BoolColumn(call, field, places);
      case Int8:
        return new IntColumn(call, field, places, Byte.MIN_VALUE, Byte.MAX_VALUE);
      case Int16:
        return new IntColumn(call, field, places, Short.MIN_VALUE, Short.MAX_VALUE);
      case Int32:
        return new IntColumn(call, field, places, Integer.MIN_VALUE, Integer.MAX_VALUE);
      case Int64:
        return new LongColumn(call, field, places);
      case Float:
      case Double:
        return new NumberColumn(call, field, rows, places);
      case VarChar:
      case Text:
      case Timestamptz:
      case Geometry:
        return new TextColumn(call, field, places);
      case JSON:
        return new JsonColumn(call, field, places);
      case Array:
        checkElement(call, field.element());
        return new ArrayColumn(call, field, places);
      case ArrayOfStruct:
        field.members().forEach(each -> checkElement(call, each));
        return new StructColumn(call, field, places);
      case FloatVector:
        return new FloatVectorColumn(call, field, rows, places);
      case SparseFloatVector:
        return new SparseColumn(call, field, places);
      default:
        PackedKind kind = PackedKind.of(field.type());
        if (kind == null) {
          throw cannotWrite(call, field, "type");
        }
        return new PackedVectorColumn(call, field, kind, rows, places);
    }
  }

  private static void checkElement(Call call, KnownSchema.Field element) {
    switch (element.type()) {
      case Bool:
      case Int8:
      case Int16:
      case Int32:
      case Int64:
      case Float:
      case Double:
      case VarChar:
        return;
      default:
        if (!element.isMember() || !element.isVector()) {
          throw cannotWrite(call, element, "element type");
        }
    }
  }

  private static InvalidArgumentException cannotWrite(
      Call call, KnownSchema.Field field, String what) {
    String told = "the field " + field.name() + " has the " + what + " " + field.type().name();
    return call.invalid("data", "data: " + told + ", which this client cannot write");
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
      throw wrongColumn("a list, got " + Json.show(column));
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

  SchemaProto.FieldData build() {
    SchemaProto.FieldData.Builder data =
        SchemaProto.FieldData.newBuilder().setType(field.type()).setFieldName(field.name());
    mark(data);
    fill(data);
    return data.build();
  }

  /** Says of each row whether it has a value, where rows may have none. */
  final void mark(SchemaProto.FieldData.Builder data) {
    if (field.mayBeAbsent()) {
      for (int at = 0; at < size; at++) {
        data.addValidData(!nulls.get(at));
      }
    }
  }

  /** The error of a value that is not what the field takes. */
  final DataMismatch refused(int row, @Nullable Object value) {
    return wrong(row, expected() + ", got " + Json.show(value));
  }

  final DataMismatch wrong(int row, String expectedAndGot) {
    return at(row, ": expected " + expectedAndGot);
  }

  /** The error of an element of a value. */
  final DataMismatch wrongMember(int row, int member, String expected, @Nullable Object value) {
    return at(row, "[" + member + "]: expected " + expected + ", got " + Json.show(value));
  }

  /** The error of a column as a whole. */
  final DataMismatch wrongColumn(String expectedAndGot) {
    return call.mismatch("data", "data." + field.name() + ": expected " + expectedAndGot);
  }

  /** {@code problem} follows the place of a row's value. */
  final DataMismatch at(int row, String problem) {
    return call.mismatch("data", places.of(row) + problem);
  }

  /** Refuses more elements than the field has room for. */
  final void capacity(int elements, int row) {
    if (elements > field.capacity()) {
      throw wrong(row, "at most " + field.capacity() + " elements, got " + elements);
    }
  }

  final Call call() {
    return call;
  }

  final Places places() {
    return places;
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
