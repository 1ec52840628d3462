// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What every call can be given besides its own parameters. */
public final class Common {
  static final Common NONE = new Common(null, null, null);

  private final @Nullable Duration timeout;
  private final @Nullable String database;
  private final @Nullable String requestId;

  private Common(
      @Nullable Duration timeout, @Nullable String database, @Nullable String requestId) {
    this.timeout = timeout;
    this.database = database;
    this.requestId = requestId;
  }

  /** Budget, database and request id; each may be absent. */
  public static Common of(
      @Nullable Duration timeout, @Nullable String database, @Nullable String requestId) {
    return new Common(timeout, database, requestId);
  }

  @Nullable Duration timeout() {
    return timeout;
  }

  @Nullable String database() {
    return database;
  }

  @Nullable String requestId() {
    return requestId;
  }
}
