// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Texts;
import dev.lockstep.milvus.internal.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An operation that sorts the hits by a column. */
public final class SortOp {
  private final @Nullable String by;
  private final boolean desc;
  private final @Nullable String tieBreakCol;

  private SortOp(Builder builder) {
    this.by = builder.by;
    this.desc = builder.desc;
    this.tieBreakCol = builder.tieBreakCol;
  }

  /** One that {@code fill} fills. */
  public static SortOp of(Consumer<Builder> fill) {
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
    builder.by = this.by;
    builder.desc = this.desc;
    builder.tieBreakCol = this.tieBreakCol;
    return builder;
  }

  /** Column to sort by. */
  public @Nullable String by() {
    return by;
  }

  /** Largest first. */
  public boolean desc() {
    return desc;
  }

  /** Column that decides between equals. */
  public @Nullable String tieBreakCol() {
    return tieBreakCol;
  }

  @Override
  public String toString() {
    return Texts.describe("SortOp", "by", by, "desc", desc, "tieBreakCol", tieBreakCol);
  }

  /** Fills one. */
  public static final class Builder {
    private @Nullable String by;
    private boolean desc = true;
    private @Nullable String tieBreakCol;

    private Builder() {}

    /** Column to sort by. */
    public Builder by(@Nullable String by) {
      this.by = by;
      return this;
    }

    /** Largest first. Default {@code true}. */
    public Builder desc(boolean desc) {
      this.desc = desc;
      return this;
    }

    /** Column that decides between equals. */
    public Builder tieBreakCol(@Nullable String tieBreakCol) {
      this.tieBreakCol = Values.nonEmpty(tieBreakCol);
      return this;
    }

    /** What was filled. */
    public SortOp build() {
      return new SortOp(this);
    }
  }
}
