package dev.lockstep.milvus.internal;

import java.lang.reflect.Array;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The small forms of values: absent in, absent out. */
public final class Values {
  private Values() {}

  /** The first that is present; null where none is. */
  @SafeVarargs
  public static <T> @Nullable T first(@Nullable T... values) {
    for (T each : values) {
      if (each != null) {
        return each;
      }
    }
    return null;
  }

  /** The value, or what stands in for an absent one. */
  public static <T> T orDefault(@Nullable T value, T standard) {
    return value == null ? standard : value;
  }

  /** The value; an empty text or list counts as absent. */
  public static <T> @Nullable T nonEmpty(@Nullable T value) {
    return value == null || isEmpty(value) ? null : value;
  }

  /** The value; one that equals {@code absent} counts as absent. */
  public static <T> @Nullable T unless(@Nullable T value, T absent) {
    return absent.equals(value) ? null : value;
  }

  /** What a function gives of a value that is present. */
  public static <T, R> @Nullable R get(@Nullable T value, Function<T, @Nullable R> function) {
    return value == null ? null : function.apply(value);
  }

  /** A member of a list; null beyond its end. */
  public static <T> @Nullable T at(@Nullable List<T> list, int index) {
    return list == null || index >= list.size() ? null : list.get(index);
  }

  /** What a function gives of a member of a list; null beyond its end. */
  public static <T, R> @Nullable R at(
      @Nullable List<T> list, int index, Function<T, @Nullable R> function) {
    return get(at(list, index), function);
  }

  /** Members of a list, each turned into something else. */
  public static <T, R> List<R> each(Collection<T> list, Function<T, R> function) {
    List<R> made = new ArrayList<>(list.size());
    list.forEach(each -> made.add(function.apply(each)));
    return made;
  }

  /** Entries of a map, each turned into a member of a list. */
  public static <T, R> List<R> eachEntry(Map<String, T> map, BiFunction<String, T, R> function) {
    List<R> made = new ArrayList<>(map.size());
    map.forEach((key, value) -> made.add(function.apply(key, value)));
    return made;
  }

  /** Those of a list whose field has a value; all where no value is wanted. */
  public static <T> List<T> where(
      Collection<T> list, Function<T, ?> field, @Nullable Object wanted) {
    List<T> made = new ArrayList<>(list);
    made.removeIf(each -> wanted != null && !wanted.equals(field.apply(each)));
    return made;
  }

  /** The members of several lists, one list after the other. */
  @SafeVarargs
  public static <T> List<T> concat(@Nullable List<? extends T>... lists) {
    List<T> made = new ArrayList<>();
    for (List<? extends T> each : lists) {
      if (each != null) {
        made.addAll(each);
      }
    }
    return made;
  }

  /** Entries of a map, each value turned into something else. */
  public static <T, R> Map<String, R> eachOf(Map<String, T> map, Function<T, R> function) {
    Map<String, R> made = new LinkedHashMap<>();
    map.forEach((key, value) -> made.put(key, function.apply(value)));
    return made;
  }

  /** Those that are present. */
  @SafeVarargs
  public static <T> List<T> present(@Nullable T... values) {
    List<T> made = new ArrayList<>();
    for (T each : values) {
      if (each != null) {
        made.add(each);
      }
    }
    return made;
  }

  /** The value where it is not its type's zero, else null. */
  public static <T> @Nullable T nonZero(T value) {
    boolean zero =
        value instanceof Number
            ? ((Number) value).doubleValue() == 0
            : value instanceof Numbered
                ? ((Numbered) value).number() == 0
                : Boolean.FALSE.equals(value) || isEmpty(value);
    return zero ? null : value;
  }

  /** A list that later changes of the given one do not reach. */
  public static <T> @Nullable List<T> copy(@Nullable List<? extends T> list) {
    return list == null ? null : Collections.unmodifiableList(new ArrayList<>(list));
  }

  /** A map that later changes of the given one do not reach. */
  public static <T> @Nullable Map<String, T> copy(@Nullable Map<String, ? extends T> map) {
    return map == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /** Base64 text of a text's UTF-8 bytes. */
  public static String base64(String text) {
    return java.util.Base64.getEncoder()
        .encodeToString(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  static boolean isEmpty(Object value) {
    if (value instanceof CharSequence) {
      return ((CharSequence) value).length() == 0;
    }
    if (value instanceof TextMember) {
      return value.toString().isEmpty();
    }
    if (value instanceof Collection) {
      return ((Collection<?>) value).isEmpty();
    }
    if (value instanceof Map) {
      return ((Map<?, ?>) value).isEmpty();
    }
    if (value instanceof dev.lockstep.milvus.RowData) {
      return ((dev.lockstep.milvus.RowData) value).isEmpty();
    }
    if (value instanceof dev.lockstep.milvus.QueryData) {
      return ((dev.lockstep.milvus.QueryData) value).isEmpty();
    }
    return value.getClass().isArray() && Array.getLength(value) == 0;
  }

  /** Whether a value is present and has no member. */
  public static boolean isGivenEmpty(@Nullable Object value) {
    return value != null && isEmpty(value);
  }

  /** Members of any list or array; null where the value is neither. */
  static @Nullable List<?> list(Object value) {
    if (value instanceof List) {
      return (List<?>) value;
    }
    if (value instanceof Collection) {
      return new ArrayList<>((Collection<?>) value);
    }
    if (value instanceof Object[]) {
      return Arrays.asList((Object[]) value);
    }
    if (!value.getClass().isArray()) {
      return null;
    }
    List<Object> members = new ArrayList<>();
    for (int at = 0, length = Array.getLength(value); at < length; at++) {
      members.add(Array.get(value, at));
    }
    return members;
  }

  /** An integer of any type as 64 bits; null where it is none, or larger. */
  static @Nullable Long integer(@Nullable Object value) {
    if (value instanceof Long) {
      return (Long) value;
    }
    if (value instanceof BigInteger) {
      BigInteger exact = (BigInteger) value;
      return exact.bitLength() < Long.SIZE ? (Long) exact.longValue() : null;
    }
    return Json.isInteger(value) && value != null ? (Long) ((Number) value).longValue() : null;
  }
}
