package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.AggregationBucket;
import java.util.ArrayList;
import java.util.List;

/** The buckets of an answer, cut by how many each query has. */
final class BucketCuts {
  private BucketCuts() {}

  /** A lone query has all of them, also where the answer does not count. */
  static List<List<AggregationBucket>> byQuery(
      String method, List<AggregationBucket> buckets, List<Long> counts, int queries) {
    List<Long> own = counts.isEmpty() && queries == 1 ? List.of((long) buckets.size()) : counts;
    long counted = own.stream().mapToLong(Long::longValue).sum();
    if (counted != buckets.size() || own.size() > queries) {
      throw BadAnswer.strayBuckets(method, buckets.size(), counted);
    }
    List<List<AggregationBucket>> cut = new ArrayList<>();
    int from = 0;
    for (int query = 0; query < queries; query++) {
      int to = query < own.size() ? from + own.get(query).intValue() : from;
      cut.add(List.copyOf(buckets.subList(from, to)));
      from = to;
    }
    return cut;
  }
}
