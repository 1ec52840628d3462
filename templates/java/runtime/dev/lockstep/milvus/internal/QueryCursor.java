package dev.lockstep.milvus.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to ask for the next rows. */
public final class QueryCursor {
  private final long limit;
  private final String filter;
  private final long timestamp;
  private final List<String> outputFields;
  private final boolean seeking;
  private final @Nullable String lastPk;
  private final @Nullable Long lastElementOffset;

  QueryCursor(
      long limit,
      String filter,
      long timestamp,
      List<String> outputFields,
      boolean seeking,
      @Nullable String lastPk,
      @Nullable Long lastElementOffset) {
    this.limit = limit;
    this.filter = filter;
    this.timestamp = timestamp;
    this.outputFields = outputFields;
    this.seeking = seeking;
    this.lastPk = lastPk;
    this.lastElementOffset = lastElementOffset;
  }

  /** How many rows. */
  public long limit() {
    return limit;
  }

  /** Rows behind the last one. */
  public String filter() {
    return filter;
  }

  /** The moment of the data. */
  public long timestamp() {
    return timestamp;
  }

  /** Which fields. */
  public List<String> outputFields() {
    return outputFields;
  }

  /** Whether these rows are skipped. */
  public boolean seeking() {
    return seeking;
  }

  /** Key of the last row, where it may have further elements. */
  public @Nullable String lastPk() {
    return lastPk;
  }

  /** Place of the last element of the last row. */
  public @Nullable Long lastElementOffset() {
    return lastElementOffset;
  }
}
