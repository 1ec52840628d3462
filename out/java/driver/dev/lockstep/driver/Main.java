// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.driver;

import dev.lockstep.milvus.MilvusClient;
import dev.lockstep.milvus.MilvusException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Reads requests of the conformance runner, a line of JSON each, calls the client, writes answers.
 */
public final class Main {
  private final Map<String, MilvusClient> clients = new ConcurrentHashMap<>();
  private final Map<String, Handle> iterators = new ConcurrentHashMap<>();
  private final Map<String, MilvusClient> sessions = new ConcurrentHashMap<>();
  private final AtomicInteger made = new AtomicInteger();
  private final PrintStream out;

  private Main(PrintStream out) {
    this.out = out;
  }

  /** Runs until stdin ends. */
  public static void main(String[] args) throws IOException {
    PrintStream protocol = System.out;
    // Whatever else prints must not get between the answers.
    System.setOut(System.err);
    new Main(protocol).run();
  }

  private void run() throws IOException {
    Map<String, Object> greeting = new LinkedHashMap<>();
    greeting.put("driver", "java");
    greeting.put("protocol", 1L);
    greeting.put("package", Dispatch.PACKAGE);
    greeting.put("version", MilvusClient.packageVersion());
    greeting.put("methods", new ArrayList<>(Dispatch.METHODS.keySet()));
    write(greeting);
    ExecutorService threads = Executors.newCachedThreadPool();
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String request = line;
      threads.execute(() -> answer(request));
    }
    System.exit(0);
  }

  private void answer(String line) {
    Map<?, ?> request = (Map<?, ?>) new JsonReader(line).read();
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("id", request.get("id"));
    try {
      answer.put("result", call(request));
    } catch (MilvusException error) {
      answer.put("error", told(error));
    } catch (CancellationException error) {
      answer.put("error", Map.of("kind", "cancelled", "message", "cancelled"));
    } catch (NotExpressible error) {
      answer.put("error", Map.of("kind", "not_expressible", "message", error.getMessage()));
    } catch (RuntimeException | Error error) {
      StringWriter text = new StringWriter();
      error.printStackTrace(new PrintWriter(text));
      answer.put("broken", text.toString());
    }
    write(answer);
  }

  private Object call(Map<?, ?> request) {
    Object given = request.get("args");
    Args args = new Args(given instanceof Map ? (Map<?, ?>) given : Map.of());
    String method = String.valueOf(request.get("method"));
    if (request.get("handle") != null) {
      String handle = String.valueOf(request.get("handle"));
      MilvusClient session = sessions.get(handle);
      if (session != null) {
        return call(session, method, args);
      }
      Handle iterator = iterators.get(handle);
      if (iterator == null) {
        throw new UnsupportedOperationException("there is no handle " + handle);
      }
      return iterator.call(method, args);
    }
    String name = String.valueOf(request.get("client"));
    if (method.equals("connect")) {
      clients.put(name, Dispatch.connect(args));
      return null;
    }
    MilvusClient client = clients.get(name);
    if (client == null) {
      throw new UnsupportedOperationException("there is no client " + name);
    }
    return call(client, method, args);
  }

  private Object call(MilvusClient client, String method, Args args) {
    Method known = Dispatch.METHODS.get(method);
    if (known == null) {
      throw new UnsupportedOperationException("there is no method " + method);
    }
    Object result = known.call(client, args);
    if (!(result instanceof Handle) && !(result instanceof MilvusClient)) {
      return result;
    }
    String handle = "h" + made.incrementAndGet();
    if (result instanceof MilvusClient) {
      sessions.put(handle, (MilvusClient) result);
    } else {
      iterators.put(handle, (Handle) result);
    }
    return Map.of("$handle", handle);
  }

  private static Map<String, Object> told(MilvusException error) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("kind", error.kind());
    told.put("method", error.method());
    told.put("parameter", error.parameter());
    told.put("code", error.code() == null ? null : error.code().longValue());
    told.put("name", error.name());
    told.put("message", error.getMessage());
    told.put("attempts", error.attempts() == 0 ? null : (long) error.attempts());
    told.values().removeIf(each -> each == null);
    return told;
  }

  private synchronized void write(Map<String, Object> message) {
    byte[] bytes = JsonWriter.line(message).getBytes(StandardCharsets.UTF_8);
    out.write(bytes, 0, bytes.length);
    out.flush();
  }
}
