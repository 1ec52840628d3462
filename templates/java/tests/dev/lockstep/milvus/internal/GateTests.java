package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.ServerException;
import dev.lockstep.milvus.TransportException;
import dev.lockstep.milvus.wire.MilvusProto;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** What a server's version refuses. */
final class GateTests {
  private static final Rpc<MilvusProto.GetVersionRequest, MilvusProto.GetVersionResponse> RPC =
      new Rpc<>("/service/GetVersion", MilvusProto.GetVersionResponse::parseFrom, null);

  private GateTests() {}

  static Map<String, Runnable> tests() {
    Map<String, Runnable> tests = new LinkedHashMap<>();
    tests.put("a server that is too old is named, and what it would have to be", GateTests::since);
    tests.put("a server that is too new is named, and what was the last", GateTests::until);
    tests.put("a parameter counts when it is given", GateTests::parameter);
    tests.put("a step of another method says whose it is", GateTests::nested);
    tests.put("as many numbers are compared as both versions have", GateTests::lengths);
    tests.put("a version that counts otherwise refuses nothing", GateTests::unknown);
    return tests;
  }

  private static void since() {
    refused(
        "search: search needs Milvus 2.4, the server is v2.3.5-lite (unsupported)",
        "v2.3.5-lite",
        call -> call.since("2.4", "search"));
    passes("2.10.0", call -> call.since("2.9", "search"));
  }

  private static void until() {
    refused(
        "search: search ended with Milvus 2.5, the server is 2.6.4 (unsupported)",
        "2.6.4",
        call -> call.until("2.5", "search"));
    passes("2.5.9", call -> call.until("2.5", "search"));
  }

  private static void parameter() {
    refused(
        "search: timezone needs Milvus 2.6, the server is 2.5.1 (unsupported)",
        "2.5.1",
        call -> call.since("2.6", "timezone", "UTC"));
    passes("2.5.1", call -> call.since("2.6", "timezone", null));
  }

  private static void nested() {
    refused(
        "search: load_collection needs Milvus 9.0, the server is 2.5.1 (unsupported)",
        "2.5.1",
        call -> call.since("9.0", "load_collection"));
  }

  private static void lengths() {
    passes("2.3", call -> call.since("2.3.4", "search"));
    passes("2.3.4.1", call -> call.since("2.3.4", "search"));
  }

  private static void unknown() {
    passes("milvus_lite-3.2.2", call -> call.since("9.0", "search"));
    passes(null, call -> call.since("9.0", "search"));
  }

  private static void refused(String wanted, String version, Consumer<Call> gate) {
    ServerException error = Require.thrown(ServerException.class, () -> send(version, gate));
    Require.same(wanted, error.getMessage());
    Require.same("search", error.method());
    Require.same("unsupported", error.name());
    Require.same(null, error.code());
    Require.same(0, error.attempts());
  }

  /** What passes gets as far as the connection, which is not there. */
  private static void passes(String version, Consumer<Call> gate) {
    Require.thrown(TransportException.class, () -> send(version, gate));
  }

  private static Object send(String version, Consumer<Call> gate) {
    Call call = Calls.of("search", version);
    gate.accept(call);
    return call.read(RPC, MilvusProto.GetVersionRequest.getDefaultInstance());
  }
}
