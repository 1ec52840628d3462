// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Common;
import dev.lockstep.milvus.internal.Values;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What {@link MilvusClient#dropIndexProperties} takes. Put properties of an index back to the
 * server's default.
 *
 * <p>Required: {@code collectionName}, {@code indexName}, {@code propertyKeys}.
 */
public final class DropIndexPropertiesRequest {
  private final @Nullable String collectionName;
  private final @Nullable String indexName;
  private final @Nullable List<String> propertyKeys;
  private final @Nullable Duration timeout;
  private final @Nullable String dbName;
  private final @Nullable String clientRequestId;

  private DropIndexPropertiesRequest(Builder builder) {
    this.collectionName = builder.collectionName;
    this.indexName = builder.indexName;
    this.propertyKeys = builder.propertyKeys;
    this.timeout = builder.timeout;
    this.dbName = builder.dbName;
    this.clientRequestId = builder.clientRequestId;
  }

  /** A request that {@code fill} fills. */
  public static DropIndexPropertiesRequest of(Consumer<Builder> fill) {
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

  /** Name of the index. */
  public @Nullable String indexName() {
    return indexName;
  }

  /** Names of the properties. */
  public @Nullable List<String> propertyKeys() {
    return propertyKeys;
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
    private @Nullable String indexName;
    private @Nullable List<String> propertyKeys;
    private @Nullable Duration timeout;
    private @Nullable String dbName;
    private @Nullable String clientRequestId;

    private Builder() {}

    /** Name or alias of the collection. */
    public Builder collectionName(@Nullable String collectionName) {
      this.collectionName = collectionName;
      return this;
    }

    /** Name of the index. */
    public Builder indexName(@Nullable String indexName) {
      this.indexName = indexName;
      return this;
    }

    /** Names of the properties. Not empty. */
    public Builder propertyKeys(@Nullable List<String> propertyKeys) {
      this.propertyKeys = Values.copy(propertyKeys);
      return this;
    }

    /** Names of the properties. Not empty. */
    public Builder propertyKeys(String... propertyKeys) {
      this.propertyKeys = List.of(propertyKeys);
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
    public DropIndexPropertiesRequest build() {
      return new DropIndexPropertiesRequest(this);
    }
  }
}
