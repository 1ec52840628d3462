// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Texts;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A column rounded to decimals. */
public final class RoundDecimalExpr {
  private final @Nullable String column;
  private final @Nullable Integer decimal;

  private RoundDecimalExpr(Builder builder) {
    this.column = builder.column;
    this.decimal = builder.decimal;
  }

  /** One that {@code fill} fills. */
  public static RoundDecimalExpr of(Consumer<Builder> fill) {
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
    builder.decimal = this.decimal;
    return builder;
  }

  /** Numeric column. */
  public @Nullable String column() {
    return column;
  }

  /** Decimals to keep. */
  public @Nullable Integer decimal() {
    return decimal;
  }

  @Override
  public String toString() {
    return Texts.describe("RoundDecimalExpr", "column", column, "decimal", decimal);
  }

  /** Fills one. */
  public static final class Builder {
    private @Nullable String column;
    private @Nullable Integer decimal;

    private Builder() {}

    /** Numeric column. */
    public Builder column(@Nullable String column) {
      this.column = column;
      return this;
    }

    /** Decimals to keep. From 0 to 6. */
    public Builder decimal(int decimal) {
      this.decimal = decimal;
      return this;
    }

    /** What was filled. */
    public RoundDecimalExpr build() {
      return new RoundDecimalExpr(this);
    }
  }
}
