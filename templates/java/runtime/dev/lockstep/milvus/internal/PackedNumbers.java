package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.wire.protobuf.ByteString;
import dev.lockstep.milvus.wire.protobuf.UnsafeByteOperations;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
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

  void addShort(short value) {
    room(Short.BYTES).putShort(value);
  }

  void addByte(byte value) {
    room(Byte.BYTES).put(value);
  }

  void addBytes(Object bytes) {
    room(Bytes.length(bytes)).put(Bytes.view(bytes));
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

  /** Adds the members of a list; gives how many they are, or null where one is no such number. */
  @Nullable Integer addNumbers(List<?> values) {
    int before = buffer.position();
    for (Object each : values) {
      Float number = float32(each);
      if (number == null) {
        buffer.position(before);
        return null;
      }
      addFloat(number);
    }
    return values.size();
  }

  /** A number rounded to 32 bits; null where it is none, or would become an infinity. */
  static @Nullable Float float32(@Nullable Object value) {
    if (!(value instanceof Number)) {
      return null;
    }
    double exact = ((Number) value).doubleValue();
    float rounded = (float) exact;
    boolean isBeyond = Float.isInfinite(rounded) && !Double.isInfinite(exact);
    return isBeyond ? null : (Float) rounded;
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
