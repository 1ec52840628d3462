// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Texts;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An index, as the server describes it. */
public final class IndexInfo {
  private final String fieldName;
  private final String indexName;
  private final @Nullable String indexType;
  private final @Nullable String metricType;
  private final Map<String, Object> params;
  private final long totalRows;
  private final long indexedRows;
  private final long pendingIndexRows;
  private final IndexState state;

  IndexInfo(
      String fieldName,
      String indexName,
      @Nullable String indexType,
      @Nullable String metricType,
      Map<String, Object> params,
      long totalRows,
      long indexedRows,
      long pendingIndexRows,
      IndexState state) {
    this.fieldName = fieldName;
    this.indexName = indexName;
    this.indexType = indexType;
    this.metricType = metricType;
    this.params = params;
    this.totalRows = totalRows;
    this.indexedRows = indexedRows;
    this.pendingIndexRows = pendingIndexRows;
    this.state = state;
  }

  /** Field that it is over. */
  public String fieldName() {
    return fieldName;
  }

  /** Name of the index. */
  public String indexName() {
    return indexName;
  }

  /** Kind of the index. Null where it is absent. */
  public @Nullable String indexType() {
    return indexType;
  }

  /** How distance is computed. Null where it is absent. */
  public @Nullable String metricType() {
    return metricType;
  }

  /** Parameters of the kind. */
  public Map<String, Object> params() {
    return params;
  }

  /** Rows to index. */
  public long totalRows() {
    return totalRows;
  }

  /** Rows indexed so far. */
  public long indexedRows() {
    return indexedRows;
  }

  /** Rows that wait. */
  public long pendingIndexRows() {
    return pendingIndexRows;
  }

  /** How far it is built. */
  public IndexState state() {
    return state;
  }

  @Override
  public String toString() {
    return Texts.describe(
        "IndexInfo",
        "fieldName",
        fieldName,
        "indexName",
        indexName,
        "indexType",
        indexType,
        "metricType",
        metricType,
        "params",
        params,
        "totalRows",
        totalRows,
        "indexedRows",
        indexedRows,
        "pendingIndexRows",
        pendingIndexRows,
        "state",
        state);
  }
}
