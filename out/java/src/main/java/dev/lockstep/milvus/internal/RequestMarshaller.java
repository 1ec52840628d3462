// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.wire.protobuf.MessageLite;
import io.grpc.Drainable;
import io.grpc.KnownLength;
import io.grpc.MethodDescriptor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Writes a request straight into the transport's buffer. */
final class RequestMarshaller<Q extends MessageLite> implements MethodDescriptor.Marshaller<Q> {
  @Override
  public InputStream stream(Q message) {
    return new MessageStream(message);
  }

  @Override
  public Q parse(InputStream stream) {
    throw new UnsupportedOperationException("a client reads no requests");
  }

  private static final class MessageStream extends InputStream implements Drainable, KnownLength {
    private final MessageLite message;
    private @Nullable InputStream bytes;

    MessageStream(MessageLite message) {
      this.message = message;
    }

    @Override
    public int drainTo(OutputStream target) throws IOException {
      message.writeTo(target);
      return message.getSerializedSize();
    }

    @Override
    public int available() throws IOException {
      return bytes == null ? message.getSerializedSize() : bytes.available();
    }

    @Override
    public int read() throws IOException {
      return open().read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      return open().read(target, offset, length);
    }

    private InputStream open() {
      if (bytes == null) {
        bytes = new ByteArrayInputStream(message.toByteArray());
      }
      return bytes;
    }
  }
}
