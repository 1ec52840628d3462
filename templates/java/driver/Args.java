package dev.lockstep.driver;

import dev.lockstep.milvus.Columns;
import dev.lockstep.milvus.HitFilter;
import dev.lockstep.milvus.Ids;
import dev.lockstep.milvus.MilvusClient;
import dev.lockstep.milvus.QueryData;
import dev.lockstep.milvus.RowData;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Arguments of a call or fields of a record, as what a Java program would write. */
final class Args {
  private static final String CANCEL_AFTER = "cancel_after";

  private final Map<?, ?> values;
  private final Set<String> asked = new HashSet<>();

  Args(Map<?, ?> values) {
    this.values = values;
    asked.add(CANCEL_AFTER);
  }

  /** Whether an argument is given; null is absence. */
  boolean has(String name) {
    asked.add(name);
    return values.get(name) != null;
  }

  /** Whether there is any argument. */
  boolean isGiven() {
    return !values.isEmpty();
  }

  /** Refuses what nobody asked for. */
  void end() {
    for (Object name : values.keySet()) {
      if (!asked.contains(String.valueOf(name))) {
        throw new NotExpressible("there is no parameter " + name);
      }
    }
  }

  String text(String name) {
    return as(String.class, name, "a text");
  }

  boolean flag(String name) {
    return as(Boolean.class, name, "a boolean");
  }

  long whole(String name) {
    Object value = Values.read(values.get(name));
    if (value instanceof BigInteger && ((BigInteger) value).bitLength() <= Long.SIZE) {
      return ((BigInteger) value).longValue();
    }
    if (value instanceof Long) {
      return (Long) value;
    }
    throw new NotExpressible(name + " takes a long");
  }

  int int32(String name) {
    long value = whole(name);
    if (value != (int) value) {
      throw new NotExpressible(name + " takes an int");
    }
    return (int) value;
  }

  double number(String name) {
    Object value = Values.read(values.get(name));
    if (value instanceof Number) {
      return ((Number) value).doubleValue();
    }
    throw new NotExpressible(name + " takes a double");
  }

