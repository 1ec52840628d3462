// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.InvalidArgumentException;
import dev.lockstep.milvus.wire.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A sparse vector: pairs of index and value, ascending by index. */
final class SparseVector {
  private static final long LARGEST = (1L << 32) - 2;
  private static final int PAIR = Integer.BYTES + Float.BYTES;
  private static final Pattern DECIMAL = Pattern.compile("0|[1-9][0-9]{0,9}");

  private final Function<String, InvalidArgumentException> wrong;

  /** Index and place in the input, in one number that sorts by index. */
  private final long[] order;

  private final float[] values;
  private int size;

  private SparseVector(int size, Function<String, InvalidArgumentException> wrong) {
    this.wrong = wrong;
    order = new long[size];
    values = new float[size];
  }

  /**
   * The vector in a map from index to value, or in a list of pairs; null where the value is
   * neither. {@code wrong} makes the error of what follows the place of the vector.
   */
  static @Nullable SparseVector of(
      @Nullable Object value, Function<String, InvalidArgumentException> wrong) {
    if (value instanceof Map) {
      Map<?, ?> map = (Map<?, ?>) value;
      SparseVector made = new SparseVector(map.size(), wrong);
      map.forEach(made::add);
      return made.sorted();
    }
    List<?> pairs = value == null || Bytes.are(value) ? null : Values.list(value);
    if (pairs == null) {
      return null;
    }
    SparseVector made = new SparseVector(pairs.size(), wrong);
    for (Object each : pairs) {
      List<?> pair = each == null ? null : Values.list(each);
      if (pair == null || pair.size() != 2) {
        return null;
      }
      made.add(pair.get(0), pair.get(1));
    }
    return made.sorted();
  }

  /** Whether a value has the shape of a sparse vector, whatever is in it. */
  static boolean isOne(Object value) {
    return value instanceof Map;
  }

  private void add(@Nullable Object key, @Nullable Object value) {
    Long index =
        key instanceof String && DECIMAL.matcher((String) key).matches()
            ? Long.valueOf((String) key)
            : Values.integer(key);
    if (index == null || index < 0 || index > LARGEST) {
      String wanted = "an index from 0 to " + LARGEST;
      throw wrong.apply(": expected " + wanted + ", got " + Json.show(key));
    }
    Float number = PackedNumbers.float32(value);
    if (number == null || number.isNaN()) {
      throw wrong.apply("[" + index + "]: expected a number, got " + Json.show(value));
    }
    order[size] = index << 31 | size;
    values[size++] = number;
  }

  private SparseVector sorted() {
    Arrays.sort(order);
    for (int at = 1; at < size; at++) {
      if (index(at) == index(at - 1)) {
        throw wrong.apply(": the index " + index(at) + " stands twice");
      }
    }
    return this;
  }

  private long index(int at) {
    return order[at] >>> 31;
  }

  /** The largest index and 1; 0 where there is no pair. */
  long dimension() {
    return size == 0 ? 0 : index(size - 1) + 1;
  }

  ByteString bytes() {
    ByteBuffer buffer = ByteBuffer.allocate(size * PAIR).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = 0; at < size; at++) {
      buffer.putInt((int) index(at)).putFloat(values[(int) (order[at] & Integer.MAX_VALUE)]);
    }
    return ByteString.copyFrom(buffer.array());
  }

  /** The vector in bytes of the wire. */
  static SortedMap<Long, Float> read(ByteString bytes) {
    ByteBuffer buffer = bytes.asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
    SortedMap<Long, Float> vector = new TreeMap<>();
    while (buffer.remaining() >= PAIR) {
      vector.put(Integer.toUnsignedLong(buffer.getInt()), buffer.getFloat());
    }
    return Collections.unmodifiableSortedMap(vector);
  }
}
