// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Bytes as callers give them: an array, or what remains of a buffer. */
final class Bytes {
  private Bytes() {}

  static boolean are(@Nullable Object value) {
    return value instanceof byte[] || value instanceof ByteBuffer;
  }

  /** What can be read of them without changing what was given. */
  static ByteBuffer view(Object value) {
    return value instanceof byte[]
        ? ByteBuffer.wrap((byte[]) value)
        : ((ByteBuffer) value).duplicate();
  }

  static int length(Object value) {
    return value instanceof byte[] ? ((byte[]) value).length : ((ByteBuffer) value).remaining();
  }

  static byte[] copy(Object value) {
    byte[] copy = new byte[length(value)];
    view(value).get(copy);
    return copy;
  }

  /** For messages, which show no bytes. */
  static String shown(Object value) {
    return counted(length(value), "byte");
  }

  /** {@code 1 byte}, {@code 3 bytes}. */
  static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
