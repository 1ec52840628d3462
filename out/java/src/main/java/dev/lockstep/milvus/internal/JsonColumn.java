// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.wire.SchemaProto;
import dev.lockstep.milvus.wire.protobuf.ByteString;
import org.jspecify.annotations.Nullable;

/** Values of any shape that JSON has. */
final class JsonColumn extends ScalarColumn {
  private final SchemaProto.JSONArray.Builder values = SchemaProto.JSONArray.newBuilder();

  JsonColumn(Call call, KnownSchema.Field field, Places places) {
    super(call, field, places);
  }

  @Override
  String expected() {
    return "JSON";
  }

  @Override
  void put(Object value, int row) {
    try {
      values.addData(ByteString.copyFromUtf8(Json.toJson(value)));
    } catch (Json.Unprintable error) {
      throw wrong(row, "JSON, got " + error.shown());
    }
  }

  @Override
  SchemaProto.ScalarField.Builder scalars() {
    return SchemaProto.ScalarField.newBuilder().setJsonData(values);
  }

  /** Refuses a value that JSON has no form for. */
  static void check(Call call, String place, @Nullable Object value) {
    try {
      Json.toJson(value);
    } catch (Json.Unprintable error) {
      throw call.mismatch("data", place + ": expected JSON, got " + error.shown());
    }
  }
}
