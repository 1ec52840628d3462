package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.InvalidArgumentException;
import dev.lockstep.milvus.QueryData;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what a method cannot take, before any I/O, in words that are the same in every language.
 */
public class Checks {
  private static final System.Logger LOGGER = System.getLogger("dev.lockstep.milvus");
  private static final long LARGEST_COUNT = (1L << 53) - 1;

  private final String method;

  Checks(String method) {
    this.method = method;
  }

  /** Checks outside of a call, under the name of what is checked. */
  public static Checks of(String method) {
    return new Checks(method);
  }

  /** Checks what stands inside a value; {@code at} is its path with a dot behind it. */
  @FunctionalInterface
  public interface Inside<T> {
    /** Refuses what is wrong. */
    void check(Checks call, String at, T value);
  }

  /** Name of the method, as the API's description has it. */
  public final String method() {
    return method;
  }

  /** The error of an argument; {@code parameter} may be a path, whose root is at fault. */
  public final InvalidArgumentException invalid(String parameter, String problem) {
    return new InvalidArgumentException(method, rootOf(parameter), method + ": " + problem);
  }

  /** The error of a call that this client does not have. */
  final InvalidArgumentException refusedCall(String problem) {
    return new InvalidArgumentException(method, null, method + ": " + problem);
  }

  /** The error of a value that is not what was expected. */
  public final InvalidArgumentException refused(
      String parameter, String expected, @Nullable Object given) {
    return invalid(parameter, parameter + " must be " + expected + ", not " + Json.show(given));
  }

  /** Data that does not fit the schema as it is known. */
  final DataMismatch mismatch(String parameter, String problem) {
    return new DataMismatch(method, parameter, method + ": " + problem);
  }

  /** The value, which must be there. */
  public final <T> T required(String parameter, @Nullable T value) {
    if (value == null) {
      throw invalid(parameter, parameter + " is required");
    }
    return value;
  }

  /** A text that names something: not empty, no blanks. */
  public final void name(String parameter, @Nullable String value) {
    if (value != null && (value.isEmpty() || value.codePoints().anyMatch(Checks::isBlank))) {
      throw refused(parameter, "a non-empty text without blanks", value);
    }
  }

  /** A text that travels beside the request, as HTTP headers do. */
  final void sendable(String parameter, @Nullable String value) {
    if (value != null && value.chars().anyMatch(each -> each < ' ' || each > '~')) {
      throw refused(parameter, "visible ASCII text", value);
    }
  }

  /** A text with something else than blanks in it. */
  public final void notBlank(String parameter, @Nullable String value) {
    if (value != null && value.codePoints().allMatch(Checks::isBlank)) {
      throw refused(parameter, "a text that is not blank", value);
    }
  }

  /** A text or list that is not empty. */
  public final void notEmpty(String parameter, @Nullable Object value) {
    if (value instanceof String && ((String) value).isEmpty()) {
      throw refused(parameter, "a non-empty text", value);
    }
    if (value != null && !(value instanceof String) && Values.isEmpty(value)) {
      throw refused(parameter, "a non-empty list", List.of());
    }
  }

  /** A list without repetition. */
  public final void unique(String parameter, @Nullable Collection<?> values) {
    if (values != null && new HashSet<>(values).size() < values.size()) {
      throw refused(parameter, "a list without repetition", values);
    }
  }

  /** An integer within bounds, both included. */
  public final void range(String parameter, @Nullable Number value, long min, long max) {
    if (value != null && (value.longValue() < min || value.longValue() > max)) {
      throw refused(parameter, "an integer from " + min + " to " + max, value);
    }
  }

  /** A number within bounds, both included. */
  public final void range(String parameter, @Nullable Number value, double min, double max) {
    if (value != null && !(value.doubleValue() >= min && value.doubleValue() <= max)) {
      String from = min == Double.NEGATIVE_INFINITY ? "" : " from " + Json.floatText(min);
      String to = max == Double.POSITIVE_INFINITY ? "" : " to " + Json.floatText(max);
      throw refused(parameter, "a number" + from + to, value);
    }
  }

