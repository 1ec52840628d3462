// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import org.jspecify.annotations.Nullable;

/** There was no answer, or it was not Milvus' answer. */
public final class TransportException extends MilvusException {
  private static final long serialVersionUID = 1L;

  /** Made by the client of what gRPC reported. */
  public TransportException(
      String method, String message, int attempts, @Nullable Throwable cause) {
    super(method, message, attempts, cause);
  }

  @Override
  public String kind() {
    return "transport";
  }
}
