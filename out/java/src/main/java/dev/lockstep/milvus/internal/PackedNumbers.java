package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.wire.protobuf.ByteString;
import dev.lockstep.milvus.wire.protobuf.UnsafeByteOperations;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/** Numbers as the wire packs them: little-endian, one after the other, in one buffer that grows. */
final class PackedNumbers {
  private ByteBuffer buffer;

  PackedNumbers(int bytes) {
    buffer = ByteBuffer.allocate(Math.max(bytes, 64)).order(ByteOrder.LITTLE_ENDIAN);
  }

  void addFloat(float value) {
    room(Float.BYTES).putFloat(value);
  }

  void addDouble(double value) {
    room(Double.BYTES).putDouble(value);
  }

  void addFloats(float[] values) {
    int bytes = values.length * Float.BYTES;
    room(bytes).asFloatBuffer().put(values);
    buffer.position(buffer.position() + bytes);
  }

  void addDoubles(double[] values) {
    int bytes = values.length * Double.BYTES;
    room(bytes).asDoubleBuffer().put(values);
    buffer.position(buffer.position() + bytes);
  }

  /**
   * Adds the members of any list or array of numbers; gives how many they are, or null where one is
   * no number.
   */
  @Nullable Integer addNumbers(java.util.List<?> values) {
    int before = buffer.position();
    for (Object each : values) {
      if (!(each instanceof Number)) {
        buffer.position(before);
        return null;
      }
      addFloat(((Number) each).floatValue());
    }
    return values.size();
  }

  ByteString bytes() {
    return UnsafeByteOperations.unsafeWrap(buffer.array(), 0, buffer.position());
  }

  private ByteBuffer room(int bytes) {
    if (buffer.remaining() < bytes) {
      int wanted = Math.addExact(buffer.position(), bytes);
      int grown = (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(wanted, 2L * buffer.capacity()));
      ByteBuffer larger = ByteBuffer.allocate(grown).order(ByteOrder.LITTLE_ENDIAN);
      larger.put(buffer.array(), 0, buffer.position());
      buffer = larger;
    }
    return buffer;
  }
}
