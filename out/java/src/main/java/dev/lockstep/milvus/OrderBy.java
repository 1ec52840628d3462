// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Texts;
import dev.lockstep.milvus.internal.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A field to order by. */
public final class OrderBy {
  private final @Nullable String field;
  private final SortOrder order;

  private OrderBy(Builder builder) {
    this.field = builder.field;
    this.order = builder.order;
  }

  /** One that {@code fill} fills. */
  public static OrderBy of(Consumer<Builder> fill) {
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
    builder.field = this.field;
    builder.order = this.order;
    return builder;
  }

  /** Name of the field. */
  public @Nullable String field() {
    return field;
  }

  /** Ascending or descending. */
  public SortOrder order() {
    return order;
  }

  @Override
  public String toString() {
    return Texts.describe("OrderBy", "field", field, "order", order);
  }

  /** Fills one. */
  public static final class Builder {
    private @Nullable String field;
    private SortOrder order = SortOrder.ASC;

    private Builder() {}

    /** Name of the field. */
    public Builder field(@Nullable String field) {
      this.field = field;
      return this;
    }

    /** Ascending or descending. Default {@code SortOrder.ASC}. */
    public Builder order(@Nullable SortOrder order) {
      this.order = Values.orDefault(order, SortOrder.ASC);
      return this;
    }

    /** What was filled. */
    public OrderBy build() {
      return new OrderBy(this);
    }
  }
}
