// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.wire.SchemaProto;
import dev.lockstep.milvus.wire.protobuf.ByteString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Values that a filter names instead of spelling them out. */
public final class FilterParams {
  private static final String NAME = "filter_params";
  private static final String KINDS = "true or false, a number, a text, bytes or a list";
  private static final String WHOLE = "an integer from " + Long.MIN_VALUE + " to " + Long.MAX_VALUE;

  private final Checks call;

  private FilterParams(Checks call) {
    this.call = call;
  }

  /** Each value in the slot of its kind. */
  public static Map<String, SchemaProto.TemplateValue> encodeTemplate(
      Checks call, Map<String, ?> values) {
    FilterParams encoder = new FilterParams(call);
    Map<String, Object> sorted = new TreeMap<>(Json::compare);
    sorted.putAll(values);
    Map<String, SchemaProto.TemplateValue> made = new LinkedHashMap<>();
    sorted.forEach((name, value) -> made.put(name, encoder.value(NAME + "." + name, value)));
    return made;
  }

  private SchemaProto.TemplateValue value(String place, @Nullable Object value) {
    SchemaProto.TemplateValue.Builder message = SchemaProto.TemplateValue.newBuilder();
    if (value instanceof Boolean) {
      return message.setBoolVal((Boolean) value).build();
    }
    if (Json.isInteger(value)) {
      return message.setInt64Val(whole(place, value)).build();
    }
    if (value instanceof Number) {
      return message.setFloatVal(((Number) value).doubleValue()).build();
    }
    if (value instanceof CharSequence) {
      return message.setStringVal(value.toString()).build();
    }
    if (value != null && Bytes.are(value)) {
      return message.setBytesVal(ByteString.copyFrom(Bytes.view(value))).build();
    }
    List<?> list = value == null ? null : Values.list(value);
    if (list == null) {
      throw call.refused(place, KINDS, value);
    }
    return message.setArrayVal(array(place, list)).build();
  }

  /** A list in the slot of what all its members are; where they differ, each as its JSON. */
  private SchemaProto.TemplateArrayValue array(String place, List<?> list) {
    SchemaProto.TemplateArrayValue.Builder message = SchemaProto.TemplateArrayValue.newBuilder();
    if (list.isEmpty()) {
      return message.build();
    }
    if (all(list, Boolean.class::isInstance)) {
      SchemaProto.BoolArray.Builder values = SchemaProto.BoolArray.newBuilder();
      list.forEach(each -> values.addData((Boolean) each));
      return message.setBoolData(values).build();
    }
    if (all(list, Json::isInteger)) {
      SchemaProto.LongArray.Builder values = SchemaProto.LongArray.newBuilder();
      for (int at = 0; at < list.size(); at++) {
        values.addData(whole(place + "[" + at + "]", list.get(at)));
      }
      return message.setLongData(values).build();
    }
    if (all(list, each -> each instanceof Number && !Json.isInteger(each))) {
      PackedNumbers values = new PackedNumbers(list.size() * Double.BYTES);
      list.forEach(each -> values.addDouble(((Number) each).doubleValue()));
      return message
          .setDoubleData(SchemaProto.DoubleArray.newBuilder().setData(values.bytes()))
          .build();
    }
    if (all(list, CharSequence.class::isInstance)) {
      SchemaProto.StringArray.Builder values = SchemaProto.StringArray.newBuilder();
      list.forEach(each -> values.addData(each.toString()));
      return message.setStringData(values).build();
    }
    if (all(list, FilterParams::isList)) {
      SchemaProto.TemplateArrayValueArray.Builder values =
          SchemaProto.TemplateArrayValueArray.newBuilder();
      for (int at = 0; at < list.size(); at++) {
        values.addData(array(place + "[" + at + "]", Values.list(list.get(at))));
      }
      return message.setArrayData(values).build();
    }
    SchemaProto.JSONArray.Builder values = SchemaProto.JSONArray.newBuilder();
    for (int at = 0; at < list.size(); at++) {
      values.addData(json(place + "[" + at + "]", list.get(at)));
    }
    return message.setJsonData(values).build();
  }

  private static boolean all(List<?> list, Predicate<@Nullable Object> kind) {
    return list.stream().allMatch(kind);
  }

  private static boolean isList(@Nullable Object value) {
    return value != null && !Bytes.are(value) && Values.list(value) != null;
  }

  private long whole(String place, @Nullable Object value) {
    Long number = Values.integer(value);
    if (number == null) {
      throw call.refused(place, WHOLE, value);
    }
    return number;
  }

  private ByteString json(String place, @Nullable Object value) {
    try {
      return ByteString.copyFromUtf8(Json.toJson(value));
    } catch (Json.Unprintable error) {
      throw call.invalid(NAME, place + " must be JSON, not " + error.shown());
    }
  }
}
