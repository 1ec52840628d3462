// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.driver;

import dev.lockstep.milvus.Columns;
import dev.lockstep.milvus.Highlight;
import dev.lockstep.milvus.Hit;
import dev.lockstep.milvus.Hits;
import dev.lockstep.milvus.Ids;
import dev.lockstep.milvus.QueryData;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;

/** Values of the driver protocol: from JSON to what a program writes, and back. */
final class Values {
  private static final long SAFE = (1L << 53) - 1;
  private static final Set<String> WORDS =
      Set.of(
          "$int",
          "$float",
          "$bytes",
          "$sparse",
          "$embeddings",
          "$columns",
          "$typed",
          "$handle",
          "$callback",
          "$object");

  private Values() {}

  /** What JSON stands for. */
  static Object read(Object value) {
    if (value instanceof List) {
      List<Object> list = new ArrayList<>();
      ((List<?>) value).forEach(each -> list.add(read(each)));
      return list;
    }
    if (!(value instanceof Map)) {
      return value;
    }
    Map<?, ?> map = (Map<?, ?>) value;
    if (map.size() == 1) {
      Map.Entry<?, ?> only = map.entrySet().iterator().next();
      if (WORDS.contains(String.valueOf(only.getKey()))) {
        return special(String.valueOf(only.getKey()), only.getValue());
      }
    }
    return object(map);
  }

  /** A map whose keys are known to be texts. */
  static Map<String, ?> texts(Map<?, ?> map) {
    Map<String, Object> texts = new LinkedHashMap<>();
    map.forEach((key, value) -> texts.put(String.valueOf(key), value));
    return texts;
  }

  private static Map<String, Object> object(Map<?, ?> map) {
    Map<String, Object> made = new LinkedHashMap<>();
    map.forEach((key, each) -> made.put(String.valueOf(key), read(each)));
    return made;
  }

  private static Object special(String word, Object inner) {
    switch (word) {
      case "$int":
        BigInteger exact = new BigInteger(String.valueOf(inner));
        return exact.bitLength() < Long.SIZE ? (Object) exact.longValue() : exact;
      case "$float":
        return Double.valueOf(String.valueOf(inner));
      case "$bytes":
        return ByteBuffer.wrap(Base64.getDecoder().decode(String.valueOf(inner)));
      case "$sparse":
        Map<Object, Object> sparse = new LinkedHashMap<>();
        for (Object each : (List<?>) inner) {
          sparse.put(read(((List<?>) each).get(0)), read(((List<?>) each).get(1)));
        }
        return sparse;
      case "$embeddings":
        return new Embeddings((List<?>) read(inner));
      case "$columns":
        return columns(inner);
      case "$typed":
        return typed((Map<?, ?>) inner);
      case "$object":
        return object((Map<?, ?>) inner);
      default:
        throw new UnsupportedOperationException("this driver makes no " + word + " yet");
    }
  }

  private static Columns columns(Object inner) {
    if (inner instanceof List) {
      List<Object> columns = new ArrayList<>();
      ((List<?>) inner).forEach(each -> columns.add(read(each)));
      return Columns.inOrder(columns.toArray());
    }
    Columns columns = Columns.byName();
    ((Map<?, ?>) inner).forEach((name, each) -> columns.add(String.valueOf(name), read(each)));
    return columns;
  }

  /**
   * An array of numbers: {@code long[]}, {@code float[]}, or {@code float[][]} where it has rows.
   */
  private static Object typed(Map<?, ?> inner) {
    byte[] bytes = Base64.getDecoder().decode(String.valueOf(inner.get("base64")));
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    String type = String.valueOf(inner.get("type"));
    List<?> shape = (List<?>) inner.get("shape");
    switch (type) {
      case "float32":
        float[] floats = new float[bytes.length / Float.BYTES];
        buffer.asFloatBuffer().get(floats);
        return shape.size() == 1 ? floats : rows(floats, ((Long) shape.get(1)).intValue());
      case "float64":
        double[] doubles = new double[bytes.length / Double.BYTES];
        buffer.asDoubleBuffer().get(doubles);
        return doubles;
      case "int64":
        long[] longs = new long[bytes.length / Long.BYTES];
        buffer.asLongBuffer().get(longs);
        return longs;
      case "int32":
        int[] ints = new int[bytes.length / Integer.BYTES];
        buffer.asIntBuffer().get(ints);
        return ints;
      case "int8":
      case "uint8":
        return shape.size() == 1 ? bytes : rows(bytes, ((Long) shape.get(1)).intValue());
      default:
        throw new UnsupportedOperationException("this driver makes no arrays of " + type + " yet");
    }
  }

  private static float[][] rows(float[] flat, int width) {
    float[][] rows = new float[flat.length / width][width];
    for (int row = 0; row < rows.length; row++) {
      System.arraycopy(flat, row * width, rows[row], 0, width);
    }
    return rows;
  }

