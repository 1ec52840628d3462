// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Texts;
import dev.lockstep.milvus.internal.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What buckets are ordered by. */
public final class BucketOrder {
  private final @Nullable String key;
  private final SortOrder direction;

  private BucketOrder(Builder builder) {
    this.key = builder.key;
    this.direction = builder.direction;
  }

  /** One that {@code fill} fills. */
  public static BucketOrder of(Consumer<Builder> fill) {
    Builder builder = builder();
    fill.accept(builder);
    return builder.build();
  }

  /** An empty one to fill. */
  public static Builder builder() {
    return new Builder();
  }

  /** A copy to change. */
  public Builder toBuilder() {
    Builder builder = builder();
    builder.key = this.key;
    builder.direction = this.direction;
    return builder;
  }

  /** Name of a metric, {@code _count} or {@code _key}. */
  public @Nullable String key() {
    return key;
  }

  /** Ascending or descending. */
  public SortOrder direction() {
    return direction;
  }

  @Override
  public String toString() {
    return Texts.describe("BucketOrder", "key", key, "direction", direction);
  }

  /** Fills one. */
  public static final class Builder {
    private @Nullable String key;
    private SortOrder direction = SortOrder.ASC;

    private Builder() {}

    /** Name of a metric, {@code _count} or {@code _key}. */
    public Builder key(@Nullable String key) {
      this.key = key;
      return this;
    }

    /** Ascending or descending. Default {@code SortOrder.ASC}. */
    public Builder direction(@Nullable SortOrder direction) {
      this.direction = Values.orDefault(direction, SortOrder.ASC);
      return this;
    }

    /** What was filled. */
    public BucketOrder build() {
      return new BucketOrder(this);
    }
  }
}
