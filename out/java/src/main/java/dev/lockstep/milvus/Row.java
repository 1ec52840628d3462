// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * One row: field name to value, read-only.
 *
 * <p>Values are Boolean, Integer (8 to 32 bits), Long, Float, Double, String (also for geometry, as
 * WKT, and for moments, as ISO 8601), a List for an array, a List of {@link Row} for an array of
 * structs, and for JSON what the text says: Map, List, String, Boolean, Long, BigInteger or Double.
 * A vector is {@code float[]}; of numbers of 8 bits {@code byte[]}; of numbers of 16 bits and of
 * bits a read-only {@link java.nio.ByteBuffer}, little-endian; a sparse one a SortedMap from index
 * to value.
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

  /** A vector that is bytes, as a copy; null where the field is null. */
  byte @Nullable [] getBytes(String field);

  /** The elements of an array, or the {@link Row}s of a struct field; null where it is null. */
  @Nullable List<?> getList(String field);

  /** A vector; null where the field is null. */
  float @Nullable [] getFloatVector(String field);

  /** A sparse vector: values by index, ascending; null where the field is null. */
  @Nullable SortedMap<Long, Float> getSparseVector(String field);

  /** The row as an object of a class with a constructor without parameters, by field names. */
  <T> T as(Class<T> type);
}
