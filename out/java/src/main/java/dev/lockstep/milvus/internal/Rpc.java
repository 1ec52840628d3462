// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.wire.CommonProto;
import dev.lockstep.milvus.wire.protobuf.InvalidProtocolBufferException;
import dev.lockstep.milvus.wire.protobuf.MessageLite;
import io.grpc.MethodDescriptor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One RPC of the service: its path, its messages, and where its answer says whether it succeeded.
 */
public final class Rpc<Q extends MessageLite, R extends MessageLite> {
  private final String name;
  private final MethodDescriptor<Q, byte[]> descriptor;
  private final Parser<R> parser;
  private final @Nullable Function<R, CommonProto.Status> status;

  /** Reads an answer. */
  @FunctionalInterface
  public interface Parser<R> {
    /** The message of these bytes. */
    R parse(byte[] bytes) throws InvalidProtocolBufferException;
  }

  /** Made by the generated table. */
  public Rpc(String path, Parser<R> parser, @Nullable Function<R, CommonProto.Status> status) {
    this.name = path.substring(path.lastIndexOf('/') + 1);
    this.descriptor =
        MethodDescriptor.<Q, byte[]>newBuilder(new RequestMarshaller<>(), new BytesMarshaller())
            .setType(MethodDescriptor.MethodType.UNARY)
            .setFullMethodName(path.substring(1))
            .build();
    this.parser = parser;
    this.status = status;
  }

  /** The RPC's name. */
  public String name() {
    return name;
  }

  MethodDescriptor<Q, byte[]> descriptor() {
    return descriptor;
  }

  /** The answer of these bytes; a {@link Failure} where it says that the call failed. */
  R answer(byte[] bytes) throws Failure {
    R answer;
    try {
      answer = parser.parse(bytes);
    } catch (InvalidProtocolBufferException error) {
      throw Failure.unanswered(
          io.grpc.Status.INTERNAL.withDescription("not an answer of Milvus").withCause(error));
    }
    if (status != null) {
      CommonProto.Status given = status.apply(answer);
      if (given.getCode() != 0 || given.getErrorCodeValue() != 0) {
        throw Failure.answered(given.getCode(), given.getErrorCodeValue(), given.getReason());
      }
    }
    return answer;
  }
}
