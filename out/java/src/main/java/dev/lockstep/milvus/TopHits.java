// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Texts;
import dev.lockstep.milvus.internal.Values;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The hits that a bucket shows. */
public final class TopHits {
  private final @Nullable Long size;
  private final @Nullable List<TopHitsOrder> sort;

  private TopHits(Builder builder) {
    this.size = builder.size;
    this.sort = builder.sort;
  }

  /** One that {@code fill} fills. */
  public static TopHits of(Consumer<Builder> fill) {
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
    builder.size = this.size;
    builder.sort = this.sort;
    return builder;
  }

  /** Most hits of a bucket. */
  public @Nullable Long size() {
    return size;
  }

  /** Order of the hits. */
  public @Nullable List<TopHitsOrder> sort() {
    return sort;
  }

  @Override
  public String toString() {
    return Texts.describe("TopHits", "size", size, "sort", sort);
  }

  /** Fills one. */
  public static final class Builder {
    private @Nullable Long size;
    private @Nullable List<TopHitsOrder> sort;

    private Builder() {}

    /** Most hits of a bucket. At least 1. */
    public Builder size(long size) {
      this.size = size;
      return this;
    }

    /** Order of the hits. */
    public Builder sort(@Nullable List<TopHitsOrder> sort) {
      this.sort = Values.copy(sort);
      return this;
    }

    /** Order of the hits. */
    public Builder sort(TopHitsOrder... sort) {
      this.sort = List.of(sort);
      return this;
    }

    /** What was filled. */
    public TopHits build() {
      return new TopHits(this);
    }
  }
}
