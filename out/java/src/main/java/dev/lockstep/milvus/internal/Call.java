// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.CallTimeoutException;
import dev.lockstep.milvus.MilvusException;
import dev.lockstep.milvus.ServerException;
import dev.lockstep.milvus.TransportException;
import dev.lockstep.milvus.wire.protobuf.MessageLite;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One call of a client under way: its name, its budget, its checks, and how it sends. */
public final class Call extends Checks {
  private final Session session;
  private final Budget budget;
  private final Common common;
  private final Cancellation cancellation;
  private final List<Gate> gates = new ArrayList<>();

  Call(Session session, String method, Budget budget, Common common, Cancellation cancellation) {
    super(method);
    this.session = session;
    this.budget = budget;
    this.common = common;
    this.cancellation = cancellation;
  }

  /** The client's state. */
  public Session session() {
    return session;
  }

  /** What the session of the call pins; null in a client that is no session. */
  public @Nullable String pinned(String parameter) {
    return session.pin(parameter);
  }

  /** Database of the call, empty for the default one. */
  public String database() {
    String own = common.database() != null ? common.database() : session.database();
    return own == null ? "" : own;
  }

  /** Database that the call itself names, null where it names none. */
  public @Nullable String givenDatabase() {
    return common.database();
  }

  /** The id that the caller gave the request, null where there is none. */
  public @Nullable String requestId() {
    return common.requestId();
  }

  /** Servers before a version do not have this; it is refused when something is to be sent. */
  public void since(String oldest, String what) {
    gates.add(Gate.since(oldest, what));
  }

  /** Servers before a version do not have this parameter, which may not be given. */
  public void since(String oldest, String what, @Nullable Object given) {
    if (given != null) {
      since(oldest, what);
    }
  }

  /** Servers after a version no longer have this. */
  public void until(String newest, String what) {
    gates.add(Gate.until(newest, what));
  }

  /** Sends a request that changes nothing. */
  public <Q extends MessageLite, R extends MessageLite> R read(Rpc<Q, R> rpc, Q message) {
    return send(session.contract().read(), rpc, message);
  }

  /** Sends a request that leaves twice what it leaves once. */
  public <Q extends MessageLite, R extends MessageLite> R repeatable(Rpc<Q, R> rpc, Q message) {
    return send(session.contract().repeatable(), rpc, message);
  }

  /** Sends a request that is sent again only when the server surely did not act. */
  public <Q extends MessageLite, R extends MessageLite> R once(Rpc<Q, R> rpc, Q message) {
    return send(session.contract().once(), rpc, message);
  }

  /** Whether an error is one of these named errors. */
  public static boolean caught(MilvusException error, String... names) {
    return error.name() != null && List.of(names).contains(error.name());
  }

  /** What the body gives; null where it fails with one of these named errors. */
  public static <T> @Nullable T unless(List<String> names, Supplier<T> body) {
    try {
      return body.get();
    } catch (ServerException error) {
      if (caught(error, names.toArray(String[]::new))) {
        return null;
      }
      throw error;
    }
  }

  /**
   * Asks until the answer is as wanted; a failure, a standstill or the end of the budget ends it.
   */
  public <Q extends MessageLite, R extends MessageLite> R poll(
      Rpc<Q, R> rpc,
      Q message,
      Wait wait,
      Predicate<R> until,
      Function<R, @Nullable String> fail,
      Function<R, @Nullable Object> watch) {
    Object reached = null;
    long changed = System.nanoTime();
    for (int looks = 1; ; looks++) {
      R answer = read(rpc, message);
      String problem = fail.apply(answer);
      if (problem != null) {
        throw new ServerException(method(), method() + ": " + problem, null, null, looks, null);
      }
      if (until.test(answer)) {
        return answer;
      }
      Object now = watch.apply(answer);
      if (looks == 1 || !Objects.equals(now, reached)) {
        reached = now;
        changed = System.nanoTime();
      } else if (System.nanoTime() - changed > wait.stall()) {
        String still = "no progress in " + Budget.seconds(wait.stall());
        throw timeout(still + ", awaited " + rpc.name() + at(reached), looks);
      }
      long pause = wait.pause(looks);
      if (pause >= left()) {
        cancellation.pause(method(), left());
        String spent = "budget " + budget.total();
        throw timeout(spent + ", awaited " + rpc.name() + at(reached), looks);
      }
      cancellation.pause(method(), pause);
    }
  }

  /**
   * Runs the body with a collection's schema; runs it again, once, where the schema proves to be
   * old.
   */
  public <T> T withSchema(
      String collection, List<String> refreshOn, Function<KnownSchema, T> body) {
    SchemaCache.Key key = new SchemaCache.Key(database(), collection);
    Supplier<KnownSchema> look =
        () -> KnownSchema.of(this, session.contract().describe(this, collection));
    SchemaCache.Found found = session.schemas().find(this, key, look);
    MilvusException first;
    try {
      return body.apply(found.schema());
    } catch (DataMismatch error) {
      first = error.plain();
      if (!found.isCached()) {
        throw first;
      }
    } catch (ServerException error) {
      if (!caught(error, refreshOn.toArray(String[]::new))) {
        throw error;
      }
      first = error;
    }
    session.schemas().forget(Forget.schema(collection), database());
    try {
      return body.apply(session.schemas().find(this, key, look).schema());
    } catch (MilvusException second) {
      if (second != first) {
        first.addSuppressed(second);
      }
      throw first;
    }
  }

  /** Runs the body with the schema only under a condition, else with null. */
  public <T> T withSchema(
      boolean when,
      String collection,
      List<String> refreshOn,
      Function<@Nullable KnownSchema, T> body) {
    return when ? withSchema(collection, refreshOn, body) : body.apply(null);
  }

