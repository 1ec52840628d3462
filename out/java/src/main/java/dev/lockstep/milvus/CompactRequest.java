// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Common;
import dev.lockstep.milvus.internal.Values;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What {@link MilvusClient#compact} takes. Start merging small segments.
 *
 * <p>Required: {@code collectionName}.
 */
public final class CompactRequest {
  private final @Nullable String collectionName;
  private final boolean isClustering;
  private final boolean isL0;
  private final @Nullable Long targetSize;
  private final SizeUnit targetSizeUnit;
  private final @Nullable Duration timeout;
  private final @Nullable String dbName;
  private final @Nullable String clientRequestId;

  private CompactRequest(Builder builder) {
    this.collectionName = builder.collectionName;
    this.isClustering = builder.isClustering;
    this.isL0 = builder.isL0;
    this.targetSize = builder.targetSize;
    this.targetSizeUnit = builder.targetSizeUnit;
    this.timeout = builder.timeout;
    this.dbName = builder.dbName;
    this.clientRequestId = builder.clientRequestId;
  }

  /** A request that {@code fill} fills. */
  public static CompactRequest of(Consumer<Builder> fill) {
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

  /** Order the rows by the clustering key. */
  public boolean isClustering() {
    return isClustering;
  }

  /** Apply deletions only. */
  public boolean isL0() {
    return isL0;
  }

  /** Size of the segments to make, in {@code targetSizeUnit}. Absent: the server's own. */
  public @Nullable Long targetSize() {
    return targetSize;
  }

  /** Unit of {@code targetSize}. */
  public SizeUnit targetSizeUnit() {
    return targetSizeUnit;
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
    private boolean isClustering = false;
    private boolean isL0 = false;
    private @Nullable Long targetSize;
    private SizeUnit targetSizeUnit = SizeUnit.MB;
    private @Nullable Duration timeout;
    private @Nullable String dbName;
    private @Nullable String clientRequestId;

    private Builder() {}

    /** Name or alias of the collection. */
    public Builder collectionName(@Nullable String collectionName) {
      this.collectionName = collectionName;
      return this;
    }

    /** Order the rows by the clustering key. Default {@code false}. */
    public Builder isClustering(boolean isClustering) {
      this.isClustering = isClustering;
      return this;
    }

    /** Apply deletions only. Default {@code false}. */
    public Builder isL0(boolean isL0) {
      this.isL0 = isL0;
      return this;
    }

    /**
     * Size of the segments to make, in {@code targetSizeUnit}. Absent: the server's own. At least
     * 1.
     */
    public Builder targetSize(long targetSize) {
      this.targetSize = targetSize;
      return this;
    }

    /** Unit of {@code targetSize}. Default {@code SizeUnit.MB}. */
    public Builder targetSizeUnit(@Nullable SizeUnit targetSizeUnit) {
      this.targetSizeUnit = Values.orDefault(targetSizeUnit, SizeUnit.MB);
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
    public CompactRequest build() {
      return new CompactRequest(this);
    }
  }
}
