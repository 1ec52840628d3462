package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.Columns;
import dev.lockstep.milvus.RowData;
import dev.lockstep.milvus.wire.CommonProto;
import dev.lockstep.milvus.wire.MilvusProto;
import dev.lockstep.milvus.wire.SchemaProto;
import dev.lockstep.milvus.wire.protobuf.ByteString;
import dev.lockstep.milvus.wire.protobuf.InvalidProtocolBufferException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Values in vectors, and whether what came out is what was wanted. */
final class VectorValues {
  private VectorValues() {}

  static Object read(Object value) {
    if (value instanceof List) {
      return new ArrayList<>(Values.each((List<?>) value, VectorValues::read));
    }
    if (!(value instanceof Map)) {
      return value;
    }
    Map<?, ?> map = (Map<?, ?>) value;
    if (map.size() == 1) {
      Map.Entry<?, ?> only = map.entrySet().iterator().next();
      switch (String.valueOf(only.getKey())) {
        case "$int":
          BigInteger exact = new BigInteger((String) only.getValue());
          return exact.bitLength() < Long.SIZE ? (Object) exact.longValue() : exact;
        case "$float":
          return Double.valueOf((String) only.getValue());
        case "$bytes":
          return ByteBuffer.wrap(Base64.getDecoder().decode((String) only.getValue()));
        case "$sparse":
          return sparse((List<?>) read(only.getValue()));
        case "$embeddings":
          return read(only.getValue());
        case "$typed":
          return typed((Map<?, ?>) only.getValue());
        case "$wire":
          return message((Map<?, ?>) only.getValue());
        case "$columns":
          return columns(only.getValue());
        default:
          break;
      }
    }
    Map<String, Object> made = new LinkedHashMap<>();
    map.forEach((key, each) -> made.put((String) key, read(each)));
    return made;
  }

  static RowData rows(Map<?, ?> takes) {
    Object data = read(takes.get("data"));
    if (data instanceof Columns) {
      return RowData.columns((Columns) data);
    }
    return data instanceof List ? RowData.rows((List<?>) data) : RowData.row(data);
  }

  static BigInteger unsigned(long value) {
    return new BigInteger(Long.toUnsignedString(value));
  }

  private static Columns columns(Object inner) {
    if (inner instanceof List) {
      return Columns.inOrder(((List<?>) read(inner)).toArray());
    }
    Columns columns = Columns.byName();
    ((Map<?, ?>) inner).forEach((name, each) -> columns.add((String) name, read(each)));
    return columns;
  }

  private static Map<Object, Object> sparse(List<?> pairs) {
    Map<Object, Object> vector = new LinkedHashMap<>();
    pairs.forEach(each -> vector.put(((List<?>) each).get(0), ((List<?>) each).get(1)));
    return vector;
  }

  private static Object typed(Map<?, ?> inner) {
    byte[] bytes = Base64.getDecoder().decode((String) inner.get("base64"));
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    List<?> shape = (List<?>) inner.get("shape");
    switch ((String) inner.get("type")) {
      case "int64":
        long[] longs = new long[bytes.length / Long.BYTES];
        buffer.asLongBuffer().get(longs);
        return longs;
      case "int32":
        int[] ints = new int[bytes.length / Integer.BYTES];
        buffer.asIntBuffer().get(ints);
        return ints;
      case "float64":
        double[] doubles = new double[bytes.length / Double.BYTES];
        buffer.asDoubleBuffer().get(doubles);
        return doubles;
      case "float32":
        float[] floats = new float[bytes.length / Float.BYTES];
        buffer.asFloatBuffer().get(floats);
        return shape.size() == 1 ? floats : cut(floats, ((Long) shape.get(1)).intValue());
      case "int8":
      case "uint8":
        return shape.size() == 1 ? bytes : cut(bytes, ((Long) shape.get(1)).intValue());
      default:
        throw new AssertionError("no test knows arrays of " + inner.get("type"));
    }
  }

  private static float[][] cut(float[] flat, int width) {
    float[][] rows = new float[flat.length / width][width];
    for (int row = 0; row < rows.length; row++) {
      System.arraycopy(flat, row * width, rows[row], 0, width);
    }
    return rows;
  }

