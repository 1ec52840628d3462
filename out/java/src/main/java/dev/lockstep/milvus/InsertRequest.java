// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Common;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What {@link MilvusClient#insert} takes. Add rows.
 *
 * <p>Required: {@code collectionName}, {@code data}.
 */
public final class InsertRequest {
  private final @Nullable String collectionName;
  private final @Nullable RowData data;
  private final @Nullable String partitionName;
  private final @Nullable String namespace;
  private final @Nullable Duration timeout;
  private final @Nullable String dbName;
  private final @Nullable String clientRequestId;

  private InsertRequest(Builder builder) {
    this.collectionName = builder.collectionName;
    this.data = builder.data;
    this.partitionName = builder.partitionName;
    this.namespace = builder.namespace;
    this.timeout = builder.timeout;
    this.dbName = builder.dbName;
    this.clientRequestId = builder.clientRequestId;
  }

  /** A request that {@code fill} fills. */
  public static InsertRequest of(Consumer<Builder> fill) {
    Builder builder = builder();
    fill.accept(builder);
    return builder.build();
  }

  /** An empty request to fill. */
  public static Builder builder() {
    return new Builder();
  }

  /** Name or alias of the collection. */
  public @Nullable String collectionName() {
    return collectionName;
  }

  /** One row, rows, or columns. */
  public @Nullable RowData data() {
    return data;
  }

  /** Only this partition. Absent: the default one for writes, all for deletes. */
  public @Nullable String partitionName() {
    return partitionName;
  }

  /** Namespace of the rows. */
  public @Nullable String namespace() {
    return namespace;
  }

  /** Budget of the whole call: every try, step and wait. Absent: the client's default. */
  public @Nullable Duration timeout() {
    return timeout;
  }

  /** Database of this call. Absent: the client's. */
  public @Nullable String dbName() {
    return dbName;
  }

  /** Sent to the server and found in its logs. */
  public @Nullable String clientRequestId() {
    return clientRequestId;
  }

  Common common() {
    return Common.of(timeout, dbName, clientRequestId);
  }

  /** Fills a request. */
  public static final class Builder {
    private @Nullable String collectionName;
    private @Nullable RowData data;
    private @Nullable String partitionName;
    private @Nullable String namespace;
    private @Nullable Duration timeout;
    private @Nullable String dbName;
    private @Nullable String clientRequestId;

    private Builder() {}

    /** Name or alias of the collection. */
    public Builder collectionName(@Nullable String collectionName) {
      this.collectionName = collectionName;
      return this;
    }

    /** One row, rows, or columns. */
    public Builder data(@Nullable RowData data) {
      this.data = data;
      return this;
    }

    /** One row, rows, or columns. */
    public Builder data(Columns data) {
      this.data = RowData.columns(data);
      return this;
    }

    /** Only this partition. Absent: the default one for writes, all for deletes. */
    public Builder partitionName(@Nullable String partitionName) {
      this.partitionName = partitionName;
      return this;
    }

    /** Namespace of the rows. Since Milvus 3.0. */
    public Builder namespace(@Nullable String namespace) {
      this.namespace = namespace;
      return this;
    }

    /** Budget of the whole call: every try, step and wait. Absent: the client's default. */
    public Builder timeout(@Nullable Duration timeout) {
      this.timeout = timeout;
      return this;
    }

    /** Database of this call. Absent: the client's. */
    public Builder dbName(@Nullable String dbName) {
      this.dbName = dbName;
      return this;
    }

    /** Sent to the server and found in its logs. */
    public Builder clientRequestId(@Nullable String clientRequestId) {
      this.clientRequestId = clientRequestId;
      return this;
    }

    /**
     * One row: a map from field name to value, or an object whose fields have the names of the
     * schema.
     */
    public Builder row(Object row) {
      this.data = RowData.row(row);
      return this;
    }

    /**
     * Rows: maps from field name to value, or objects whose fields have the names of the schema.
     */
    public Builder rows(List<?> rows) {
      this.data = RowData.rows(rows);
      return this;
    }

    /** The request. */
    public InsertRequest build() {
      return new InsertRequest(this);
    }
  }
}
