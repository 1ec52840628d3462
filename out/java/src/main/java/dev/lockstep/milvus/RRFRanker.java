// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Texts;
import java.util.function.Consumer;

/** Ranks hits of several searches by their places (reciprocal rank fusion). */
public final class RRFRanker {
  private final long k;

  private RRFRanker(Builder builder) {
    this.k = builder.k;
  }

  /** One that {@code fill} fills. */
  public static RRFRanker of(Consumer<Builder> fill) {
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
    builder.k = this.k;
    return builder;
  }

  /** The larger it is, the less the first places weigh. */
  public long k() {
    return k;
  }

  @Override
  public String toString() {
    return Texts.describe("RRFRanker", "k", k);
  }

  /** Fills one. */
  public static final class Builder {
    private long k = 60L;

    private Builder() {}

    /** The larger it is, the less the first places weigh. From 1 to 16384. Default 60. */
    public Builder k(long k) {
      this.k = k;
      return this;
    }

    /** What was filled. */
    public RRFRanker build() {
      return new RRFRanker(this);
    }
  }
}
