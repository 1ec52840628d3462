// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import io.grpc.ClientCall;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Lets one thread end what another is doing: the RPC under way, a pause, a wait for someone else's
 * lookup.
 */
final class Cancellation {
  private final CompletableFuture<Void> asked = new CompletableFuture<>();
  private @Nullable ClientCall<?, ?> current;

  void cancel() {
    ClientCall<?, ?> call;
    synchronized (this) {
      asked.complete(null);
      call = current;
    }
    if (call != null) {
      call.cancel("cancelled by the caller", null);
    }
  }

  boolean isAsked() {
    return asked.isDone();
  }

  void check(String method) {
    if (Thread.currentThread().isInterrupted() || isAsked()) {
      throw cancelled(method);
    }
  }

  /** From now on cancelling ends this RPC as well. */
  synchronized void watch(@Nullable ClientCall<?, ?> call) {
    current = call;
  }

  /** Waits; a cancellation or an interrupt ends it. */
  void pause(String method, long nanos) {
    try {
      asked.get(nanos, TimeUnit.NANOSECONDS);
      throw cancelled(method);
    } catch (TimeoutException error) {
      check(method);
    } catch (InterruptedException error) {
      Thread.currentThread().interrupt();
      throw cancelled(method);
    } catch (ExecutionException error) {
      throw new AssertionError(error);
    }
  }

  /** Waits until something is done, at most so long; tells whether it is. */
  boolean await(String method, Future<?> done, CompletableFuture<?> signal, long nanos) {
    try {
      CompletableFuture.anyOf(signal, asked).get(nanos, TimeUnit.NANOSECONDS);
    } catch (TimeoutException error) {
      return done.isDone();
    } catch (InterruptedException error) {
      Thread.currentThread().interrupt();
      throw cancelled(method);
    } catch (ExecutionException error) {
      return true;
    }
    if (!done.isDone()) {
      throw cancelled(method);
    }
    return true;
  }

  static CancellationException cancelled(String method) {
    return new CancellationException(method + ": cancelled");
  }
}
