// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Common;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What {@link MilvusClient#listAliases} takes. Aliases of a collection, or of all. */
public final class ListAliasesRequest {
  private final @Nullable String collectionName;
  private final @Nullable Duration timeout;
  private final @Nullable String dbName;
  private final @Nullable String clientRequestId;

  private ListAliasesRequest(Builder builder) {
    this.collectionName = builder.collectionName;
    this.timeout = builder.timeout;
    this.dbName = builder.dbName;
    this.clientRequestId = builder.clientRequestId;
  }

  /** A request that {@code fill} fills. */
  public static ListAliasesRequest of(Consumer<Builder> fill) {
    Builder builder = builder();
    fill.accept(builder);
    return builder.build();
  }

  /** An empty request to fill. */
  public static Builder builder() {
    return new Builder();
  }

  /** Only the aliases of this collection. Absent: all of the database. */
  public @Nullable String collectionName() {
    return collectionName;
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
    private @Nullable Duration timeout;
    private @Nullable String dbName;
    private @Nullable String clientRequestId;

    private Builder() {}

    /** Only the aliases of this collection. Absent: all of the database. */
    public Builder collectionName(@Nullable String collectionName) {
      this.collectionName = collectionName;
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

    /** The request. */
    public ListAliasesRequest build() {
      return new ListAliasesRequest(this);
    }
  }
}
