// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.PageIterator;
import dev.lockstep.milvus.RowSet;
import dev.lockstep.milvus.wire.MilvusProto;
import dev.lockstep.milvus.wire.SchemaProto;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Rows page by page over one moment of the data, in the order of the primary key. */
public final class QueryPages {
  private static final long MOST = 16384;
  private static final long ANY_MOMENT = 1;

  private final KnownSchema.Field key;
  private final long batchSize;
  private final @Nullable String filter;
  private final List<String> outputFields;
  private final boolean hasElements;
  private final BiFunction<Call, QueryCursor, MilvusProto.QueryResults> fetch;
  private long timestamp;
  private boolean isPinned;

  /** Rows still to give, and still to skip. */
  private long left;

  private long skipped;
  private @Nullable Object last;
  private @Nullable Long lastElement;

  private QueryPages(
      KnownSchema.Field key,
      long batchSize,
      @Nullable Long limit,
      @Nullable Long offset,
      @Nullable String filter,
      List<String> outputFields,
      @Nullable Long lastWrite,
      BiFunction<Call, QueryCursor, MilvusProto.QueryResults> fetch) {
    this.key = key;
    this.batchSize = batchSize;
    this.filter = filter;
    this.outputFields = outputFields;
    this.hasElements = filter != null && filter.toLowerCase(Locale.ROOT).contains("element_filter");
    this.fetch = fetch;
    timestamp = Values.orDefault(lastWrite, ANY_MOMENT);
    left = Values.orDefault(limit, Long.MAX_VALUE);
    skipped = Values.orDefault(offset, 0L);
  }

  /** {@code fetch} sends the request that the cursor describes. */
  public static PageIterator<RowSet> queryPages(
      Call call,
      KnownSchema schema,
      long batchSize,
      @Nullable Long limit,
      @Nullable Long offset,
      @Nullable String filter,
      List<String> outputFields,
      @Nullable Long lastWrite,
      BiFunction<Call, QueryCursor, MilvusProto.QueryResults> fetch) {
    KnownSchema.Field key = schema.requiredKey();
    QueryPages pages =
        new QueryPages(key, batchSize, limit, offset, filter, outputFields, lastWrite, fetch);
    return new Pager<>(call, pages::next);
  }

  private @Nullable RowSet next(Call call) {
    if (left == 0) {
      return null;
    }
    while (skipped > 0) {
      RowSet rows = ask(call, Math.min(MOST, skipped), List.of(key.name()), true);
      if (rows.isEmpty()) {
        left = 0;
        return null;
      }
      skipped -= rows.size();
    }
    RowSet rows = ask(call, Math.min(batchSize, left), outputFields, false);
    if (rows.isEmpty()) {
      return null;
    }
    RowSet page = Answers.first(rows, left);
    left -= page.size();
    return page;
  }

  private RowSet ask(Call call, long limit, List<String> fields, boolean seeking) {
    String text = last != null && lastElement != null ? last.toString() : null;
    QueryCursor cursor =
        new QueryCursor(limit, behindLast(), timestamp, fields, seeking, text, lastElement);
    MilvusProto.QueryResults answer = fetch.apply(call, cursor);
    if (!isPinned) {
      isPinned = true;
      timestamp = answer.getSessionTs() == 0 ? timestamp : answer.getSessionTs();
    }
    RowSet rows =
        Answers.decodeRows(call, answer.getFieldsDataList(), answer.getOutputFieldsList());
    if (!rows.isEmpty()) {
      last = rows.get(rows.size() - 1).get(key.name());
      lastElement = hasElements ? lastElement(answer, rows.size() - 1) : null;
    }
    return rows;
  }

  /** Where the elements of a row are told one by one, the next page may go on in its last row. */
  private static @Nullable Long lastElement(MilvusProto.QueryResults answer, int row) {
    if (answer.getElementIndicesCount() <= row) {
      return null;
    }
    List<Long> places = answer.getElementIndices(row).getIndices().getDataList();
    return places.isEmpty() ? null : places.get(places.size() - 1);
  }

  private String behindLast() {
    boolean isNumber = key.type() == SchemaProto.DataType.Int64;
    if (last == null) {
      String all = isNumber ? " <= " + Long.MAX_VALUE : " >= \"\"";
      return filter == null ? key.name() + all : filter;
    }
    String from = lastElement == null ? " > " : " >= ";
    String behind = key.name() + from + Json.toJson(last);
    return filter == null ? behind : behind + " and (" + filter + ")";
  }
}
