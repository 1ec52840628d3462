// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.wire.CommonProto;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parameters of an index, as the server lists them. */
public final class IndexPairs {
  private IndexPairs() {}

  /** As one map: texts of JSON read, nested parameters joined, type and metric left out. */
  public static Map<String, @Nullable Object> flattenIndexParams(
      List<CommonProto.KeyValuePair> params) {
    Map<String, @Nullable Object> flat = new LinkedHashMap<>();
    for (CommonProto.KeyValuePair each : params) {
      Object value = read(each.getValue());
      if (each.getKey().equals("params") && value instanceof Map) {
        ((Map<?, ?>) value).forEach((key, own) -> flat.put(String.valueOf(key), own));
      } else {
        flat.put(each.getKey(), value);
      }
    }
    flat.remove("index_type");
    flat.remove("metric_type");
    return flat;
  }

  /** A text in quotes stays as it is: it was sent without quotes of its own. */
  private static @Nullable Object read(String text) {
    try {
      Object value = Json.parse(text);
      return value instanceof String ? text : value;
    } catch (IllegalArgumentException error) {
      return text;
    }
  }
}
