// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Texts;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A score that falls with the distance of a column from an origin. */
public final class DecayExpr {
  private final @Nullable String column;
  private final @Nullable DecayFunction function;
  private final @Nullable Double origin;
  private final @Nullable Double scale;
  private final double offset;
  private final double decay;

  private DecayExpr(Builder builder) {
    this.column = builder.column;
    this.function = builder.function;
    this.origin = builder.origin;
    this.scale = builder.scale;
    this.offset = builder.offset;
    this.decay = builder.decay;
  }

  /** One that {@code fill} fills. */
  public static DecayExpr of(Consumer<Builder> fill) {
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
    builder.column = this.column;
    builder.function = this.function;
    builder.origin = this.origin;
    builder.scale = this.scale;
    builder.offset = this.offset;
    builder.decay = this.decay;
    return builder;
  }

  /** Numeric column. */
  public @Nullable String column() {
    return column;
  }

  /** How the score falls. */
  public @Nullable DecayFunction function() {
    return function;
  }

  /** Where the score is highest. */
  public @Nullable Double origin() {
    return origin;
  }

  /** Distance at which the score is {@code decay}. */
  public @Nullable Double scale() {
    return scale;
  }

  /** Distance up to which the score does not fall. */
  public double offset() {
    return offset;
  }

  /** The score at {@code scale}. */
  public double decay() {
    return decay;
  }

  @Override
  public String toString() {
    return Texts.describe(
        "DecayExpr",
        "column",
        column,
        "function",
        function,
        "origin",
        origin,
        "scale",
        scale,
        "offset",
        offset,
        "decay",
        decay);
  }

  /** Fills one. */
  public static final class Builder {
    private @Nullable String column;
    private @Nullable DecayFunction function;
    private @Nullable Double origin;
    private @Nullable Double scale;
    private double offset = 0;
    private double decay = 0.5;

    private Builder() {}

    /** Numeric column. */
    public Builder column(@Nullable String column) {
      this.column = column;
      return this;
    }

    /** How the score falls. */
    public Builder function(@Nullable DecayFunction function) {
      this.function = function;
      return this;
    }

    /** Where the score is highest. */
    public Builder origin(double origin) {
      this.origin = origin;
      return this;
    }

    /** Distance at which the score is {@code decay}. */
    public Builder scale(double scale) {
      this.scale = scale;
      return this;
    }

    /** Distance up to which the score does not fall. Default 0. */
    public Builder offset(double offset) {
      this.offset = offset;
      return this;
    }

    /** The score at {@code scale}. Default 0.5. */
    public Builder decay(double decay) {
      this.decay = decay;
      return this;
    }

    /** What was filled. */
    public DecayExpr build() {
      return new DecayExpr(this);
    }
  }
}
