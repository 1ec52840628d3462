// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import org.jspecify.annotations.Nullable;

/** The budget of the call ran out; the message says what was awaited and how far it was. */
public final class CallTimeoutException extends MilvusException {
  private static final long serialVersionUID = 1L;

  /** Made by the client when the budget is spent. */
  public CallTimeoutException(
      String method, String message, int attempts, @Nullable Throwable cause) {
    super(method, message, attempts, cause);
  }

  @Override
  public String kind() {
    return "timeout";
  }
}
