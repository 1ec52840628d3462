package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.Row;
import dev.lockstep.milvus.RowSet;
import dev.lockstep.milvus.wire.SchemaProto;
import dev.lockstep.milvus.wire.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How rows and columns of an answer are read. */
final class ReadingTests {
  private ReadingTests() {}

  static Map<String, Runnable> tests() {
    Map<String, Runnable> tests = new LinkedHashMap<>();
    tests.put("numbers of a column come as an array, with and without nulls", ReadingTests::arrays);
    tests.put("a part of a column is that part", ReadingTests::part);
    tests.put("lists, structs and bytes become fields of objects", ReadingTests::objects);
    return tests;
  }

  /** A row as a program has it. */
  static final class Book {
    private long id;
    private int[] pages;
    private List<Chapter> chapters;
    private byte[] bits;
  }

  /** An element of a struct field. */
  static final class Chapter {
    private String title;
  }

  private static void arrays() {
    SchemaProto.FieldData whole = longs("id", 1, 2, 3).build();
    Require.holds(
        Arrays.equals(new long[] {1, 2, 3}, rows(whole).column("id").longs()), "other numbers");
    SchemaProto.FieldData holes =
        longs("id", 1, 3).addAllValidData(List.of(true, false, true)).build();
    Require.holds(
        Arrays.equals(new long[] {1, 0, 3}, rows(holes).column("id").longs()), "a null is no zero");
  }

  private static void part() {
    ByteBuffer bytes = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putFloat(1).putFloat(2).putFloat(3).flip();
    SchemaProto.FieldData field =
        SchemaProto.FieldData.newBuilder()
            .setFieldName("f")
            .setType(SchemaProto.DataType.Float)
            .setScalars(
                SchemaProto.ScalarField.newBuilder()
                    .setFloatData(
                        SchemaProto.FloatArray.newBuilder().setData(ByteString.copyFrom(bytes))))
            .build();
    ColumnView view = ColumnView.of("query", field);
    Require.holds(Arrays.equals(new float[] {2, 3}, view.part(1, 2).floats()), "another part");
  }

  private static void objects() {
    SchemaProto.FieldData pages =
        SchemaProto.FieldData.newBuilder()
            .setFieldName("pages")
            .setType(SchemaProto.DataType.Array)
            .setScalars(cells(numbers(4, 5)))
            .build();
    SchemaProto.FieldData titles =
        SchemaProto.FieldData.newBuilder()
            .setFieldName("title")
            .setType(SchemaProto.DataType.Array)
            .setScalars(
                cells(
                    SchemaProto.ScalarField.newBuilder()
                        .setStringData(SchemaProto.StringArray.newBuilder().addData("one"))
                        .build()))
            .build();
    SchemaProto.FieldData chapters =
        SchemaProto.FieldData.newBuilder()
            .setFieldName("chapters")
            .setType(SchemaProto.DataType.ArrayOfStruct)
            .setStructArrays(SchemaProto.StructArrayField.newBuilder().addFields(titles))
            .build();
    SchemaProto.FieldData bits =
        SchemaProto.FieldData.newBuilder()
            .setFieldName("bits")
            .setType(SchemaProto.DataType.BinaryVector)
            .setVectors(
                SchemaProto.VectorField.newBuilder()
                    .setDim(8)
                    .setBinaryVector(ByteString.copyFrom(new byte[] {7})))
            .build();
    Row row = rows(longs("id", 1).build(), pages, chapters, bits).get(0);
    Book book = row.as(Book.class);
    Require.same(1L, book.id);
    Require.holds(Arrays.equals(new int[] {4, 5}, book.pages), "other pages");
    Require.same("one", book.chapters.get(0).title);
    Require.holds(Arrays.equals(new byte[] {7}, book.bits), "other bits");
    Require.holds(Arrays.equals(new byte[] {7}, row.getBytes("bits")), "other bytes");
    Require.same(List.of(4, 5), row.getList("pages"));
    Require.same("{id=1, pages=[4, 5], chapters=[{title=one}], bits=1 byte}", row.toString());
  }

  private static RowSet rows(SchemaProto.FieldData... fields) {
    return Answers.decodeRows(Calls.named("query"), List.of(fields), List.of("*"));
  }

  private static SchemaProto.FieldData.Builder longs(String name, long... values) {
    SchemaProto.LongArray.Builder array = SchemaProto.LongArray.newBuilder();
    Arrays.stream(values).forEach(array::addData);
    return SchemaProto.FieldData.newBuilder()
        .setFieldName(name)
        .setType(SchemaProto.DataType.Int64)
        .setScalars(SchemaProto.ScalarField.newBuilder().setLongData(array));
  }

  private static SchemaProto.ScalarField numbers(int... values) {
    SchemaProto.IntArray.Builder array = SchemaProto.IntArray.newBuilder();
    Arrays.stream(values).forEach(array::addData);
    return SchemaProto.ScalarField.newBuilder().setIntData(array).build();
  }

  private static SchemaProto.ScalarField cells(SchemaProto.ScalarField... cells) {
    return SchemaProto.ScalarField.newBuilder()
        .setArrayData(SchemaProto.ArrayArray.newBuilder().addAllData(List.of(cells)))
        .build();
  }
}
