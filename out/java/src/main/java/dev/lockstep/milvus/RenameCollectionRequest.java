// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Common;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What {@link MilvusClient#renameCollection} takes. Rename a collection, also into another
 * database.
 *
 * <p>Required: {@code oldName}, {@code newName}.
 */
public final class RenameCollectionRequest {
  private final @Nullable String oldName;
  private final @Nullable String newName;
  private final @Nullable String targetDb;
  private final @Nullable Duration timeout;
  private final @Nullable String dbName;
  private final @Nullable String clientRequestId;

  private RenameCollectionRequest(Builder builder) {
    this.oldName = builder.oldName;
    this.newName = builder.newName;
    this.targetDb = builder.targetDb;
    this.timeout = builder.timeout;
    this.dbName = builder.dbName;
    this.clientRequestId = builder.clientRequestId;
  }

  /** A request that {@code fill} fills. */
  public static RenameCollectionRequest of(Consumer<Builder> fill) {
    Builder builder = builder();
    fill.accept(builder);
    return builder.build();
  }

  /** An empty request to fill. */
  public static Builder builder() {
    return new Builder();
  }

  /** Name of the collection. */
  public @Nullable String oldName() {
    return oldName;
  }

  /** Name that the collection gets. */
  public @Nullable String newName() {
    return newName;
  }

  /** Database to move it to. Absent: its own. */
  public @Nullable String targetDb() {
    return targetDb;
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
    private @Nullable String oldName;
    private @Nullable String newName;
    private @Nullable String targetDb;
    private @Nullable Duration timeout;
    private @Nullable String dbName;
    private @Nullable String clientRequestId;

    private Builder() {}

    /** Name of the collection. */
    public Builder oldName(@Nullable String oldName) {
      this.oldName = oldName;
      return this;
    }

    /** Name that the collection gets. */
    public Builder newName(@Nullable String newName) {
      this.newName = newName;
      return this;
    }

    /** Database to move it to. Absent: its own. */
    public Builder targetDb(@Nullable String targetDb) {
      this.targetDb = targetDb;
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
    public RenameCollectionRequest build() {
      return new RenameCollectionRequest(this);
    }
  }
}
