// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Common;
import dev.lockstep.milvus.internal.Values;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What {@link MilvusClient#loadCollection} takes. Bring a collection into memory and wait until it
 * is there.
 *
 * <p>Required: {@code collectionName}.
 */
public final class LoadCollectionRequest {
  private final @Nullable String collectionName;
  private final @Nullable Integer replicaNumber;
  private final @Nullable List<String> resourceGroups;
  private final @Nullable List<String> loadFields;
  private final @Nullable Boolean skipLoadDynamicField;
  private final @Nullable LoadPriority priority;
  private final @Nullable Boolean refresh;
  private final boolean wait;
  private final @Nullable Duration timeout;
  private final @Nullable String dbName;
  private final @Nullable String clientRequestId;

  private LoadCollectionRequest(Builder builder) {
    this.collectionName = builder.collectionName;
    this.replicaNumber = builder.replicaNumber;
    this.resourceGroups = builder.resourceGroups;
    this.loadFields = builder.loadFields;
    this.skipLoadDynamicField = builder.skipLoadDynamicField;
    this.priority = builder.priority;
    this.refresh = builder.refresh;
    this.wait = builder.wait;
    this.timeout = builder.timeout;
    this.dbName = builder.dbName;
    this.clientRequestId = builder.clientRequestId;
  }

  /** A request that {@code fill} fills. */
  public static LoadCollectionRequest of(Consumer<Builder> fill) {
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

  /** Number of replicas. Absent: the collection's own setting. */
  public @Nullable Integer replicaNumber() {
    return replicaNumber;
  }

  /** Resource groups that hold the replicas. */
  public @Nullable List<String> resourceGroups() {
    return resourceGroups;
  }

  /** Only these fields. Absent: all. */
  public @Nullable List<String> loadFields() {
    return loadFields;
  }

  /** Leave the dynamic field out. */
  public @Nullable Boolean skipLoadDynamicField() {
    return skipLoadDynamicField;
  }

  /** How urgent the load is among others. Absent: the server's default. */
  public @Nullable LoadPriority priority() {
    return priority;
  }

  /** Load what was added since the collection was loaded. */
  public @Nullable Boolean refresh() {
    return refresh;
  }

  /** Return when the collection is loaded; otherwise when the server has begun. */
  public boolean wait_() {
    return wait;
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
    private @Nullable Integer replicaNumber;
    private @Nullable List<String> resourceGroups;
    private @Nullable List<String> loadFields;
    private @Nullable Boolean skipLoadDynamicField;
    private @Nullable LoadPriority priority;
    private @Nullable Boolean refresh;
    private boolean wait = true;
    private @Nullable Duration timeout;
    private @Nullable String dbName;
    private @Nullable String clientRequestId;

    private Builder() {}

    /** Name or alias of the collection. */
    public Builder collectionName(@Nullable String collectionName) {
      this.collectionName = collectionName;
      return this;
    }

    /** Number of replicas. Absent: the collection's own setting. At least 1. */
    public Builder replicaNumber(@Nullable Integer replicaNumber) {
      this.replicaNumber = replicaNumber;
      return this;
    }

    /** Resource groups that hold the replicas. */
    public Builder resourceGroups(@Nullable List<String> resourceGroups) {
      this.resourceGroups = Values.copy(resourceGroups);
      return this;
    }

    /** Resource groups that hold the replicas. */
    public Builder resourceGroups(String... resourceGroups) {
      this.resourceGroups = List.of(resourceGroups);
      return this;
    }

    /** Only these fields. Absent: all. */
    public Builder loadFields(@Nullable List<String> loadFields) {
      this.loadFields = Values.copy(loadFields);
      return this;
    }

    /** Only these fields. Absent: all. */
    public Builder loadFields(String... loadFields) {
      this.loadFields = List.of(loadFields);
      return this;
    }

    /** Leave the dynamic field out. */
    public Builder skipLoadDynamicField(@Nullable Boolean skipLoadDynamicField) {
      this.skipLoadDynamicField = skipLoadDynamicField;
      return this;
    }

    /** How urgent the load is among others. Absent: the server's default. */
    public Builder priority(@Nullable LoadPriority priority) {
      this.priority = priority;
      return this;
    }

    /** Load what was added since the collection was loaded. */
    public Builder refresh(@Nullable Boolean refresh) {
      this.refresh = refresh;
      return this;
    }

    /**
     * Return when the collection is loaded; otherwise when the server has begun. Default {@code
     * true}.
     */
    public Builder wait(boolean wait) {
      this.wait = wait;
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
    public LoadCollectionRequest build() {
      return new LoadCollectionRequest(this);
    }
  }
}
