package dev.lockstep.milvus.internal;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a client knows between calls: connection, credentials, database, schemas, its last writes.
 */
public final class Session {
  private static final int THREADS = 256;

  private final Contract contract;
  private final SchemaCache schemas = new SchemaCache();
  private final ConcurrentHashMap<SchemaCache.Key, Long> lastWrites = new ConcurrentHashMap<>();
  private final ThreadPoolExecutor executor;
  private volatile @Nullable Transport transport;
  private volatile @Nullable Address address;
  private volatile @Nullable String database;
  private volatile @Nullable String authorization;
  private volatile @Nullable Long identifier;
  private volatile @Nullable String serverVersion;
  private volatile @Nullable Duration timeout;
  private volatile boolean closed;

  /** A client that is not connected yet. */
  public Session(Contract contract) {
    this.contract = contract;
    AtomicInteger number = new AtomicInteger();
    executor =
        new ThreadPoolExecutor(
            THREADS,
            THREADS,
            10,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> {
              Thread thread = new Thread(task, "milvus-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
    executor.allowCoreThreadTimeOut(true);
  }

  /** Starts the call that opens the client. */
  public Call beginConnect(String method, @Nullable Duration budget, @Nullable Duration timeout) {
    this.timeout = timeout;
    Duration total = budget == null ? contract.connectTimeout() : budget;
    Call call = new Call(this, method, new Budget(total), Common.NONE, new Cancellation());
    call.seconds("timeout", timeout);
    return call;
  }

  /** Starts a call: its budget runs from here. */
  public Call begin(String method, Common common) {
    return begin(method, common, contract.callTimeout());
  }

  /** Starts a call that waits for something to be built or loaded. */
  public Call beginWaiting(String method, Common common) {
    return begin(method, common, contract.callWithWaitsTimeout());
  }

  /** Starts a call that takes no options. */
  public Call begin(String method) {
    return begin(method, Common.of(null, null, null));
  }

  private Call begin(String method, Common common, Duration standard) {
    Duration given = common.timeout() != null ? common.timeout() : timeout;
    Budget budget = new Budget(given == null ? standard : given);
    Call call = new Call(this, method, budget, common, new Cancellation());
    call.seconds("timeout", common.timeout());
    call.sendable("db_name", common.database());
    call.sendable("client_request_id", common.requestId());
    return call;
  }

  /** Runs a call on a thread of the client; cancelling the future cancels the RPC under way. */
  public <T> CompletableFuture<T> background(String method, Common common, Function<Call, T> body) {
    return background(() -> begin(method, common), body);
  }

  /** Runs a call that waits for something to be built or loaded. */
  public <T> CompletableFuture<T> backgroundWaiting(
      String method, Common common, Function<Call, T> body) {
    return background(() -> beginWaiting(method, common), body);
  }

  private <T> CompletableFuture<T> background(Supplier<Call> begin, Function<Call, T> body) {
    Call call;
    try {
      call = begin.get();
    } catch (RuntimeException error) {
      return CompletableFuture.failedFuture(error);
    }
    return background(call, call.cancellation(), () -> body.apply(call));
  }

  /** Runs a part of a call on a thread of the client; cancelling the future asks for its end. */
  <T> CompletableFuture<T> background(
      Call call, Cancellation cancellation, Supplier<? extends T> body) {
    CallFuture<T> future = new CallFuture<>(cancellation);
    try {
      executor.execute(() -> future.run(body));
    } catch (RejectedExecutionException error) {
      future.completeExceptionally(call.closed());
    }
    return future;
  }

  /** Ends the connection; calls under way fail. Twice is once. */
  public void closeTransport() {
    closed = true;
    Transport open = transport;
    if (open != null) {
      open.close();
    }
    executor.shutdown();
  }

  /** Where to connect. */
  public void setAddress(Address value) {
    address = value;
  }

  /** Database of every call that names none. */
  public void setDatabase(@Nullable String value) {
    database = value;
  }

  /** Credentials as the metadata carries them. */
  public void setCredentials(@Nullable String value) {
    authorization = value;
  }

  /** What the server calls this client. */
  public void setIdentifier(@Nullable Long value) {
    identifier = value;
  }

  /** What the server says of its version. */
  public void setServerVersion(@Nullable String value) {
    serverVersion = value;
  }

  /** Opens the connection to the address. */
  public void openTransport(Call call, Options options) {
    Address known = address;
    if (known == null) {
      throw new IllegalStateException("there is no address to connect to");
    }
    transport = Transport.openTransport(call, known, options);
  }

  /** Credentials as the metadata carries them, null where there are none. */
  public @Nullable String authorization() {
    return authorization;
  }

  /** Name of the server's machine, as the address has it. */
  public String host() {
    Address known = address;
    return known == null ? "" : known.host();
  }

  /** Database of every call that names none, null for the default one. */
  public @Nullable String database() {
    return database;
  }

  /** What the server calls this client, as text; null before it said so. */
  public @Nullable String identifier() {
    return identifier == null ? null : identifier.toString();
  }

  /** What the server says of its version, null before it said so. */
  public @Nullable String serverVersion() {
    return serverVersion;
  }

  Contract contract() {
    return contract;
  }

  SchemaCache schemas() {
    return schemas;
  }

  boolean isClosed() {
    return closed;
  }

  String uri() {
    Address known = address;
    return known == null ? "" : known.uri();
  }

  @Nullable Transport transport() {
    return transport;
  }

  void rememberWrite(String writtenDatabase, String collection, long timestamp) {
    lastWrites.merge(
        new SchemaCache.Key(writtenDatabase, collection),
        timestamp,
        (a, b) -> Long.compareUnsigned(a, b) >= 0 ? a : b);
  }

  @Nullable Long lastWrite(String writtenDatabase, String collection) {
    return lastWrites.get(new SchemaCache.Key(writtenDatabase, collection));
  }

  private static final class CallFuture<T> extends CompletableFuture<T> {
    private final Cancellation cancellation;

    CallFuture(Cancellation cancellation) {
      this.cancellation = cancellation;
    }

    void run(Supplier<? extends T> body) {
      if (isDone()) {
        return;
      }
      try {
        complete(body.get());
      } catch (Throwable error) {
        completeExceptionally(error);
      }
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
      boolean cancelled = super.cancel(mayInterruptIfRunning);
      if (cancelled && mayInterruptIfRunning) {
        cancellation.cancel();
      }
      return cancelled;
    }
  }
}
