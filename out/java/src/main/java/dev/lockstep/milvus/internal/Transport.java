// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.wire.protobuf.MessageLite;
import io.grpc.CallOptions;
import io.grpc.ClientCall;
import io.grpc.Grpc;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import io.grpc.Metadata;
import io.grpc.Status;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One connection: sends a request and waits for the answer's bytes. */
final class Transport {
  private final ManagedChannel channel;

  private Transport(ManagedChannel channel) {
    this.channel = channel;
  }

  /**
   * Dials the address when the first request is sent.
   *
   * <p>Other gRPC libraries hold pings back while no data flows; this one does not, and Milvus Lite
   * 3.2.2 ends a connection, and the calls on it, at the third ping without data. So pings are
   * fewer here, and none are sent while no call is under way.
   */
  static Transport openTransport(Call call, Address address, Options options) {
    ManagedChannelBuilder<?> builder =
        Grpc.newChannelBuilder(address.target(), new Tls(call, options).credentials(address))
            .directExecutor()
            .disableRetry()
            .maxInboundMessageSize(Integer.MAX_VALUE)
            .keepAliveTime(30, TimeUnit.SECONDS)
            .keepAliveTimeout(5, TimeUnit.SECONDS);
    String authority = options.text("server_name");
    if (authority != null) {
      builder.overrideAuthority(authority);
    }
    return new Transport(builder.build());
  }

  /** Sends a request; what comes back instead of an answer is a {@link Failure}. */
  <Q extends MessageLite> byte[] unary(
      Call call, Rpc<Q, ?> rpc, Q message, Map<String, String> metadata, long nanos)
      throws Failure {
    CallOptions options = CallOptions.DEFAULT;
    if (nanos != Long.MAX_VALUE) {
      options = options.withDeadlineAfter(nanos, TimeUnit.NANOSECONDS);
    }
    ClientCall<Q, byte[]> sent = channel.newCall(rpc.descriptor(), options);
    CompletableFuture<byte[]> answer = new CompletableFuture<>();
    Cancellation cancellation = call.cancellation();
    cancellation.watch(sent);
    try {
      sent.start(new Answer(answer), headers(metadata));
      sent.request(2);
      sent.sendMessage(message);
      sent.halfClose();
      if (cancellation.isAsked()) {
        sent.cancel("cancelled by the caller", null);
      }
      return answer.get();
    } catch (InterruptedException error) {
      sent.cancel("the thread was interrupted", null);
      Thread.currentThread().interrupt();
      throw Cancellation.cancelled(call.method());
    } catch (ExecutionException error) {
      if (cancellation.isAsked()) {
        throw Cancellation.cancelled(call.method());
      }
      throw (Failure) error.getCause();
    } finally {
      cancellation.watch(null);
    }
  }

  /** Dials again at once instead of waiting out the channel's own pause. */
  void dialAgain() {
    channel.resetConnectBackoff();
  }

  void close() {
    channel.shutdownNow();
  }

  private static Metadata headers(Map<String, String> metadata) {
    Metadata headers = new Metadata();
    metadata.forEach(
        (key, value) -> headers.put(Metadata.Key.of(key, Metadata.ASCII_STRING_MARSHALLER), value));
    return headers;
  }

  private static final class Answer extends ClientCall.Listener<byte[]> {
    private final CompletableFuture<byte[]> answer;
    private byte @Nullable [] bytes;

    Answer(CompletableFuture<byte[]> answer) {
      this.answer = answer;
    }

    @Override
    public void onMessage(byte[] message) {
      bytes = message;
    }

    @Override
    public void onClose(Status status, Metadata trailers) {
      if (!status.isOk()) {
        answer.completeExceptionally(Failure.unanswered(status));
      } else if (bytes == null) {
        Status empty = Status.INTERNAL.withDescription("the answer is empty");
        answer.completeExceptionally(Failure.unanswered(empty));
      } else {
        answer.complete(bytes);
      }
    }
  }
}
