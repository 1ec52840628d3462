package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.Highlight;
import dev.lockstep.milvus.wire.CommonProto;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is marked in the hits of an answer. */
final class Highlights {
  private Highlights() {}

  /** By field, what is marked in the hit at a place of the answer. */
  static Map<String, Highlight> at(List<CommonProto.HighlightResult> results, int place) {
    Map<String, Highlight> marked = new LinkedHashMap<>();
    for (CommonProto.HighlightResult each : results) {
      if (place < each.getDatasCount()) {
        marked.put(each.getFieldName(), new Marked(each.getDatas(place)));
      }
    }
    return marked;
  }

  private static final class Marked implements Highlight {
    private final CommonProto.HighlightData data;

    Marked(CommonProto.HighlightData data) {
      this.data = data;
    }

    @Override
    public List<String> fragments() {
      return List.copyOf(data.getFragmentsList());
    }

    @Override
    public float[] scores() {
      float[] scores = new float[data.getScoresCount()];
      for (int at = 0; at < scores.length; at++) {
        scores[at] = data.getScores(at);
      }
      return scores;
    }

    @Override
    public String toString() {
      return fragments().toString();
    }
  }
}
