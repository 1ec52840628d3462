// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Primary keys, all of one type: numbers of 64 bits or texts. */
public final class Ids extends AbstractList<Id> {
  private final long[] numbers;
  private final List<String> texts;

  private Ids(long[] numbers, List<String> texts) {
    this.numbers = numbers;
    this.texts = texts;
  }

  /** Numbers as keys. */
  public static Ids of(long... ids) {
    return new Ids(ids.clone(), List.of());
  }

  /** Texts as keys. */
  public static Ids of(String... ids) {
    return new Ids(new long[0], List.of(ids));
  }

  /** Numbers as keys. */
  public static Ids ofLongs(Collection<Long> ids) {
    return new Ids(ids.stream().mapToLong(Long::longValue).toArray(), List.of());
  }

  /** Texts as keys. */
  public static Ids ofTexts(Collection<String> ids) {
    return new Ids(new long[0], List.copyOf(ids));
  }

  /** Whether the keys are texts; false where there is none. */
  public boolean areTexts() {
    return !texts.isEmpty();
  }

  /** The numbers, as a copy; empty where the keys are texts. */
  public long[] longs() {
    return numbers.clone();
  }

  /** The texts; empty where the keys are numbers. */
  public List<String> texts() {
    return texts;
  }

  /** The keys as {@link Long} or {@link String}. */
  public List<Object> values() {
    List<Object> values = new ArrayList<>(size());
    Arrays.stream(numbers).forEach(values::add);
    values.addAll(texts);
    return values;
  }

  @Override
  public Id get(int index) {
    return texts.isEmpty() ? Id.of(numbers[index]) : Id.of(texts.get(index));
  }

  @Override
  public int size() {
    return texts.isEmpty() ? numbers.length : texts.size();
  }
}
