// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import org.jspecify.annotations.Nullable;

/** What to ask for the next hits. */
public final class SearchCursor {
  private final long batchSize;
  private final @Nullable String token;
  private final @Nullable Float lastBound;
  private final long timestamp;

  SearchCursor(long batchSize, @Nullable String token, @Nullable Float lastBound, long timestamp) {
    this.batchSize = batchSize;
    this.token = token;
    this.lastBound = lastBound;
    this.timestamp = timestamp;
  }

  /** How many hits. */
  public long batchSize() {
    return batchSize;
  }

  /** What the server calls this search; absent in the first request. */
  public @Nullable String token() {
    return token;
  }

  /** Distance of the last hit; absent in the first request. */
  public @Nullable Float lastBound() {
    return lastBound;
  }

  /** The moment of the data. */
  public long timestamp() {
    return timestamp;
  }
}
