// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Common;
import dev.lockstep.milvus.internal.Values;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What {@link MilvusClient#delete} takes. Delete rows by primary key or by filter.
 *
 * <p>Required: {@code collectionName}.
 */
public final class DeleteRequest {
  private final @Nullable String collectionName;
  private final @Nullable Ids ids;
  private final @Nullable String filter;
  private final @Nullable String partitionName;
  private final @Nullable ConsistencyLevel consistencyLevel;
  private final @Nullable Map<String, Object> filterParams;
  private final @Nullable String namespace;
  private final @Nullable Duration timeout;
  private final @Nullable String dbName;
  private final @Nullable String clientRequestId;

  private DeleteRequest(Builder builder) {
    this.collectionName = builder.collectionName;
    this.ids = builder.ids;
    this.filter = builder.filter;
    this.partitionName = builder.partitionName;
    this.consistencyLevel = builder.consistencyLevel;
    this.filterParams = builder.filterParams;
    this.namespace = builder.namespace;
    this.timeout = builder.timeout;
    this.dbName = builder.dbName;
    this.clientRequestId = builder.clientRequestId;
  }

  /** A request that {@code fill} fills. */
  public static DeleteRequest of(Consumer<Builder> fill) {
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

  /** Primary keys of the rows, all integers or all texts. */
  public @Nullable Ids ids() {
    return ids;
  }

  /** Boolean expression over the fields, such as {@code price > 10 and colour == "red"}. */
  public @Nullable String filter() {
    return filter;
  }

  /** Only this partition. Absent: the default one for writes, all for deletes. */
  public @Nullable String partitionName() {
    return partitionName;
  }

  /** How fresh the data must be that the filter sees. Absent: the collection's own level. */
  public @Nullable ConsistencyLevel consistencyLevel() {
    return consistencyLevel;
  }

  /** Values of the {names} in the filter. */
  public @Nullable Map<String, Object> filterParams() {
    return filterParams;
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
    private @Nullable Ids ids;
    private @Nullable String filter;
    private @Nullable String partitionName;
    private @Nullable ConsistencyLevel consistencyLevel;
    private @Nullable Map<String, Object> filterParams;
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

    /** Primary keys of the rows, all integers or all texts. */
    public Builder ids(@Nullable Ids ids) {
      this.ids = ids;
      return this;
    }

    /** Primary keys of the rows, all integers or all texts. */
    public Builder ids(long... ids) {
      this.ids = Ids.of(ids);
      return this;
    }

    /** Primary keys of the rows, all integers or all texts. */
    public Builder ids(String... ids) {
      this.ids = Ids.of(ids);
      return this;
    }

    /** Boolean expression over the fields, such as {@code price > 10 and colour == "red"}. */
    public Builder filter(@Nullable String filter) {
      this.filter = filter;
      return this;
    }

    /** Only this partition. Absent: the default one for writes, all for deletes. */
    public Builder partitionName(@Nullable String partitionName) {
      this.partitionName = partitionName;
      return this;
    }

    /** How fresh the data must be that the filter sees. Absent: the collection's own level. */
    public Builder consistencyLevel(@Nullable ConsistencyLevel consistencyLevel) {
      this.consistencyLevel = consistencyLevel;
      return this;
    }

    /** Values of the {names} in the filter. */
    public Builder filterParams(@Nullable Map<String, ?> filterParams) {
      this.filterParams = Values.copy(filterParams);
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

    /** The request. */
    public DeleteRequest build() {
      return new DeleteRequest(this);
    }
  }
}
