package dev.lockstep.milvus.internal;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A client between calls: what it knows of its connection and, in a session, what its calls carry.
 */
public final class Session {
  private final Contract contract;
  private final Connection connection;
  private final Map<String, String> pins;
  private final @Nullable String pinnedSince;
  private volatile boolean closed;

  /** A client that is not connected yet. */
  public Session(Contract contract) {
    this(contract, new Connection(), Map.of(), null);
  }

  private Session(
      Contract contract,
      Connection connection,
      Map<String, String> pins,
      @Nullable String pinnedSince) {
    this.contract = contract;
    this.connection = connection;
    this.pins = pins;
    this.pinnedSince = pinnedSince;
  }

  /** A client over the same connection, whose calls carry the pins. */
  public Session pinned(Call call, Map<String, String> values, String since) {
    if (isClosed()) {
      throw call.closed();
    }
    return new Session(contract, connection, values, since);
  }

  /** Starts the call that opens the client; a timeout of calls bounds it as well, if it ends. */
  public Call beginConnect(String method, @Nullable Duration budget, @Nullable Duration timeout) {
    connection.timeout = timeout;
    boolean isBounded = timeout != null && timeout.compareTo(Duration.ZERO) > 0;
    Duration usual =
        isBounded && !new Budget(timeout).isUnlimited() ? timeout : contract.connectTimeout();
    Duration total = budget == null ? usual : budget;
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
    Duration given = common.timeout() != null ? common.timeout() : connection.timeout;
    Budget budget = new Budget(given == null ? standard : given);
    Call call = new Call(this, method, budget, common, new Cancellation());
    call.seconds("timeout", common.timeout());
    call.sendable("db_name", common.database());
    call.sendable("client_request_id", common.requestId());
    if (pinnedSince != null) {
      if (!contract.inSession().contains(method)) {
        throw call.refusedCall(
            "a session has no " + method + "; call it on the client that opened the session");
      }
      call.since(pinnedSince, "session");
    }
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
      connection.executor.execute(() -> future.run(body));
    } catch (RejectedExecutionException error) {
      future.completeExceptionally(call.closed());
    }
    return future;
  }

  /** Ends the connection; calls under way fail. Twice is once. A session ends alone. */
  public void closeTransport() {
    closed = true;
    if (pinnedSince == null) {
      connection.close();
    }
  }

  /** What this session pins; null in a client that is none. */
  @Nullable String pin(String parameter) {
    return pins.get(parameter);
  }

  /** Where to connect. */
  public void setAddress(Address value) {
    connection.address = value;
  }

  /** Database of every call that names none. */
  public void setDatabase(@Nullable String value) {
    connection.database = value;
  }

  /** Credentials as the metadata carries them. */
  public void setCredentials(@Nullable String value) {
    connection.authorization = value;
  }

  /** What the server calls this client. */
  public void setIdentifier(@Nullable Long value) {
    connection.identifier = value;
  }

  /** What the server says of its version. */
  public void setServerVersion(@Nullable String value) {
    connection.serverVersion = value;
  }

  /** Opens the connection to the address. */
  public void openTransport(Call call, Options options) {
    Address known = connection.address;
    if (known == null) {
      throw new IllegalStateException("there is no address to connect to");
    }
    connection.transport = Transport.openTransport(call, known, options);
  }

  /** Credentials as the metadata carries them, null where there are none. */
  public @Nullable String authorization() {
    return connection.authorization;
  }

  /** Name of the server's machine, as the address has it. */
  public String host() {
    Address known = connection.address;
    return known == null ? "" : known.host();
  }

  /** Database of every call that names none, null for the default one. */
  public @Nullable String database() {
    return connection.database;
  }

  /** What the server calls this client, as text; null before it said so. */
  public @Nullable String identifier() {
    Long known = connection.identifier;
    return known == null ? null : known.toString();
  }

  /** What the server says of its version, null before it said so. */
  public @Nullable String serverVersion() {
    return connection.serverVersion;
  }

  Contract contract() {
    return contract;
  }

  SchemaCache schemas() {
    return connection.schemas;
  }

  boolean isClosed() {
    return closed || connection.closed;
  }

  String uri() {
    Address known = connection.address;
    return known == null ? "" : known.uri();
  }

  @Nullable Transport transport() {
    return connection.transport;
  }

  void rememberWrite(String writtenDatabase, String collection, long timestamp) {
    connection.lastWrites.merge(
        new SchemaCache.Key(writtenDatabase, collection),
        timestamp,
        (a, b) -> Long.compareUnsigned(a, b) >= 0 ? a : b);
  }

  @Nullable Long lastWrite(String writtenDatabase, String collection) {
    return connection.lastWrites.get(new SchemaCache.Key(writtenDatabase, collection));
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
