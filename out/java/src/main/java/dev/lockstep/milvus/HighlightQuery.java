// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Texts;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A query whose terms are marked in a field. */
public final class HighlightQuery {
  private final @Nullable String field;
  private final @Nullable String text;
  private final @Nullable String queryType;

  private HighlightQuery(Builder builder) {
    this.field = builder.field;
    this.text = builder.text;
    this.queryType = builder.queryType;
  }

  /** One that {@code fill} fills. */
  public static HighlightQuery of(Consumer<Builder> fill) {
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
    builder.text = this.text;
    builder.queryType = this.queryType;
    return builder;
  }

  /** Field to mark them in. */
  public @Nullable String field() {
    return field;
  }

  /** Text of the query. */
  public @Nullable String text() {
    return text;
  }

  /** Kind of the query, such as {@code TextMatch}. */
  public @Nullable String queryType() {
    return queryType;
  }

  @Override
  public String toString() {
    return Texts.describe("HighlightQuery", "field", field, "text", text, "queryType", queryType);
  }

  /** Fills one. */
  public static final class Builder {
    private @Nullable String field;
    private @Nullable String text;
    private @Nullable String queryType;

    private Builder() {}

    /** Field to mark them in. */
    public Builder field(@Nullable String field) {
      this.field = field;
      return this;
    }

    /** Text of the query. */
    public Builder text(@Nullable String text) {
      this.text = text;
      return this;
    }

    /** Kind of the query, such as {@code TextMatch}. */
    public Builder queryType(@Nullable String queryType) {
      this.queryType = queryType;
      return this;
    }

    /** What was filled. */
    public HighlightQuery build() {
      return new HighlightQuery(this);
    }
  }
}
