package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.Hit;
import dev.lockstep.milvus.Hits;
import dev.lockstep.milvus.PageIterator;
import dev.lockstep.milvus.SearchResult;
import dev.lockstep.milvus.ServerException;
import dev.lockstep.milvus.wire.MilvusProto;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Hits page by page over one moment of the data, filtered by the caller and filled up to the batch
 * size.
 */
public final class SearchPages {
  private static final long ANY_MOMENT = 1;

  private final long batchSize;
  private final @Nullable Function<Hits, List<Hit>> keep;
  private final BiFunction<Call, SearchCursor, MilvusProto.SearchResults> fetch;
  private final List<Hit> kept = new ArrayList<>();
  private long timestamp;
  private long left;
  private @Nullable String token;
  private @Nullable Float lastBound;
  private boolean isOver;

  private SearchPages(
      long batchSize,
      @Nullable Long limit,
      @Nullable Long lastWrite,
      @Nullable Function<Hits, List<Hit>> keep,
      BiFunction<Call, SearchCursor, MilvusProto.SearchResults> fetch) {
    this.batchSize = batchSize;
    this.keep = keep;
    this.fetch = fetch;
    timestamp = Values.orDefault(lastWrite, ANY_MOMENT);
    left = Values.orDefault(limit, Long.MAX_VALUE);
  }

  /** {@code fetch} sends the request that the cursor describes; {@code keep} chooses hits. */
  public static PageIterator<Hits> searchPages(
      Call call,
      long batchSize,
      @Nullable Long limit,
      @Nullable Long lastWrite,
      @Nullable Function<Hits, List<Hit>> keep,
      BiFunction<Call, SearchCursor, MilvusProto.SearchResults> fetch) {
    return new Pager<>(call, new SearchPages(batchSize, limit, lastWrite, keep, fetch)::next);
  }

  private @Nullable Hits next(Call call) {
    if (left == 0) {
      return null;
    }
    Hits page = keep == null ? answer(call) : chosen(call, keep);
    left -= page == null ? 0 : page.size();
    return page;
  }

  /** An answer as it is, cut to what is left. */
  private @Nullable Hits answer(Call call) {
    Hits hits = ask(call);
    return hits.isEmpty() ? null : Answers.first(hits, left);
  }

  /** Chosen hits of as many answers as it takes. */
  private @Nullable Hits chosen(Call call, Function<Hits, List<Hit>> choose) {
    long wanted = Math.min(batchSize, left);
    while (kept.size() < wanted && !isOver) {
      Hits hits = ask(call);
      isOver = hits.isEmpty();
      if (!isOver) {
        for (Hit each : choose.apply(hits)) {
          if (!Answers.isOf(hits, each)) {
            String problem = "external_filter_func gave a hit that it was not given";
            throw call.invalid("external_filter_func", problem);
          }
          kept.add(each);
        }
      }
    }
    List<Hit> first = kept.subList(0, (int) Math.min(wanted, kept.size()));
    Hits page = first.isEmpty() ? null : new ChosenHits(first);
    first.clear();
    return page;
  }

  private Hits ask(Call call) {
    SearchCursor cursor = new SearchCursor(batchSize, token, lastBound, timestamp);
    MilvusProto.SearchResults answer = fetch.apply(call, cursor);
    if (token == null) {
      token = answer.getResults().getSearchIteratorV2Results().getToken();
      timestamp = answer.getSessionTs() == 0 ? timestamp : answer.getSessionTs();
    }
    if (token.isEmpty()) {
      String problem =
          "the server has no search iterator (search_iterator_v2, Milvus 2.5.2 or later)";
      String message = call.method() + ": " + problem;
      throw new ServerException(call.method(), message, null, "unsupported", 1, null);
    }
    lastBound = answer.getResults().getSearchIteratorV2Results().getLastBound();
    SearchResult result = Answers.decodeHits(call, answer.getResults(), null);
    return result.isEmpty() ? new ChosenHits(List.of()) : result.get(0);
  }
}
