package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.DataType;
import dev.lockstep.milvus.Row;
import dev.lockstep.milvus.RowSet;
import dev.lockstep.milvus.ServerException;
import dev.lockstep.milvus.wire.CommonProto;
import dev.lockstep.milvus.wire.MilvusProto;
import dev.lockstep.milvus.wire.SchemaProto;
import dev.lockstep.milvus.wire.protobuf.ByteString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What an answer that cannot be read is taken for. */
final class BadAnswerTests {
  private BadAnswerTests() {}

  static Map<String, Runnable> tests() {
    Map<String, Runnable> tests = new LinkedHashMap<>();
    tests.put("bad JSON fails when it is read, under the method's name", BadAnswerTests::json);
    tests.put("bad JSON is shown up to 60 characters", BadAnswerTests::cut);
    tests.put("a dynamic field that is no object", BadAnswerTests::dynamicField);
    tests.put("a dimension that is no number", BadAnswerTests::dimension);
    tests.put("numbers that are none", BadAnswerTests::numbers);
    tests.put("bad JSON in a default value", BadAnswerTests::defaultValue);
    tests.put("a column of a type that this client does not know", BadAnswerTests::knownType);
    tests.put("a column of a type that has no name here", BadAnswerTests::unknownType);
    tests.put("what JSON does not allow is refused", BadAnswerTests::grammar);
    return tests;
  }

  private static void json() {
    RowSet rows = rows(json("meta", "{\"a\": 1}", "{\"a\": "));
    Require.same(Map.of("a", 1L), rows.get(0).get("meta"));
    Row row = rows.get(1);
    String wanted = "query: the server's answer is not valid JSON in the field meta: {\"a\": ";
    fails(wanted, () -> row.get("meta"));
    fails(wanted, () -> rows.column("meta").values());
    fails(wanted, row::toString);
  }

  private static void cut() {
    RowSet rows = rows(json("meta", "x".repeat(61)));
    String wanted = "query: the server's answer is not valid JSON in the field meta: ";
    fails(wanted + "x".repeat(60) + "…", () -> rows.get(0).get("meta"));
  }

  private static void dynamicField() {
    RowSet rows = rows(json("$meta", "[1]").toBuilder().setIsDynamic(true).build());
    fails(
        "query: the server's answer is not a JSON object in the field $meta: [1]",
        () -> rows.get(0).get("colour"));
  }

  private static void dimension() {
    MilvusProto.DescribeCollectionResponse answer =
        MilvusProto.DescribeCollectionResponse.newBuilder()
            .setSchema(
                SchemaProto.CollectionSchema.newBuilder()
                    .addFields(
                        SchemaProto.FieldSchema.newBuilder()
                            .addTypeParams(
                                CommonProto.KeyValuePair.newBuilder().setKey("dim").setValue("x"))))
            .build();
    fails(
        "query: the server's answer is not an integer in the field dim: x",
        () -> KnownSchema.of(Calls.named("query"), answer));
  }

  private static void numbers() {
    Call call = Calls.named("query");
    String problem = "query: the server's answer is not ";
    fails(problem + "an integer in the field dim: 1.5", () -> Reading.int32(call, "dim", "1.5"));
    fails(
        problem + "an integer in the field dim: 2147483648",
        () -> Reading.int32(call, "dim", "2147483648"));
    fails(problem + "a number in the field k: x", () -> Reading.number(call, "k", "x"));
    Require.same(-9007199254740993L, Reading.int64(call, "id", "-9007199254740993"));
    Require.same(null, Reading.int64(call, "id", null));
  }

  private static void defaultValue() {
    SchemaProto.ValueField value =
        SchemaProto.ValueField.newBuilder().setBytesData(ByteString.copyFromUtf8("{]")).build();
    fails(
        "query: the server's answer is not valid JSON in the field default_value: {]",
        () -> Defaults.decodeDefault(Calls.named("query"), DataType.JSON, value));
  }

  private static void knownType() {
    SchemaProto.FieldData field =
        SchemaProto.FieldData.newBuilder()
            .setFieldName("shape")
            .setType(SchemaProto.DataType.Mol)
            .build();
    fails(
        "query: the field shape has the type Mol, which this client cannot read",
        () -> rows(field));
  }

  private static void unknownType() {
    SchemaProto.FieldData field =
        SchemaProto.FieldData.newBuilder().setFieldName("shape").setTypeValue(999).build();
    fails(
        "query: the field shape has the type 999, which this client cannot read",
        () -> rows(field));
  }

  private static void grammar() {
    for (String text :
        List.of("", "01", "-", "1.", ".5", "1e", "+1", "'a'", "\"\\q\"", "\"\n\"", "[1,]", "1 2")) {
      Require.thrown(IllegalArgumentException.class, () -> Json.parse(text));
    }
    Require.same(-0.5e3, Json.parse("-0.5e+3"));
    Require.same("é/\"", Json.parse("\"\\u00e9\\/\\\"\""));
  }

  private static RowSet rows(SchemaProto.FieldData field) {
    return Answers.decodeRows(Calls.named("query"), List.of(field), List.of("*"));
  }

  private static SchemaProto.FieldData json(String name, String... texts) {
    SchemaProto.JSONArray.Builder array = SchemaProto.JSONArray.newBuilder();
    for (String text : texts) {
      array.addData(ByteString.copyFromUtf8(text));
    }
    return SchemaProto.FieldData.newBuilder()
        .setFieldName(name)
        .setType(SchemaProto.DataType.JSON)
        .setScalars(SchemaProto.ScalarField.newBuilder().setJsonData(array))
        .build();
  }

  private static void fails(String wanted, Supplier<?> body) {
    ServerException error = Require.thrown(ServerException.class, body);
    Require.same(wanted, error.getMessage());
    Require.same("query", error.method());
    Require.same("bad_answer", error.name());
    Require.same(null, error.code());
    Require.same(null, error.parameter());
  }
}
