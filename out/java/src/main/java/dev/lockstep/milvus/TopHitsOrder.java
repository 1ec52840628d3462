// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Texts;
import dev.lockstep.milvus.internal.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the hits of a bucket are ordered by. */
public final class TopHitsOrder {
  private final @Nullable String fieldName;
  private final SortOrder direction;

  private TopHitsOrder(Builder builder) {
    this.fieldName = builder.fieldName;
    this.direction = builder.direction;
  }

  /** One that {@code fill} fills. */
  public static TopHitsOrder of(Consumer<Builder> fill) {
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
    builder.fieldName = this.fieldName;
    builder.direction = this.direction;
    return builder;
  }

  /** Name of a field, or {@code _score}. */
  public @Nullable String fieldName() {
    return fieldName;
  }

  /** Ascending or descending. */
  public SortOrder direction() {
    return direction;
  }

  @Override
  public String toString() {
    return Texts.describe("TopHitsOrder", "fieldName", fieldName, "direction", direction);
  }

  /** Fills one. */
  public static final class Builder {
    private @Nullable String fieldName;
    private SortOrder direction = SortOrder.ASC;

    private Builder() {}

    /** Name of a field, or {@code _score}. */
    public Builder fieldName(@Nullable String fieldName) {
      this.fieldName = fieldName;
      return this;
    }

    /** Ascending or descending. Default {@code SortOrder.ASC}. */
    public Builder direction(@Nullable SortOrder direction) {
      this.direction = Values.orDefault(direction, SortOrder.ASC);
      return this;
    }

    /** What was filled. */
    public TopHitsOrder build() {
      return new TopHitsOrder(this);
    }
  }
}
