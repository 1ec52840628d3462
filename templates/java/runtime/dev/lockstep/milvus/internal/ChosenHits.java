package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.AggregationBucket;
import dev.lockstep.milvus.Column;
import dev.lockstep.milvus.Hit;
import dev.lockstep.milvus.Hits;
import dev.lockstep.milvus.Ids;
import java.util.AbstractList;
import java.util.List;

/** Hits that a caller chose, perhaps of several answers; each knows its place. */
final class ChosenHits extends AbstractList<Hit> implements Hits {
  private final List<Hit> hits;

  ChosenHits(List<Hit> hits) {
    this.hits = List.copyOf(hits);
  }

  @Override
  public Hit get(int index) {
    return hits.get(index);
  }

  @Override
  public int size() {
    return hits.size();
  }

  @Override
  public Ids ids() {
    boolean areTexts = !hits.isEmpty() && hits.get(0).id().isText();
    return areTexts
        ? Ids.ofTexts(Values.each(hits, each -> each.id().asString()))
        : Ids.ofLongs(Values.each(hits, each -> each.id().asLong()));
  }

  @Override
  public float[] distances() {
    float[] distances = new float[hits.size()];
    for (int at = 0; at < distances.length; at++) {
      distances[at] = hits.get(at).distance();
    }
    return distances;
  }

  @Override
  public Column column(String field) {
    for (Hit hit : hits) {
      if (!hit.entity().containsKey(field)) {
        throw new IllegalArgumentException("there is no field " + field);
      }
    }
    return ColumnView.of(field, Values.each(hits, each -> each.entity().get(field)));
  }

  @Override
  public List<AggregationBucket> aggBuckets() {
    return List.of();
  }
}
