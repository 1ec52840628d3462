// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.InvalidArgumentException;

/** Values that do not fit the schema as it is known: it may have changed since. */
final class DataMismatch extends InvalidArgumentException {
  private static final long serialVersionUID = 1L;

  DataMismatch(String method, String parameter, String message) {
    super(method, parameter, message);
  }

  /** As callers see it, to whom the schema cache is nothing. */
  InvalidArgumentException plain() {
    InvalidArgumentException plain =
        new InvalidArgumentException(method(), parameter(), getMessage());
    plain.setStackTrace(getStackTrace());
    return plain;
  }
}