  Duration seconds(String name) {
    if ("unlimited".equals(values.get(name))) {
      return MilvusClient.UNLIMITED;
    }
    if (values.get(name) instanceof Number) {
      return Duration.ofNanos(Math.round(number(name) * 1e9));
    }
    throw new NotExpressible(name + " takes a Duration");
  }

  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (Object each : list(name)) {
      if (!(each instanceof String)) {
        throw new NotExpressible(name + " takes texts");
      }
      texts.add((String) each);
    }
    return texts;
  }

  List<Double> numbers(String name) {
    List<Double> numbers = new ArrayList<>();
    for (Object each : list(name)) {
      Object value = Values.read(each);
      if (!(value instanceof Number)) {
        throw new NotExpressible(name + " takes doubles");
      }
      numbers.add(((Number) value).doubleValue());
    }
    return numbers;
  }

  Object json(String name) {
    return Values.read(values.get(name));
  }

  Map<String, ?> map(String name) {
    Object value = Values.read(values.get(name));
    if (value instanceof Map) {
      return Values.texts((Map<?, ?>) value);
    }
    throw new NotExpressible(name + " takes a Map");
  }

  /** A map with, beside its own entries, all that nobody asked for. */
  Map<String, ?> open(String name) {
    Map<String, Object> open = new LinkedHashMap<>();
    if (has(name)) {
      open.putAll(map(name));
    }
    for (Object key : values.keySet()) {
      if (asked.add(String.valueOf(key))) {
        open.put(String.valueOf(key), Values.read(values.get(key)));
      }
    }
    return open;
  }

  /** A member of an enum, by name. */
  <T> T member(String name, Function<String, T> of) {
    String text = text(name);
    try {
      return of.apply(text);
    } catch (IllegalArgumentException error) {
      throw new NotExpressible(name + ": " + error.getMessage());
    }
  }

  /** Members of an enum, each under its own key. */
  <T> Map<String, T> members(String name, Function<String, T> of) {
    Map<String, T> members = new LinkedHashMap<>();
    Args own = new Args(as(Map.class, name, "an object"));
    own.values.keySet().forEach(key -> members.put((String) key, own.member((String) key, of)));
    return members;
  }

  /** Records, each under its own key. */
  <T> Map<String, T> entries(String name, Function<Args, T> make) {
    Map<String, T> entries = new LinkedHashMap<>();
    Args own = new Args(as(Map.class, name, "an object"));
    own.values.keySet().forEach(key -> entries.put((String) key, own.record((String) key, make)));
    return entries;
  }

  /** Which member of a union it is. */
  String kind() {
    asked.add("kind");
    return text("kind");
  }

  /** One of the callbacks that the runner knows. */
  HitFilter callback(String name) {
    String own = String.valueOf(as(Map.class, name, "a callback").get("$callback"));
    switch (own) {
      case "keep_even_ids":
        return hits ->
            hits.stream().filter(each -> each.id().asLong() % 2 == 0).collect(Collectors.toList());
      case "drop_all":
        return hits -> List.of();
      case "raise":
        return hits -> {
          throw new IllegalStateException("raised by the callback");
        };
      default:
        throw new UnsupportedOperationException("there is no callback " + own);
    }
  }

  <T> T record(String name, Function<Args, T> make) {
    return make.apply(new Args(as(Map.class, name, "an object")));
  }

  <T> List<T> records(String name, Function<Args, T> make) {
    List<T> made = new ArrayList<>();
    for (Object each : list(name)) {
      if (!(each instanceof Map)) {
        throw new NotExpressible(name + " takes a list of objects");
      }
      made.add(make.apply(new Args((Map<?, ?>) each)));
    }
    return made;
  }

  Ids ids(String name) {
    Object value = Values.read(values.get(name));
    List<?> list = value instanceof List ? (List<?>) value : List.of(value);
    List<Long> numbers = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (Object each : list) {
      if (each instanceof Long) {
        numbers.add((Long) each);
      } else if (each instanceof String) {
        texts.add((String) each);
      } else {
        throw new NotExpressible(name + " takes longs or Strings");
      }
    }
    if (!numbers.isEmpty() && !texts.isEmpty()) {
      throw new NotExpressible(name + " takes longs or Strings, not both");
    }
    return texts.isEmpty() ? Ids.ofLongs(numbers) : Ids.ofTexts(texts);
  }

  RowData rows(String name) {
    Object value = Values.read(values.get(name));
    if (value instanceof Columns) {
      return RowData.columns((Columns) value);
    }
    if (value instanceof List) {
      return RowData.rows((List<?>) value);
    }
    if (value instanceof Map) {
      return RowData.row(value);
    }
    throw new NotExpressible(name + " takes rows or columns");
  }

  QueryData queries(String name) {
    return Values.queries(name, Values.read(values.get(name)));
  }

  /** Whether the call is to be cancelled while it runs. */
  boolean isCancelled() {
    return values.get(CANCEL_AFTER) != null;
  }

  /** What a future gives, or its cancellation after the time that the runner wants. */
  <T> T await(CompletableFuture<T> future) {
    try {
      return future.get((long) (number(CANCEL_AFTER) * 1e9), TimeUnit.NANOSECONDS);
    } catch (TimeoutException error) {
      future.cancel(true);
      return future.join();
    } catch (ExecutionException error) {
      throw error.getCause() instanceof RuntimeException
          ? (RuntimeException) error.getCause()
          : new IllegalStateException(error.getCause());
    } catch (InterruptedException error) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
  }

  private List<?> list(String name) {
    return as(List.class, name, "a list");
  }

  private <T> T as(Class<T> type, String name, String wanted) {
    Object value = values.get(name);
    if (!type.isInstance(value)) {
      throw new NotExpressible(name + " takes " + wanted);
    }
    return type.cast(value);
  }
}