  private static byte[][] rows(byte[] flat, int width) {
    byte[][] rows = new byte[flat.length / width][];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = Arrays.copyOfRange(flat, row * width, (row + 1) * width);
    }
    return rows;
  }

  static QueryData queries(String name, Object value) {
    Object first =
        value instanceof List && !((List<?>) value).isEmpty() ? ((List<?>) value).get(0) : value;
    List<?> list = value instanceof List && !(first instanceof Number) ? (List<?>) value : null;
    if (first instanceof Embeddings) {
      return QueryData.embeddings(lists(list == null ? List.of(value) : list));
    }
    if (first instanceof Map) {
      return QueryData.sparse(list == null ? List.of(value) : list);
    }
    if (first instanceof ByteBuffer) {
      return QueryData.bytes(list == null ? List.of(value) : list);
    }
    if (first instanceof String) {
      return QueryData.texts(texts(name, list == null ? List.of(value) : list));
    }
    if (value instanceof float[][]) {
      return QueryData.dense((float[][]) value);
    }
    if (value instanceof byte[][]) {
      return QueryData.dense(List.of((Object[]) value));
    }
    if (list != null || first instanceof Number || value instanceof List) {
      return QueryData.dense(
          list == null && first instanceof Number ? List.of(value) : list(value));
    }
    if (value != null && value.getClass().isArray()) {
      return QueryData.dense(List.of(value));
    }
    throw new NotExpressible(name + " takes vectors or texts");
  }

  private static List<?> list(Object value) {
    return new ArrayList<>((List<?>) value);
  }

  private static List<String> texts(String name, List<?> list) {
    List<String> texts = new ArrayList<>();
    for (Object each : list) {
      if (!(each instanceof String)) {
        throw new NotExpressible(name + " takes a list of Strings");
      }
      texts.add((String) each);
    }
    return texts;
  }

  private static List<Object> lists(List<?> queries) {
    List<Object> lists = new ArrayList<>();
    for (Object each : queries) {
      lists.add(each instanceof Embeddings ? ((Embeddings) each).vectors() : each);
    }
    return lists;
  }

  private static Object write(Hit hit) {
    Map<String, Object> made = new LinkedHashMap<>();
    made.put("id", write(hit.id().value()));
    made.put("distance", write(hit.distance()));
    made.put("entity", write(hit.entity()));
    if (!hit.highlight().isEmpty()) {
      Map<String, Object> marked = new LinkedHashMap<>();
      hit.highlight().forEach((field, each) -> marked.put(field, write(each)));
      made.put("highlight", marked);
    }
    return made;
  }

  private static Object write(Highlight highlight) {
    return Map.of("fragments", highlight.fragments(), "scores", write(highlight.scores()));
  }

  private static Object write(Hits hits) {
    List<Object> made = each(hits, Values::write);
    if (hits.aggBuckets().isEmpty()) {
      return made;
    }
    return Map.of(
        "hits", made, "agg_buckets", each(hits.aggBuckets(), Dispatch::writeAggregationBucket));
  }

  /** Members of a list, each as what {@code write} makes of it; null where there is no list. */
  static <T> List<Object> each(List<? extends T> list, Function<T, Object> write) {
    if (list == null) {
      return null;
    }
    List<Object> made = new ArrayList<>();
    list.forEach(each -> made.add(write.apply(each)));
    return made;
  }

  /** Members that stand beside others, as JSON. */
  static Map<String, Object> members(Map<String, ?> values) {
    Map<String, Object> made = new LinkedHashMap<>();
    values.forEach((name, value) -> made.put(name, write(value)));
    return made;
  }

  /** A timestamp without sign as JSON. */
  static Object unsigned(long value) {
    return write(new BigInteger(Long.toUnsignedString(value)));
  }

  /** Any other value as JSON. */
  static Object write(Object value) {
    if (value instanceof Ids) {
      return write(((Ids) value).values());
    }
    if (value instanceof Hit) {
      return write((Hit) value);
    }
    if (value instanceof Hits) {
      return write((Hits) value);
    }
    if (value instanceof List) {
      return each((List<?>) value, Values::write);
    }
    if (value instanceof SortedMap) {
      List<Object> pairs = new ArrayList<>();
      ((SortedMap<?, ?>) value).forEach((index, each) -> pairs.add(List.of(index, write(each))));
      return Map.of("$sparse", pairs);
    }
    if (value instanceof Map) {
      Map<String, Object> made = new LinkedHashMap<>();
      ((Map<?, ?>) value).forEach((key, each) -> made.put(String.valueOf(key), write(each)));
      boolean mistakable = made.size() == 1 && WORDS.contains(made.keySet().iterator().next());
      return mistakable ? Map.of("$object", made) : made;
    }
    if (value instanceof float[]) {
      List<Object> list = new ArrayList<>();
      for (float each : (float[]) value) {
        list.add(write(each));
      }
      return list;
    }
    if (value instanceof byte[]) {
      List<Object> list = new ArrayList<>();
      for (byte each : (byte[]) value) {
        list.add((long) each);
      }
      return list;
    }
    if (value instanceof ByteBuffer) {
      ByteBuffer bytes = ((ByteBuffer) value).duplicate();
      byte[] copy = new byte[bytes.remaining()];
      bytes.get(copy);
      return Map.of("$bytes", Base64.getEncoder().encodeToString(copy));
    }
    if (value instanceof Float || value instanceof Double) {
      return number(((Number) value).doubleValue());
    }
    if (value instanceof Integer) {
      return ((Integer) value).longValue();
    }
    if (value instanceof Long && Math.abs((Long) value) <= SAFE) {
      return value;
    }
    if (value instanceof Long || value instanceof BigInteger) {
      BigInteger exact = new BigInteger(value.toString());
      boolean safe = exact.abs().compareTo(BigInteger.valueOf(SAFE)) <= 0;
      return safe ? (Object) exact.longValue() : Map.of("$int", exact.toString());
    }
    return value == null || value instanceof Boolean ? value : value.toString();
  }

  private static Object number(double value) {
    boolean minusZero = value == 0 && 1 / value < 0;
    if (minusZero) {
      return Map.of("$float", "-0");
    }
    return Double.isNaN(value) || Double.isInfinite(value)
        ? Map.of("$float", Double.toString(value))
        : value;
  }
}