  /** Runs the body, then drops these schemas, whatever came back. */
  public <T> T forgetting(List<Forget> entries, Supplier<T> body) {
    try {
      return body.get();
    } finally {
      entries.forEach(each -> session.schemas().forget(each, database()));
    }
  }

  /** Keeps the moment of a write, so that this client reads it; the latest wins. */
  public void rememberWrite(String collection, long timestamp) {
    session.rememberWrite(database(), collection, timestamp);
  }

  /** The moment of this client's last write to a collection, null where it wrote nothing. */
  public @Nullable Long lastWrite(String collection) {
    return session.lastWrite(database(), collection);
  }

  /** The same call once more, with a fresh budget of which so many nanoseconds are spent. */
  Call again(Cancellation by, long spent) {
    Budget fresh = new Budget(budget.duration(), spent);
    Call call = new Call(session, method(), fresh, common, by);
    call.gates.addAll(gates);
    return call;
  }

  long elapsed() {
    return budget.elapsed();
  }

  Cancellation cancellation() {
    return cancellation;
  }

  long left() {
    return budget.left();
  }

  /** The budget ran out. */
  CallTimeoutException timedOut(int attempts, @Nullable Failure last) {
    String times = attempts == 1 ? "1 attempt" : attempts + " attempts";
    String error = last == null ? "" : ", last error: " + text(last);
    return timeout("budget " + budget.total() + ", " + times + error, attempts);
  }

  private <Q extends MessageLite, R extends MessageLite> R send(
      Retry retry, Rpc<Q, R> rpc, Q message) {
    passGates();
    Failure last = null;
    for (int attempts = 1; ; attempts++) {
      cancellation.check(method());
      Transport transport = session.transport();
      if (session.isClosed() || transport == null) {
        throw closed();
      }
      if (budget.isSpent()) {
        throw ranOut(attempts - 1, last);
      }
      Failure failure;
      try {
        byte[] answer =
            transport.unary(this, rpc, message, session.contract().metadata(this), left());
        return rpc.answer(answer);
      } catch (Failure error) {
        failure = error;
      }
      if (session.isClosed()) {
        throw closed();
      }
      if (failure.status().equals("deadline_exceeded") && isOver()) {
        throw last == null ? timedOut(attempts, null) : ranOut(attempts, last);
      }
      last = failure;
      if (!retry.allows(failure, attempts)) {
        throw raised(failure, attempts);
      }
      long pause = retry.pause(attempts);
      if (pause >= left()) {
        cancellation.pause(method(), left());
        throw ranOut(attempts, failure);
      }
      cancellation.pause(method(), pause);
      if (!failure.isAnswer()) {
        transport.dialAgain();
      }
    }
  }

  private void passGates() {
    int[] version = gates.isEmpty() ? null : Version.of(session.serverVersion());
    if (version == null) {
      return;
    }
    for (Gate gate : gates) {
      if (!gate.admits(version)) {
        String server = ", the server is " + session.serverVersion() + " (unsupported)";
        String message = method() + ": " + gate.problem() + server;
        throw new ServerException(method(), message, null, "unsupported", 0, null);
      }
    }
  }

  private boolean isOver() {
    return left() <= 50_000_000L;
  }

  private MilvusException ranOut(int attempts, @Nullable Failure last) {
    boolean unreachable = last != null && !last.isAnswer() && isConnect();
    return unreachable ? unreachable(attempts, last) : timedOut(attempts, last);
  }

  /** While the server has not said what it calls this client, what fails is the address. */
  private boolean isConnect() {
    return common == Common.NONE;
  }

  private TransportException unreachable(int attempts, Failure failure) {
    return new TransportException(
        method(),
        String.format(
            "%s: cannot reach %s: %s (attempts %d, %s)",
            method(), session.uri(), failure.reason(), attempts, Budget.seconds(budget.elapsed())),
        attempts,
        failure.getCause());
  }

  private MilvusException raised(Failure failure, int attempts) {
    String name =
        session.contract().namedErrors().stream()
            .filter(each -> each.matches(failure))
            .map(NamedError::name)
            .findFirst()
            .orElse(null);
    if (failure.isAnswer()) {
      int code = failure.code() == 0 ? failure.legacy() : failure.code();
      String told = "code " + code + (name == null ? "" : ", " + name);
      String message = method() + ": " + failure.reason() + " (" + told + ")";
      return new ServerException(method(), message, code, name, attempts, failure.getCause());
    }
    if (name != null) {
      String message = method() + ": " + failure.reason() + " (" + name + ")";
      return new ServerException(method(), message, null, name, attempts, failure.getCause());
    }
    if (isConnect() && failure.status().equals("unavailable")) {
      return unreachable(attempts, failure);
    }
    String message = method() + ": " + text(failure);
    return new TransportException(method(), message, attempts, failure.getCause());
  }

  /** The client was closed. */
  TransportException closed() {
    return over("the client is closed");
  }

  /** There is nothing to ask any more. */
  TransportException over(String why) {
    return new TransportException(method(), method() + ": " + why, 0, null);
  }

  private CallTimeoutException timeout(String told, int attempts) {
    String after = Budget.seconds(budget.elapsed());
    String message = method() + ": timed out after " + after + " (" + told + ")";
    return new CallTimeoutException(method(), message, attempts, null);
  }

  private static String text(Failure failure) {
    return failure.isAnswer()
        ? failure.reason() + " (code " + failure.code() + ")"
        : failure.reason() + " (" + failure.status() + ")";
  }

  private static String at(@Nullable Object reached) {
    return reached == null ? "" : ", at " + Json.show(reached);
  }
}
