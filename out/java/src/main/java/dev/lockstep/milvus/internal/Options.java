// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Options of a client, by their names in the API's description. */
public final class Options {
  private final Map<String, Object> values = new HashMap<>();

  /** Adds an option, unless it is absent. */
  public Options put(String name, @Nullable Object value) {
    if (value != null) {
      values.put(name, value);
    }
    return this;
  }

  @Nullable String text(String name) {
    Object value = values.get(name);
    return value == null ? null : value.toString();
  }

  boolean isTrue(String name) {
    return Boolean.TRUE.equals(values.get(name));
  }

  @Nullable Duration duration(String name) {
    return (Duration) values.get(name);
  }
}
