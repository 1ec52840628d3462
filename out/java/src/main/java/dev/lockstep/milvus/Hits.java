// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import java.util.List;

/** What one query found, nearest first; backed by columns, a hit is made when it is asked for. */
public interface Hits extends List<Hit> {
  /** Primary keys of the hits. */
  Ids ids();

  /** Distances of the hits. */
  float[] distances();

  /**
   * An output field of all hits. Throws {@link IllegalArgumentException} where there is no such
   * field.
   */
  Column column(String field);

  /** The buckets of an aggregation; empty where the search has none. */
  List<AggregationBucket> aggBuckets();
}
