// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.wire.SchemaProto;
import dev.lockstep.milvus.wire.protobuf.ByteString;
import dev.lockstep.milvus.wire.protobuf.Internal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.AbstractList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The payload of one column, read in place: a view for each type. */
class Cells {
  private static final Cells NONE = new Cells(0, index -> null);

  private final int size;
  private final IntFunction<@Nullable Object> read;

  private Cells(int size, IntFunction<@Nullable Object> read) {
    this.size = size;
    this.read = read;
  }

  final int size() {
    return size;
  }

  final @Nullable Object get(int index) {
    return read.apply(index);
  }

  /** Copies from a place on as many as there is room for; false where these are no such numbers. */
  boolean copy(int from, long[] into) {
    return false;
  }

  /** Copies from a place on as many as there is room for; false where these are no such numbers. */
  boolean copy(int from, float[] into) {
    return false;
  }

  /** Copies from a place on as many as there is room for; false where these are no such numbers. */
  boolean copy(int from, double[] into) {
    return false;
  }

  /** All of them as a list that cannot be changed. */
  final List<@Nullable Object> list() {
    return new AbstractList<>() {
      @Override
      public @Nullable Object get(int index) {
        return read.apply(java.util.Objects.checkIndex(index, size));
      }

      @Override
      public int size() {
        return size;
      }
    };
  }

  /** The payload of a field in the answer to a method. */
  static Cells of(String method, SchemaProto.FieldData field) {
    switch (field.getType()) {
      case Bool:
      case Int8:
      case Int16:
      case Int32:
      case Int64:
      case Float:
      case Double:
      case String:
      case VarChar:
      case Text:
      case Geometry:
      case Timestamptz:
      case JSON:
        return scalars(method, field, field.getScalars());
      case Array:
        return each(
            field.getScalars().getArrayData().getDataList(),
            cell -> scalars(method, field, cell).list());
      case ArrayOfStruct:
        return StructCells.of(method, field);
      case ArrayOfVector:
        return each(
            field.getVectors().getVectorArray().getDataList(), cell -> vectors(cell).list());
      case FloatVector:
      case BinaryVector:
      case Float16Vector:
      case BFloat16Vector:
      case Int8Vector:
      case SparseFloatVector:
        return vectors(field.getVectors());
      default:
        throw BadAnswer.unknownType(method, field.getFieldName(), typeOf(field));
    }
  }

  /** A cell for each of a list. */
  static <T> Cells each(List<T> list, Function<T, @Nullable Object> read) {
    return new Cells(list.size(), index -> read.apply(list.get(index)));
  }

  /** So many cells, each read by its number. */
  static Cells counted(int size, IntFunction<@Nullable Object> read) {
    return new Cells(size, read);
  }

  /** The wire's name of a type, or its number. */
  private static String typeOf(SchemaProto.FieldData field) {
    return field.getType() == SchemaProto.DataType.UNRECOGNIZED
        ? String.valueOf(field.getTypeValue())
        : field.getType().name();
  }

  /** The slot that is set says what the scalars are; none is set where there are none. */
  private static Cells scalars(
      String method, SchemaProto.FieldData field, SchemaProto.ScalarField scalars) {
    switch (scalars.getDataCase()) {
      case BOOL_DATA:
        return each(scalars.getBoolData().getDataList(), value -> value);
      case INT_DATA:
        return each(scalars.getIntData().getDataList(), value -> value);
      case LONG_DATA:
        return new Longs(scalars.getLongData().getDataList());
      case FLOAT_DATA:
        return new Floats(littleEndian(scalars.getFloatData().getData()));
      case DOUBLE_DATA:
        return new Doubles(littleEndian(scalars.getDoubleData().getData()));
      case STRING_DATA:
        return each(scalars.getStringData().getDataList(), value -> value);
      case GEOMETRY_WKT_DATA:
        return each(scalars.getGeometryWktData().getDataList(), value -> value);
      case TIMESTAMPTZ_DATA:
        return each(scalars.getTimestamptzData().getDataList(), Times::text);
      case JSON_DATA:
        return each(scalars.getJsonData().getDataList(), text -> json(method, field, text));
      case ARRAY_DATA:
        return each(
            scalars.getArrayData().getDataList(), cell -> scalars(method, field, cell).list());
      case DATA_NOT_SET:
        return NONE;
      default:
        String slot = scalars.getDataCase().name().toLowerCase(java.util.Locale.ROOT);
        throw BadAnswer.unknownType(method, field.getFieldName(), slot);
    }
  }