  /** An integer from 0 to 2^53 - 1. */
  public final void count(String parameter, @Nullable Long value) {
    range(parameter, value, 0, LARGEST_COUNT);
  }

  /** A text of so many characters. */
  public final void length(String parameter, @Nullable String value, int min, int max) {
    if (value != null) {
      int length = value.codePointCount(0, value.length());
      if (length < min || length > max) {
        throw refused(parameter, "a text of " + min + " to " + max + " characters", value);
      }
    }
  }

  /** A list of so many members. */
  public final void listLength(String parameter, @Nullable Collection<?> value, int length) {
    if (value != null && value.size() != length) {
      throw refused(parameter, "a list of length " + length, value);
    }
  }

  /** So many queries. */
  public final void listLength(String parameter, @Nullable QueryData value, int length) {
    if (value != null && value.queries().size() != length) {
      throw refused(parameter, "a list of length " + length, value.queries());
    }
  }

  /** One of several values. */
  public final void oneOf(String parameter, @Nullable Object value, Object... members) {
    if (value != null && Arrays.stream(members).noneMatch(each -> Objects.equals(each, value))) {
      List<String> names = new ArrayList<>();
      Arrays.stream(members).forEach(each -> names.add(each.toString()));
      throw refused(parameter, "one of " + String.join(", ", names), value);
    }
  }

  /** A positive duration. */
  public final void seconds(String parameter, @Nullable Duration value) {
    if (value != null && (value.isZero() || value.isNegative())) {
      double seconds = value.toMillis() / 1e3;
      throw refused(parameter, "a positive number of seconds or \"unlimited\"", seconds);
    }
  }

  /** What stands inside a value. */
  public final <T> void inside(String parameter, @Nullable T value, Inside<T> check) {
    if (value != null) {
      check.check(this, parameter + ".", value);
    }
  }

  /** What stands inside each member of a list. */
  public final <T> void insideEach(
      String parameter, @Nullable Collection<T> values, Inside<T> check) {
    members(parameter, values);
    if (values != null) {
      int at = 0;
      for (T each : values) {
        check.check(this, parameter + "[" + at++ + "].", each);
      }
    }
  }

  /** What stands inside each value of a map. */
  public final <T> void insideEntries(
      String parameter, @Nullable Map<String, T> values, Inside<T> check) {
    if (values != null) {
      new TreeMap<>(values)
          .forEach(
              (key, each) -> {
                String place = parameter + "." + key;
                required(place, each);
                check.check(this, place + ".", each);
              });
    }
  }

  /** No member is null. */
  public final void members(String parameter, @Nullable Collection<?> values) {
    if (values != null) {
      int at = 0;
      for (Object each : values) {
        required(parameter + "[" + at++ + "]", each);
      }
    }
  }

  /** Just one of these is given: names and values by turns. */
  public final void exactlyOne(@Nullable Object... namesAndValues) {
    if (given(namesAndValues) != 1) {
      throw choice("exactly", namesAndValues);
    }
  }

  /** No two of these are given: names and values by turns. */
  public final void atMostOne(@Nullable Object... namesAndValues) {
    if (given(namesAndValues) > 1) {
      throw choice("at most", namesAndValues);
    }
  }

  /** One of these is given: names and values by turns. */
  public final void atLeastOne(@Nullable Object... namesAndValues) {
    if (given(namesAndValues) == 0) {
      throw choice("at least", namesAndValues);
    }
  }

  /** Where one is given, so is the other. */
  public final void requires(
      String given, @Nullable Object value, String needed, @Nullable Object other) {
    if (value != null && other == null) {
      throw invalid(given, given + " needs " + needed);
    }
  }

  /** Where one is given, the other has a certain value. */
  public final void requiresValue(
      String given, @Nullable Object value, String needed, @Nullable Object other, Object wanted) {
    if (value != null && !wanted.equals(other)) {
      throw invalid(given, given + " needs " + needed + " to be " + wanted);
    }
  }

