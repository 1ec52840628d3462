package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.Hit;
import dev.lockstep.milvus.Hits;
import dev.lockstep.milvus.PageIterator;
import dev.lockstep.milvus.RowSet;
import dev.lockstep.milvus.wire.MilvusProto;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Vectors of pages: what is asked for, answer by answer, and the pages that come of it. */
final class PageVectors {
  private final Call call;
  private final Map<?, ?> takes;
  private final Iterator<?> answers;
  private final List<Object> cursors = new ArrayList<>();

  PageVectors(Call call, Map<?, ?> takes) {
    this.call = call;
    this.takes = takes;
    this.answers = ((List<?>) takes.get("answers")).iterator();
  }

  Object query(KnownSchema schema, List<String> outputFields) {
    PageIterator<RowSet> pages =
        QueryPages.queryPages(
            call,
            schema,
            (Long) takes.get("batch_size"),
            number("limit"),
            number("offset"),
            (String) takes.get("filter"),
            outputFields,
            number("last_write"),
            (page, cursor) -> {
              cursors.add(
                  new JsonMap()
                      .put("limit", cursor.limit())
                      .put("filter", cursor.filter())
                      .put("timestamp", cursor.timestamp())
                      .put("output_fields", cursor.outputFields())
                      .put("seeking", cursor.seeking())
                      .put("last_pk", cursor.lastPk())
                      .put("last_element_offset", cursor.lastElementOffset())
                      .map());
              return (MilvusProto.QueryResults) VectorValues.read(answers.next());
            });
    return given(pages, rows -> rows);
  }

  Object search() {
    PageIterator<Hits> pages =
        SearchPages.searchPages(
            call,
            (Long) takes.get("batch_size"),
            number("limit"),
            number("last_write"),
            keep(),
            (page, cursor) -> {
              cursors.add(
                  new JsonMap()
                      .put("batch_size", cursor.batchSize())
                      .put("token", cursor.token())
                      .put("last_bound", cursor.lastBound())
                      .put("timestamp", cursor.timestamp())
                      .map());
              return (MilvusProto.SearchResults) VectorValues.read(answers.next());
            });
    return given(pages, Vectors::hits);
  }

  private <T> Object given(PageIterator<T> pages, Function<T, Object> plain) {
    List<Object> made = new ArrayList<>();
    pages.forEachRemaining(each -> made.add(plain.apply(each)));
    return new JsonMap().put("cursors", cursors).put("pages", made).map();
  }

  private @Nullable Long number(String name) {
    Object value = VectorValues.read(takes.get(name));
    return value == null ? null : (Long) value;
  }

  private @Nullable Function<Hits, List<Hit>> keep() {
    Map<?, ?> keep = (Map<?, ?>) takes.get("keep");
    if (keep == null) {
      return null;
    }
    return keep.get("$callback").equals("drop_all") ? hits -> List.of() : PageVectors::even;
  }

  private static List<Hit> even(Hits hits) {
    return hits.stream().filter(each -> each.id().asLong() % 2 == 0).collect(Collectors.toList());
  }
}
