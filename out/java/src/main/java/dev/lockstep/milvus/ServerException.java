// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import org.jspecify.annotations.Nullable;

/** The server said no. */
public final class ServerException extends MilvusException {
  private static final long serialVersionUID = 1L;

  private final @Nullable Integer code;
  private final @Nullable String name;

  /** Made by the client of what the server answered. */
  public ServerException(
      String method,
      String message,
      @Nullable Integer code,
      @Nullable String name,
      int attempts,
      @Nullable Throwable cause) {
    super(method, message, attempts, cause);
    this.code = code;
    this.name = name;
  }

  @Override
  public String kind() {
    return "server";
  }

  @Override
  public @Nullable Integer code() {
    return code;
  }

  @Override
  public @Nullable String name() {
    return name;
  }
}
