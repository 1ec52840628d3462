// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.wire.CommonProto;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** KeyValuePairs: those that the API's description lists in its order, those of a map sorted. */
public final class Pairs {
  private final List<CommonProto.KeyValuePair> list = new ArrayList<>();

  /** Adds a pair, unless its value is absent. */
  public Pairs put(String key, @Nullable Object value) {
    if (value != null) {
      String text = value instanceof Numbered ? ((Numbered) value).wireName() : toText(value);
      list.add(CommonProto.KeyValuePair.newBuilder().setKey(key).setValue(text).build());
    }
    return this;
  }

  /** Adds the entries of a map, sorted by key. */
  public Pairs putAll(@Nullable Map<String, ?> map) {
    if (map != null) {
      Map<String, Object> sorted = new TreeMap<>(Json::compare);
      sorted.putAll(map);
      sorted.forEach(this::put);
    }
    return this;
  }

  /** The pairs. */
  public List<CommonProto.KeyValuePair> list() {
    return list;
  }

  /** Entries of a map as pairs, sorted by key; null where there is no map. */
  public static @Nullable List<CommonProto.KeyValuePair> toPairs(@Nullable Map<String, ?> map) {
    return map == null ? null : new Pairs().putAll(map).list();
  }

  /** Pairs as a map, in their order. */
  public static Map<String, String> toMap(List<CommonProto.KeyValuePair> pairs) {
    Map<String, String> map = new LinkedHashMap<>();
    pairs.forEach(each -> map.put(each.getKey(), each.getValue()));
    return map;
  }

  /** The value of a key; null where there is none. */
  public static @Nullable String valueOf(List<CommonProto.KeyValuePair> pairs, String key) {
    for (CommonProto.KeyValuePair each : pairs) {
      if (each.getKey().equals(key)) {
        return each.getValue();
      }
    }
    return null;
  }

  /** Entries of a map whose keys are not listed, each as what its JSON says. */
  public static Map<String, @Nullable Object> others(Map<String, String> pairs, String... listed) {
    Map<String, @Nullable Object> others = new LinkedHashMap<>();
    pairs.forEach((key, value) -> others.put(key, jsonOrText(value)));
    others.keySet().removeAll(List.of(listed));
    return others;
  }

  /** Nobody says what is in these pairs: a text that is no JSON stands for itself. */
  private static @Nullable Object jsonOrText(String text) {
    try {
      return Json.parse(text);
    } catch (IllegalArgumentException error) {
      return text;
    }
  }

  private static String toText(Object value) {
    return value instanceof CharSequence || value instanceof TextMember
        ? value.toString()
        : Json.toJson(value);
  }
}