  private static byte[][] cut(byte[] flat, int width) {
    byte[][] rows = new byte[flat.length / width][];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = Arrays.copyOfRange(flat, row * width, (row + 1) * width);
    }
    return rows;
  }

  private static Object message(Map<?, ?> inner) {
    byte[] bytes = Base64.getDecoder().decode((String) inner.get("base64"));
    try {
      switch ((String) inner.get("message")) {
        case "schema.FieldData":
          return SchemaProto.FieldData.parseFrom(bytes);
        case "schema.ValueField":
          return SchemaProto.ValueField.parseFrom(bytes);
        case "schema.FieldSchema":
          return SchemaProto.FieldSchema.parseFrom(bytes);
        case "schema.TemplateValue":
          return SchemaProto.TemplateValue.parseFrom(bytes);
        case "schema.IDs":
          return SchemaProto.IDs.parseFrom(bytes);
        case "schema.SearchResultData":
          return SchemaProto.SearchResultData.parseFrom(bytes);
        case "schema.AggHit":
          return SchemaProto.AggHit.parseFrom(bytes);
        case "schema.AggHitField":
          return SchemaProto.AggHitField.parseFrom(bytes);
        case "schema.BucketKeyEntry":
          return SchemaProto.BucketKeyEntry.parseFrom(bytes);
        case "schema.MetricValue":
          return SchemaProto.MetricValue.parseFrom(bytes);
        case "schema.FunctionParamValue":
          return SchemaProto.FunctionParamValue.parseFrom(bytes);
        case "milvus.QueryResults":
          return MilvusProto.QueryResults.parseFrom(bytes);
        case "milvus.SearchResults":
          return MilvusProto.SearchResults.parseFrom(bytes);
        case "milvus.DescribeCollectionResponse":
          return MilvusProto.DescribeCollectionResponse.parseFrom(bytes);
        case "common.KeyValuePair":
          return CommonProto.KeyValuePair.parseFrom(bytes);
        default:
          throw new AssertionError("no test knows the message " + inner.get("message"));
      }
    } catch (InvalidProtocolBufferException error) {
      throw new AssertionError(error);
    }
  }

  /** Fails where a value is not what was wanted; wanted values are as vectors have them. */
  static void same(Object wanted, Object given) {
    if (wanted instanceof Map && ((Map<?, ?>) wanted).containsKey("$matches")) {
      String pattern = (String) ((Map<?, ?>) wanted).get("$matches");
      if (!String.valueOf(given).matches("(?s).*(?:" + pattern + ").*")) {
        throw new AssertionError("wanted " + pattern + "\n  given  " + given);
      }
      return;
    }
    Object expected = read(wanted);
    if (!Objects.equals(plain(expected), plain(given))) {
      throw new AssertionError("wanted " + plain(expected) + "\n  given  " + plain(given));
    }
  }

  /** One form for what is the same: numbers by value, arrays as lists, maps without order. */
  private static Object plain(Object value) {
    if (value instanceof Map) {
      Map<String, Object> made = new LinkedHashMap<>();
      ((Map<?, ?>) value).forEach((key, each) -> made.put(String.valueOf(key), plain(each)));
      return made;
    }
    if (value instanceof List) {
      return Values.each((List<?>) value, VectorValues::plain);
    }
    if (value instanceof SchemaProto.FieldData) {
      SchemaProto.FieldData field = (SchemaProto.FieldData) value;
      return field.getType() == SchemaProto.DataType.JSON ? jsonField(field) : field;
    }
    if (value instanceof ByteString) {
      return plain(((ByteString) value).asReadOnlyByteBuffer());
    }
    if (value instanceof ByteBuffer) {
      return "bytes " + Base64.getEncoder().encodeToString(Bytes.copy(value));
    }
    if (value != null && value.getClass().isArray()) {
      return Values.each(Values.list(value), VectorValues::plain);
    }
    if (value instanceof Float || value instanceof Double) {
      double number = ((Number) value).doubleValue();
      boolean special = Double.isNaN(number) || Double.isInfinite(number) || isMinusZero(number);
      return special ? (Object) number : new BigDecimal(number).stripTrailingZeros();
    }
    if (value instanceof Number) {
      return new BigDecimal(value.toString()).stripTrailingZeros();
    }
    return value;
  }

  /** Texts of JSON are the same when their values are. */
  private static Object jsonField(SchemaProto.FieldData field) {
    List<ByteString> texts = field.getScalars().getJsonData().getDataList();
    List<Object> values = Values.each(texts, each -> plain(Json.parse(each.toStringUtf8())));
    return List.of(
        field.getFieldName(),
        field.getIsDynamic(),
        field.getValidDataList(),
        field.getScalars().hasJsonData(),
        values);
  }

  private static boolean isMinusZero(double number) {
    return number == 0 && 1 / number < 0;
  }
}
