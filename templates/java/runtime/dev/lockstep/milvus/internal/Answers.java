package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.AggregationBucket;
import dev.lockstep.milvus.Column;
import dev.lockstep.milvus.Highlight;
import dev.lockstep.milvus.Hit;
import dev.lockstep.milvus.Hits;
import dev.lockstep.milvus.Id;
import dev.lockstep.milvus.Ids;
import dev.lockstep.milvus.Row;
import dev.lockstep.milvus.RowSet;
import dev.lockstep.milvus.SearchResult;
import dev.lockstep.milvus.wire.SchemaProto;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rows and hits of an answer; its columns are read in place. */
public final class Answers {
  private Answers() {}

  /** FieldData as rows; fields of the dynamic field join the row. */
  public static RowSet decodeRows(
      Checks call, List<SchemaProto.FieldData> fields, List<String> outputFields) {
    return new TableRows(new Table(call.method(), fields, outputFields), Long.MAX_VALUE);
  }

  /** No rows. */
  public static RowSet noRows() {
    return new TableRows(new Table("", List.of(), List.of()), 0);
  }

  /** The flat answer cut into the hits of each query. */
  public static SearchResult decodeHits(
      Checks call,
      SchemaProto.SearchResultData results,
      @Nullable List<AggregationBucket> buckets) {
    return new TableSearchResult(call.method(), results, buckets == null ? List.of() : buckets);
  }

  /** At most so many of the rows of an answer. */
  static RowSet first(RowSet rows, long most) {
    return new TableRows(((TableRows) rows).table, most);
  }

  /** At most so many of the hits of an answer. */
  static Hits first(Hits hits, long most) {
    TableHits own = (TableHits) hits;
    return new TableHits(own.result, own.offset, (int) Math.min(most, own.size), own.buckets);
  }

  /** Whether a hit is one of the hits of an answer. */
  static boolean isOf(Hits hits, Hit hit) {
    return hit instanceof TableHit && ((TableHit) hit).result == ((TableHits) hits).result;
  }

  private static final class TableRows extends AbstractList<Row> implements RowSet {
    private final Table table;
    private final int size;

    TableRows(Table table, long most) {
      this.table = table;
      this.size = (int) Math.min(most, table.size());
    }

    @Override
    public Row get(int index) {
      return new TableRow(table, Objects.checkIndex(index, size()));
    }

    @Override
    public int size() {
      return size;
    }

    @Override
    public List<String> fieldNames() {
      return table.fieldNames();
    }

    @Override
    public Column column(String field) {
      return table.column(field, 0, size());
    }

    @Override
    public <T> List<T> as(Class<T> type) {
      return Values.each(this, row -> row.as(type));
    }
  }

  private static final class TableSearchResult extends AbstractList<Hits> implements SearchResult {
    private final SchemaProto.SearchResultData results;
    private final Table table;
    private final Ids ids;
    private final int[] starts;
    private final List<List<AggregationBucket>> buckets;

    TableSearchResult(
        String method, SchemaProto.SearchResultData results, List<AggregationBucket> buckets) {
      this.results = results;
      this.table = new Table(method, results.getFieldsDataList(), results.getOutputFieldsList());
      this.ids = Keys.decodeIds(results.getIds());
      int queries = (int) Math.max(results.getNumQueries(), results.getTopksCount());
      starts = new int[queries + 1];
      for (int at = 0; at < queries; at++) {
        int hits = at < results.getTopksCount() ? (int) results.getTopks(at) : 0;
        starts[at + 1] = starts[at] + hits;
      }
      this.buckets = BucketCuts.byQuery(method, buckets, results.getAggTopksList(), queries);
    }

    @Override
    public Hits get(int index) {
      Objects.checkIndex(index, size());
      int hits = starts[index + 1] - starts[index];
      return new TableHits(this, starts[index], hits, buckets.get(index));
    }

    @Override
    public int size() {
      return starts.length - 1;
    }
  }

  private static final class TableHits extends AbstractList<Hit> implements Hits {
    private final TableSearchResult result;
    private final int offset;
    private final int size;
    private final List<AggregationBucket> buckets;

    TableHits(TableSearchResult result, int offset, int size, List<AggregationBucket> buckets) {
      this.result = result;
      this.offset = offset;
      this.size = size;
      this.buckets = buckets;
    }

    @Override
    public Hit get(int index) {
      return new TableHit(result, offset + Objects.checkIndex(index, size));
    }

    @Override
    public int size() {
      return size;
    }

    @Override
    public Ids ids() {
      List<Id> part = result.ids.subList(offset, offset + size);
      return result.ids.areTexts()
          ? Ids.ofTexts(Values.each(part, Id::asString))
          : Ids.ofLongs(Values.each(part, Id::asLong));
    }

    @Override
    public float[] distances() {
      float[] distances = new float[size];
      for (int at = 0; at < size; at++) {
        distances[at] = result.results.getScores(offset + at);
      }
      return distances;
    }

    @Override
    public Column column(String field) {
      return result.table.column(field, offset, size);
    }

    @Override
    public List<AggregationBucket> aggBuckets() {
      return buckets;
    }
  }

  private static final class TableHit implements Hit {
    private final TableSearchResult result;
    private final int place;

    TableHit(TableSearchResult result, int place) {
      this.result = result;
      this.place = place;
    }

    @Override
    public Id id() {
      return result.ids.get(place);
    }

    @Override
    public float distance() {
      return result.results.getScores(place);
    }

    @Override
    public Row entity() {
      return new TableRow(result.table, place);
    }

    @Override
    public Map<String, Highlight> highlight() {
      return Highlights.at(result.results.getHighlightResultsList(), place);
    }

    @Override
    public <T> T entity(Class<T> type) {
      return entity().as(type);
    }

    @Override
    public String toString() {
      return "{id=" + id() + ", distance=" + distance() + ", entity=" + entity() + "}";
    }
  }
}
