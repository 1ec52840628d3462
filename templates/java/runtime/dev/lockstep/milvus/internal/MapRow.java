package dev.lockstep.milvus.internal;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row that is made already: an element of a struct field. */
final class MapRow extends ReadRow {
  private final Map<String, @Nullable Object> values;

  MapRow(Map<String, @Nullable Object> values) {
    this.values = Collections.unmodifiableMap(values);
  }

  @Override
  public @Nullable Object get(Object key) {
    return values.get(key);
  }

  @Override
  public boolean containsKey(Object key) {
    return values.containsKey(key);
  }

  @Override
  public Set<Entry<String, @Nullable Object>> entrySet() {
    return values.entrySet();
  }
}
