// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import java.util.Objects;

/** A primary key: a number of 64 bits or a text. */
public final class Id {
  private final Object value;

  private Id(Object value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** A number as a key. */
  public static Id of(long value) {
    return new Id(value);
  }

  /** A text as a key. */
  public static Id of(String value) {
    return new Id(value);
  }

  /** Whether the key is a text. */
  public boolean isText() {
    return value instanceof String;
  }

  /** The number; fails with an {@link IllegalStateException} where the key is a text. */
  public long asLong() {
    if (value instanceof Long) {
      return (Long) value;
    }
    throw new IllegalStateException("the key is the text " + value);
  }

  /** The text; fails with an {@link IllegalStateException} where the key is a number. */
  public String asString() {
    if (value instanceof String) {
      return (String) value;
    }
    throw new IllegalStateException("the key is the number " + value);
  }

  /** The key as a {@link Long} or a {@link String}. */
  public Object value() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Id && ((Id) other).value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
