package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.wire.SchemaProto;
import dev.lockstep.milvus.wire.protobuf.ByteString;
import org.jspecify.annotations.Nullable;

/** Default values of fields, by the type of the field. */
public final class Defaults {
  private static final String NAME = "default_value";

  private Defaults() {}

  /** A default value as the wire has it. */
  public static SchemaProto.ValueField encodeDefault(Checks call, Numbered type, Object value) {
    SchemaProto.ValueField.Builder message = SchemaProto.ValueField.newBuilder();
    switch (SchemaProto.DataType.forNumber(type.number())) {
      case Bool:
        if (!(value instanceof Boolean)) {
          throw call.refused(NAME, "true or false", value);
        }
        return message.setBoolData((Boolean) value).build();
      case Int8:
        return message.setIntData((int) integer(call, value, -128, 127)).build();
      case Int16:
        return message.setIntData((int) integer(call, value, -32768, 32767)).build();
      case Int32:
        int whole = (int) integer(call, value, Integer.MIN_VALUE, Integer.MAX_VALUE);
        return message.setIntData(whole).build();
      case Int64:
        return message.setLongData(integer(call, value, Long.MIN_VALUE, Long.MAX_VALUE)).build();
      case Float:
        return message.setFloatData(float32(call, value)).build();
      case Double:
        return message.setDoubleData(number(call, value)).build();
      case VarChar:
      case Text:
      case Geometry:
      case Timestamptz:
        if (!(value instanceof CharSequence)) {
          throw call.refused(NAME, "a text", value);
        }
        return message.setStringData(value.toString()).build();
      case JSON:
        return message.setBytesData(json(call, value)).build();
      default:
        throw call.refused(NAME, "absent where the type is " + type.wireName(), value);
    }
  }

  /** A default value of the wire; null where none is set. */
  public static @Nullable Object decodeDefault(
      Checks call, Numbered type, SchemaProto.ValueField message) {
    switch (message.getDataCase()) {
      case BOOL_DATA:
        return message.getBoolData();
      case INT_DATA:
        return message.getIntData();
      case LONG_DATA:
        return message.getLongData();
      case FLOAT_DATA:
        return message.getFloatData();
      case DOUBLE_DATA:
        return message.getDoubleData();
      case STRING_DATA:
        return message.getStringData();
      case BYTES_DATA:
        String text = message.getBytesData().toStringUtf8();
        return type.number() == SchemaProto.DataType.JSON_VALUE
            ? BadAnswer.json(call.method(), NAME, text)
            : text;
      case TIMESTAMPTZ_DATA:
        return Times.text(message.getTimestamptzData());
      default:
        return null;
    }
  }

  private static long integer(Checks call, Object value, long min, long max) {
    Long number = Values.integer(value);
    if (number == null || number < min || number > max) {
      throw call.refused(NAME, "an integer from " + min + " to " + max, value);
    }
    return number;
  }

  private static double number(Checks call, Object value) {
    if (!(value instanceof Number)) {
      throw call.refused(NAME, "a number", value);
    }
    return ((Number) value).doubleValue();
  }

  private static float float32(Checks call, Object value) {
    Float number = PackedNumbers.float32(value);
    if (number == null) {
      throw call.refused(NAME, "a number", value);
    }
    return number;
  }

  private static ByteString json(Checks call, Object value) {
    try {
      return ByteString.copyFromUtf8(Json.toJson(value));
    } catch (Json.Unprintable error) {
      throw call.invalid(NAME, NAME + " must be JSON, not " + error.shown());
    }
  }
}
