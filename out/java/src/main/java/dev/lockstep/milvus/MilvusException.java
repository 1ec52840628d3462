// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import org.jspecify.annotations.Nullable;

/**
 * What every failed call throws; its four kinds are its subclasses.
 *
 * <p>Cancellation is no failure: it is a {@link java.util.concurrent.CancellationException}.
 */
public abstract class MilvusException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String method;
  private final int attempts;

  MilvusException(String method, String message, int attempts, @Nullable Throwable cause) {
    super(message, cause);
    this.method = method;
    this.attempts = attempts;
  }

  /** The kind: {@code invalid_argument}, {@code server}, {@code transport} or {@code timeout}. */
  public abstract String kind();

  /** Name of the method that failed, as the API's description has it: {@code create_alias}. */
  public final String method() {
    return method;
  }

  /** The parameter at fault, null where none is. */
  public @Nullable String parameter() {
    return null;
  }

  /** The server's code, null where the server gave none. */
  public @Nullable Integer code() {
    return null;
  }

  /** The error's name, such as {@code collection_not_found}; null where it has none. */
  public @Nullable String name() {
    return null;
  }

  /** How often the request was sent; 0 where it never was. */
  public final int attempts() {
    return attempts;
  }
}
