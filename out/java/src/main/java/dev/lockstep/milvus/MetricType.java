// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.TextMember;
import java.util.List;

/** How distance is computed. Other text passes through. */
public final class MetricType implements TextMember {
  /** {@code COSINE}. */
  public static final MetricType COSINE = new MetricType("COSINE");

  /** {@code L2}. */
  public static final MetricType L2 = new MetricType("L2");

  /** {@code IP}. */
  public static final MetricType IP = new MetricType("IP");

  /** {@code BM25}. */
  public static final MetricType BM25 = new MetricType("BM25");

  /** {@code HAMMING}. */
  public static final MetricType HAMMING = new MetricType("HAMMING");

  /** {@code JACCARD}. */
  public static final MetricType JACCARD = new MetricType("JACCARD");

  /** {@code MHJACCARD}. */
  public static final MetricType MHJACCARD = new MetricType("MHJACCARD");

  /** {@code MAX_SIM}. */
  public static final MetricType MAX_SIM = new MetricType("MAX_SIM");

  /** {@code MAX_SIM_COSINE}. */
  public static final MetricType MAX_SIM_COSINE = new MetricType("MAX_SIM_COSINE");

  /** {@code MAX_SIM_IP}. */
  public static final MetricType MAX_SIM_IP = new MetricType("MAX_SIM_IP");

  /** {@code MAX_SIM_L2}. */
  public static final MetricType MAX_SIM_L2 = new MetricType("MAX_SIM_L2");

  private static final List<MetricType> MEMBERS =
      List.of(
          COSINE,
          L2,
          IP,
          BM25,
          HAMMING,
          JACCARD,
          MHJACCARD,
          MAX_SIM,
          MAX_SIM_COSINE,
          MAX_SIM_IP,
          MAX_SIM_L2);

  private final String text;

  private MetricType(String text) {
    this.text = text;
  }

  /** The member with a text; text that no member has passes as it is. */
  public static MetricType of(String text) {
    for (MetricType each : MEMBERS) {
      if (each.text.equals(text)) {
        return each;
      }
    }
    return new MetricType(text);
  }

  /** All members that this version knows. */
  public static List<MetricType> members() {
    return MEMBERS;
  }

  /** The text that is sent. */
  public String text() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MetricType && ((MetricType) other).text.equals(text);
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
