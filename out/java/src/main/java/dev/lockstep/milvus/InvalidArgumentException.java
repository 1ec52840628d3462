// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import org.jspecify.annotations.Nullable;

/** The client refused an argument before it sent anything. */
public class InvalidArgumentException extends MilvusException {
  private static final long serialVersionUID = 1L;

  private final @Nullable String parameter;

  /** Made by the client; the message names method and parameter. */
  public InvalidArgumentException(String method, @Nullable String parameter, String message) {
    super(method, message, 0, null);
    this.parameter = parameter;
  }

  @Override
  public String kind() {
    return "invalid_argument";
  }

  @Override
  public @Nullable String parameter() {
    return parameter;
  }
}
