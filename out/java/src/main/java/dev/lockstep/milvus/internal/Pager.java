// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.PageIterator;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Pages of a source, each under a call of its own with a fresh budget. */
final class Pager<T> implements PageIterator<T> {
  private final Function<Call, @Nullable T> source;
  private final Object fetching = new Object();
  private final Call opening;
  private long spent;
  private @Nullable T waiting;
  private boolean isOver;
  private @Nullable RuntimeException failure;
  private volatile boolean isClosed;

  /** {@code source} gives the next page, null at the end; opening counts to the first page. */
  Pager(Call opening, Function<Call, @Nullable T> source) {
    this.source = source;
    this.opening = opening;
    spent = opening.elapsed();
  }

  @Override
  public boolean hasNext() {
    synchronized (fetching) {
      return peek(new Cancellation()) != null;
    }
  }

  @Override
  public T next() {
    T page = take(new Cancellation());
    if (page == null) {
      throw new NoSuchElementException(opening.method() + ": there is no further page");
    }
    return page;
  }

  @Override
  public CompletableFuture<@Nullable T> nextAsync() {
    Cancellation cancellation = new Cancellation();
    return opening.session().background(opening, cancellation, () -> take(cancellation));
  }

  @Override
  public PageIterator<T> iterator() {
    return this;
  }

  @Override
  public void close() {
    isClosed = true;
  }

  private @Nullable T take(Cancellation cancellation) {
    synchronized (fetching) {
      T page = peek(cancellation);
      waiting = null;
      return page;
    }
  }

  private @Nullable T peek(Cancellation cancellation) {
    if (isClosed) {
      throw opening.over("the iterator is closed");
    }
    if (failure != null) {
      throw failure;
    }
    if (waiting == null && !isOver) {
      try {
        Call call = opening.again(cancellation, spent);
        spent = 0;
        waiting = source.apply(call);
        isOver = waiting == null;
      } catch (RuntimeException error) {
        failure = error;
        throw error;
      }
    }
    return waiting;
  }
}