  /** Warns of a parameter that this form of the call has no use for. */
  public final void unused(String form, String parameter, boolean given) {
    if (given) {
      LOGGER.log(
          System.Logger.Level.WARNING,
          method + ": " + parameter + " has no effect together with " + form);
    }
  }

  /** No two members of a list have the same value of a field. */
  public final <T> void uniqueBy(
      String parameter, Collection<T> members, String field, Function<T, Object> value) {
    Set<Object> seen = new HashSet<>();
    int at = 0;
    for (T member : members) {
      Object own = value.apply(member);
      String place = parameter + "[" + at++ + "]." + field;
      if (!seen.add(own)) {
        throw invalid(place, place + " repeats " + Json.show(own));
      }
    }
  }

  /** Just one member of a list has certain values. */
  public final <T> void exactlyOneWhere(
      String parameter, Collection<T> members, String wanted, Predicate<T> has) {
    long found = members.stream().filter(has).count();
    if (found != 1) {
      throw invalid(
          parameter, parameter + " must have exactly one member with " + wanted + ", not " + found);
    }
  }

  /** No two members of a list have certain values. */
  public final <T> void atMostOneWhere(
      String parameter, Collection<T> members, String wanted, Predicate<T> has) {
    long found = members.stream().filter(has).count();
    if (found > 1) {
      throw invalid(
          parameter, parameter + " must have at most one member with " + wanted + ", not " + found);
    }
  }

  /** What is wanted: the first, or the value of a field where there is one. */
  public static String either(String wanted, String field, @Nullable String value) {
    return value == null ? wanted : wanted + " or " + field + " " + Json.show(value);
  }

  /** What is given is what a member of a list is called. */
  public final <T> void refers(
      String parameter,
      @Nullable String given,
      String of,
      Collection<T> members,
      String by,
      Function<T, String> name) {
    List<String> known = members.stream().map(name).collect(Collectors.toList());
    if (given != null && !known.contains(given)) {
      String names = Json.show(known);
      throw invalid(
          parameter,
          parameter
              + " must be the "
              + by
              + " of one of "
              + of
              + ", "
              + names
              + ", not "
              + Json.show(given));
    }
  }

  /** One map of several; absent ones add nothing, and absent ones alone give nothing. */
  @SafeVarargs
  public final @Nullable Map<String, @Nullable Object> merged(
      @Nullable Map<String, ? extends @Nullable Object>... maps) {
    Map<String, @Nullable Object> all = null;
    for (Map<String, ?> map : maps) {
      if (map == null) {
        continue;
      }
      if (all == null) {
        all = new java.util.LinkedHashMap<>();
      }
      for (Map.Entry<String, ?> entry : map.entrySet()) {
        String key = entry.getKey();
        Object before = all.get(key);
        if (all.containsKey(key) && !Json.textOf(before).equals(Json.textOf(entry.getValue()))) {
          throw invalid(
              key,
              key
                  + " is given twice, as "
                  + Json.show(before)
                  + " and as "
                  + Json.show(entry.getValue()));
        }
        all.put(key, entry.getValue());
      }
    }
    return all;
  }

  private InvalidArgumentException choice(String how, @Nullable Object[] namesAndValues) {
    List<String> names = new ArrayList<>();
    for (int at = 0; at < namesAndValues.length; at += 2) {
      names.add(String.valueOf(namesAndValues[at]));
    }
    return invalid(names.get(0), "give " + how + " one of " + String.join(", ", names));
  }

  private static int given(@Nullable Object[] namesAndValues) {
    int count = 0;
    for (int at = 1; at < namesAndValues.length; at += 2) {
      count += namesAndValues[at] == null ? 0 : 1;
    }
    return count;
  }

  /** {@code schema.fields[0].dim} is at fault in {@code schema}. */
  private static String rootOf(String path) {
    return path.split("[.\\[]", 2)[0];
  }

  private static boolean isBlank(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }
}
