// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Texts;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An operation that keeps some of the hits. */
public final class LimitOp {
  private final @Nullable Long limit;
  private final long offset;

  private LimitOp(Builder builder) {
    this.limit = builder.limit;
    this.offset = builder.offset;
  }

  /** One that {@code fill} fills. */
  public static LimitOp of(Consumer<Builder> fill) {
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
    builder.limit = this.limit;
    builder.offset = this.offset;
    return builder;
  }

  /** Most hits to keep. */
  public @Nullable Long limit() {
    return limit;
  }

  /** Hits to skip before them. */
  public long offset() {
    return offset;
  }

  @Override
  public String toString() {
    return Texts.describe("LimitOp", "limit", limit, "offset", offset);
  }

  /** Fills one. */
  public static final class Builder {
    private @Nullable Long limit;
    private long offset = 0L;

    private Builder() {}

    /** Most hits to keep. At least 1. */
    public Builder limit(long limit) {
      this.limit = limit;
      return this;
    }

    /** Hits to skip before them. Default 0. */
    public Builder offset(long offset) {
      this.offset = offset;
      return this;
    }

    /** What was filled. */
    public LimitOp build() {
      return new LimitOp(this);
    }
  }
}
