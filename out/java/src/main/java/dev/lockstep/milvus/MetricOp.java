// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.TextMember;
import java.util.List;

/** What is computed of the values of a field. */
public final class MetricOp implements TextMember {
  /** {@code avg}. */
  public static final MetricOp AVG = new MetricOp("avg");

  /** {@code sum}. */
  public static final MetricOp SUM = new MetricOp("sum");

  /** {@code count}. */
  public static final MetricOp COUNT = new MetricOp("count");

  /** {@code min}. */
  public static final MetricOp MIN = new MetricOp("min");

  /** {@code max}. */
  public static final MetricOp MAX = new MetricOp("max");

  private static final List<MetricOp> MEMBERS = List.of(AVG, SUM, COUNT, MIN, MAX);

  private final String text;

  private MetricOp(String text) {
    this.text = text;
  }

  /** The member with a text; throws {@link IllegalArgumentException} where there is none. */
  public static MetricOp of(String text) {
    for (MetricOp each : MEMBERS) {
      if (each.text.equals(text)) {
        return each;
      }
    }
    throw new IllegalArgumentException("there is no MetricOp " + text);
  }

  /** All members that this version knows. */
  public static List<MetricOp> members() {
    return MEMBERS;
  }

  /** The text that is sent. */
  public String text() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MetricOp && ((MetricOp) other).text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
