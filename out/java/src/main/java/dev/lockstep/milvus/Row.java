package dev.lockstep.milvus;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row: field name to value, read-only.
 *
 * <p>Values are Boolean, Integer (8 to 32 bits), Long, Float, Double, String, {@code float[]} for a
 * vector, and for JSON what the text says: Map, List, String, Boolean, Long, BigInteger or Double.
 */
public interface Row extends Map<String, @Nullable Object> {
  /** A truth value; null where the field is null. */
  @Nullable Boolean getBoolean(String field);

  /** A number of 8 to 32 bits; null where the field is null. */
  @Nullable Integer getInteger(String field);

  /** A whole number; null where the field is null. */
  @Nullable Long getLong(String field);

  /** A number; null where the field is null. */
  @Nullable Double getDouble(String field);

  /** A text; null where the field is null. */
  @Nullable String getString(String field);

  /** A vector; null where the field is null. */
  float @Nullable [] getFloatVector(String field);

  /** The row as an object of a class with a constructor without parameters, by field names. */
  <T> T as(Class<T> type);
}
