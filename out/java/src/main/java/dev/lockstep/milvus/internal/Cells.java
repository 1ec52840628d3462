package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.wire.SchemaProto;
import dev.lockstep.milvus.wire.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The payload of one column, read in place: a view for each type. */
abstract class Cells {
  abstract int size();

  abstract @Nullable Object get(int index);

  /** The payload of a field in the answer to a method. */
  static Cells of(String method, SchemaProto.FieldData field) {
    SchemaProto.ScalarField scalars = field.getScalars();
    switch (field.getType()) {
      case Bool:
        return new Listed(scalars.getBoolData().getDataList());
      case Int8:
      case Int16:
      case Int32:
        return new Listed(scalars.getIntData().getDataList());
      case Int64:
        return new Listed(scalars.getLongData().getDataList());
      case Float:
        return new Floats(scalars.getFloatData().getData());
      case Double:
        return new Doubles(scalars.getDoubleData().getData());
      case String:
      case VarChar:
      case Text:
        return new Listed(scalars.getStringData().getDataList());
      case JSON:
        return new Jsons(method, field);
      case FloatVector:
        SchemaProto.VectorField vectors = field.getVectors();
        return new FloatVectors(vectors.getFloatVector().getData(), (int) vectors.getDim());
      default:
        throw BadAnswer.unknownType(method, field.getFieldName(), typeOf(field));
    }
  }

  /** The wire's name of a type, or its number. */
  private static String typeOf(SchemaProto.FieldData field) {
    return field.getType() == SchemaProto.DataType.UNRECOGNIZED
        ? String.valueOf(field.getTypeValue())
        : field.getType().name();
  }

  private static ByteBuffer littleEndian(ByteString bytes) {
    return bytes.asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
  }

  private static final class Listed extends Cells {
    private final List<?> values;

    Listed(List<?> values) {
      this.values = values;
    }

    @Override
    int size() {
      return values.size();
    }

    @Override
    Object get(int index) {
      return values.get(index);
    }
  }

  private static final class Floats extends Cells {
    private final ByteBuffer values;

    Floats(ByteString bytes) {
      values = littleEndian(bytes);
    }

    @Override
    int size() {
      return values.limit() / Float.BYTES;
    }

    @Override
    Object get(int index) {
      return values.getFloat(index * Float.BYTES);
    }
  }

  private static final class Doubles extends Cells {
    private final ByteBuffer values;

    Doubles(ByteString bytes) {
      values = littleEndian(bytes);
    }

    @Override
    int size() {
      return values.limit() / Double.BYTES;
    }

    @Override
    Object get(int index) {
      return values.getDouble(index * Double.BYTES);
    }
  }

  private static final class Jsons extends Cells {
    private final String method;
    private final String field;
    private final boolean dynamic;
    private final List<ByteString> values;

    Jsons(String method, SchemaProto.FieldData data) {
      this.method = method;
      this.field = data.getFieldName();
      this.dynamic = data.getIsDynamic();
      this.values = data.getScalars().getJsonData().getDataList();
    }

    @Override
    int size() {
      return values.size();
    }

    @Override
    @Nullable Object get(int index) {
      String text = values.get(index).toStringUtf8();
      if (text.isEmpty()) {
        return null;
      }
      return dynamic ? BadAnswer.object(method, field, text) : BadAnswer.json(method, field, text);
    }
  }

  private static final class FloatVectors extends Cells {
    private final ByteBuffer values;
    private final int dimension;

    FloatVectors(ByteString bytes, int dimension) {
      this.values = littleEndian(bytes);
      this.dimension = dimension;
    }

    @Override
    int size() {
      return dimension == 0 ? 0 : values.limit() / Float.BYTES / dimension;
    }

    @Override
    Object get(int index) {
      float[] vector = new float[dimension];
      ByteBuffer from = values.duplicate().order(ByteOrder.LITTLE_ENDIAN);
      from.position(index * dimension * Float.BYTES);
      from.asFloatBuffer().get(vector);
      return vector;
    }
  }
}
