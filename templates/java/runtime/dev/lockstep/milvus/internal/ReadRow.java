package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.Row;
import java.util.AbstractMap;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** What all rows of answers do: give a field as a type. */
abstract class ReadRow extends AbstractMap<String, @Nullable Object> implements Row {
  @Override
  public @Nullable Boolean getBoolean(String field) {
    return value(Boolean.class, field);
  }

  @Override
  public @Nullable Integer getInteger(String field) {
    Long number = getLong(field);
    return number == null ? null : (Integer) Math.toIntExact(number);
  }

  @Override
  public @Nullable Long getLong(String field) {
    Object value = get(field);
    return value instanceof Integer
        ? (Long) ((Integer) value).longValue()
        : value(Long.class, field);
  }

  @Override
  public @Nullable Double getDouble(String field) {
    Number number = value(Number.class, field);
    return number == null ? null : (Double) number.doubleValue();
  }

  @Override
  public @Nullable String getString(String field) {
    return value(String.class, field);
  }

  @Override
  public byte @Nullable [] getBytes(String field) {
    Object value = get(field);
    return Bytes.are(value) && value != null ? Bytes.copy(value) : value(byte[].class, field);
  }

  @Override
  public @Nullable List<?> getList(String field) {
    return value(List.class, field);
  }

  @Override
  public float @Nullable [] getFloatVector(String field) {
    return value(float[].class, field);
  }

  @Override
  public @Nullable SortedMap<Long, Float> getSparseVector(String field) {
    SortedMap<?, ?> map = value(SortedMap.class, field);
    if (map == null) {
      return null;
    }
    SortedMap<Long, Float> vector = new java.util.TreeMap<>();
    map.forEach((index, number) -> vector.put((Long) index, (Float) number));
    return vector;
  }

  @Override
  public <T> T as(Class<T> type) {
    return ObjectMaker.make(type, this);
  }

  @Override
  public String toString() {
    return Texts.shown(this);
  }

  private <T> @Nullable T value(Class<T> type, String field) {
    Object value = get(field);
    if (value == null && !containsKey(field)) {
      String known = String.join(", ", keySet());
      throw new IllegalArgumentException("there is no field " + field + " among " + known);
    }
    if (value != null && !type.isInstance(value)) {
      String held = value.getClass().getSimpleName();
      throw new IllegalStateException("the field " + field + " holds " + held);
    }
    return type.cast(value);
  }
}
