// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.wire.SchemaProto;
import dev.lockstep.milvus.wire.protobuf.ByteString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of a function of a chain, as the wire has them: each value in the slot of its kind.
 */
public final class FunctionParams {
  private static final String NAME = "function_chains";
  private static final String KINDS =
      "true or false, a number, a text, bytes, a list or a mapping, not ";

  private final Checks call;

  private FunctionParams(Checks call) {
    this.call = call;
  }

  /** The values by their names, in the order of the names. */
  public static Map<String, SchemaProto.FunctionParamValue> encodeFunctionParams(
      Checks call, Map<String, ?> params) {
    return new FunctionParams(call).fields("params", params);
  }

  private Map<String, SchemaProto.FunctionParamValue> fields(String place, Map<?, ?> values) {
    Map<String, Object> sorted = new TreeMap<>(Json::compare);
    values.forEach((name, value) -> sorted.put(String.valueOf(name), value));
    Map<String, SchemaProto.FunctionParamValue> made = new LinkedHashMap<>();
    sorted.forEach((name, value) -> made.put(name, value(place + "." + name, value)));
    return made;
  }

  private SchemaProto.FunctionParamValue value(String place, @Nullable Object value) {
    SchemaProto.FunctionParamValue.Builder message = SchemaProto.FunctionParamValue.newBuilder();
    if (value instanceof Boolean) {
      return message.setBoolValue((Boolean) value).build();
    }
    if (Json.isInteger(value)) {
      Long number = Values.integer(value);
      if (number != null) {
        return message.setInt64Value(number).build();
      }
    } else if (value instanceof Number) {
      return message.setDoubleValue(((Number) value).doubleValue()).build();
    }
    if (value instanceof CharSequence) {
      return message.setStringValue(value.toString()).build();
    }
    if (value != null && Bytes.are(value)) {
      return message.setBytesValue(ByteString.copyFrom(Bytes.view(value))).build();
    }
    if (value instanceof Map) {
      return message
          .setObjectValue(
              SchemaProto.FunctionParamObject.newBuilder()
                  .putAllFields(fields(place, (Map<?, ?>) value)))
          .build();
    }
    List<?> list = value == null ? null : Values.list(value);
    if (list == null) {
      throw call.invalid(NAME, NAME + ": " + place + " must be " + KINDS + Json.show(value));
    }
    SchemaProto.FunctionParamArray.Builder members = SchemaProto.FunctionParamArray.newBuilder();
    for (int at = 0; at < list.size(); at++) {
      members.addValues(value(place + "[" + at + "]", list.get(at)));
    }
    return message.setArrayValue(members).build();
  }
}
