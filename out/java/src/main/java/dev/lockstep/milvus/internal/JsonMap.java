// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map literal that leaves out what is absent. */
public final class JsonMap {
  private final Map<String, @Nullable Object> map = new LinkedHashMap<>();

  /** Adds an entry, unless its value is absent. */
  public JsonMap put(String key, @Nullable Object value) {
    if (value != null) {
      map.put(key, value);
    }
    return this;
  }

  /** The map. */
  public Map<String, @Nullable Object> map() {
    return map;
  }

  /** The map; null where nothing was added. */
  public @Nullable Map<String, @Nullable Object> orNull() {
    return map.isEmpty() ? null : map;
  }
}