  private static @Nullable Object json(
      String method, SchemaProto.FieldData field, ByteString bytes) {
    String text = bytes.toStringUtf8();
    if (text.isEmpty()) {
      return null;
    }
    return field.getIsDynamic()
        ? BadAnswer.object(method, field.getFieldName(), text)
        : BadAnswer.json(method, field.getFieldName(), text);
  }

  private static Cells vectors(SchemaProto.VectorField vectors) {
    int dimension = (int) vectors.getDim();
    switch (vectors.getDataCase()) {
      case FLOAT_VECTOR:
        return floatVectors(vectors.getFloatVector().getData(), dimension);
      case BINARY_VECTOR:
        return packed(vectors.getBinaryVector(), dimension / 8, bytes -> littleEndian(bytes));
      case FLOAT16_VECTOR:
        return packed(vectors.getFloat16Vector(), 2 * dimension, bytes -> littleEndian(bytes));
      case BFLOAT16_VECTOR:
        return packed(vectors.getBfloat16Vector(), 2 * dimension, bytes -> littleEndian(bytes));
      case INT8_VECTOR:
        return packed(vectors.getInt8Vector(), dimension, ByteString::toByteArray);
      case SPARSE_FLOAT_VECTOR:
        return each(vectors.getSparseFloatVector().getContentsList(), SparseVector::read);
      default:
        return NONE;
    }
  }

  private static Cells floatVectors(ByteString bytes, int dimension) {
    ByteBuffer values = littleEndian(bytes);
    return packed(
        bytes,
        dimension * Float.BYTES,
        (start, width) -> {
          float[] vector = new float[dimension];
          ByteBuffer from = values.duplicate().order(ByteOrder.LITTLE_ENDIAN);
          from.position(start);
          from.asFloatBuffer().get(vector);
          return vector;
        });
  }

  private static Cells packed(ByteString bytes, int width, Function<ByteString, Object> read) {
    return packed(
        bytes, width, (start, length) -> read.apply(bytes.substring(start, start + length)));
  }

  private static Cells packed(ByteString bytes, int width, Part part) {
    int size = width == 0 ? 0 : bytes.size() / width;
    return new Cells(size, index -> part.read(index * width, width));
  }

  private static ByteBuffer littleEndian(ByteString bytes) {
    return bytes.asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
  }

  private static final class Longs extends Cells {
    private final List<Long> values;

    Longs(List<Long> values) {
      super(values.size(), values::get);
      this.values = values;
    }

    @Override
    boolean copy(int from, long[] into) {
      if (!(values instanceof Internal.LongList)) {
        return false;
      }
      for (int at = 0; at < into.length; at++) {
        into[at] = ((Internal.LongList) values).getLong(from + at);
      }
      return true;
    }
  }

  private static final class Floats extends Cells {
    private final ByteBuffer values;

    Floats(ByteBuffer values) {
      super(values.limit() / Float.BYTES, index -> values.getFloat(index * Float.BYTES));
      this.values = values;
    }

    @Override
    boolean copy(int from, float[] into) {
      values.asFloatBuffer().position(from).get(into);
      return true;
    }
  }

  private static final class Doubles extends Cells {
    private final ByteBuffer values;

    Doubles(ByteBuffer values) {
      super(values.limit() / Double.BYTES, index -> values.getDouble(index * Double.BYTES));
      this.values = values;
    }

    @Override
    boolean copy(int from, double[] into) {
      values.asDoubleBuffer().position(from).get(into);
      return true;
    }
  }

  /** Reads some bytes of many. */
  @FunctionalInterface
  private interface Part {
    Object read(int start, int length);
  }
}
