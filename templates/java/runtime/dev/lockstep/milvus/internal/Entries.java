package dev.lockstep.milvus.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map literal of one kind of values that leaves out what is absent. */
public final class Entries<V> {
  private final Map<String, V> map = new LinkedHashMap<>();

  /** Adds an entry, unless its value is absent. */
  public Entries<V> put(String key, @Nullable V value) {
    if (value != null) {
      map.put(key, value);
    }
    return this;
  }

  /** The map. */
  public Map<String, V> map() {
    return map;
  }
}
