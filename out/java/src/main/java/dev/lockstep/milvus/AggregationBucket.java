// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Texts;
import java.util.List;
import java.util.Map;

/** Hits that have the same values in some fields. */
public final class AggregationBucket {
  private final List<BucketKey> key;
  private final long count;
  private final Map<String, Object> metrics;
  private final List<AggregationHit> hits;
  private final List<AggregationBucket> subGroups;

  AggregationBucket(
      List<BucketKey> key,
      long count,
      Map<String, Object> metrics,
      List<AggregationHit> hits,
      List<AggregationBucket> subGroups) {
    this.key = key;
    this.count = count;
    this.metrics = metrics;
    this.hits = hits;
    this.subGroups = subGroups;
  }

  /** The values that they have in common. */
  public List<BucketKey> key() {
    return key;
  }

  /** How many they are. */
  public long count() {
    return count;
  }

  /** What was computed of them, by name. */
  public Map<String, Object> metrics() {
    return metrics;
  }

  /** The hits to show. */
  public List<AggregationHit> hits() {
    return hits;
  }

  /** The buckets within. */
  public List<AggregationBucket> subGroups() {
    return subGroups;
  }

  @Override
  public String toString() {
    return Texts.describe(
        "AggregationBucket",
        "key",
        key,
        "count",
        count,
        "metrics",
        metrics,
        "hits",
        hits,
        "subGroups",
        subGroups);
  }
}
