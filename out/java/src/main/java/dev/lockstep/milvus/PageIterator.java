// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Pages of an answer, fetched one after the other; no page is empty.
 *
 * <p>The timeout of the call that made it bounds each page. A failure ends it: from then on it
 * throws the same error. It can be shared by threads, of which one at a time gets a page.
 *
 * @param <T> what a page is: {@link RowSet} or {@link Hits}.
 */
public interface PageIterator<T> extends Iterator<T>, Iterable<T>, AutoCloseable {
  /** Whether there is a further page; fetches it. */
  @Override
  boolean hasNext();

  /** The next page. Throws {@link java.util.NoSuchElementException} where there is none. */
  @Override
  T next();

  /**
   * The next page, null at the end. Does not block; cancelling the future cancels the request under
   * way.
   */
  CompletableFuture<@Nullable T> nextAsync();

  /** These pages, from where they are. */
  @Override
  PageIterator<T> iterator();

  /** Ends it: no further page can be fetched. Twice is once. */
  @Override
  void close();
}
