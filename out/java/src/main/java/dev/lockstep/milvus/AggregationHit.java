// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Texts;
import java.util.Map;

/** A hit of a bucket. */
public final class AggregationHit {
  private final Object pk;
  private final float score;
  private final Map<String, Object> fields;

  AggregationHit(Object pk, float score, Map<String, Object> fields) {
    this.pk = pk;
    this.score = score;
    this.fields = fields;
  }

  /** The primary key. */
  public Object pk() {
    return pk;
  }

  /** How near the hit is to its query. */
  public float score() {
    return score;
  }

  /** Values of the fields, by name. */
  public Map<String, Object> fields() {
    return fields;
  }

  @Override
  public String toString() {
    return Texts.describe("AggregationHit", "pk", pk, "score", score, "fields", fields);
  }
}
