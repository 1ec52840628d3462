// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Texts;
import dev.lockstep.milvus.internal.Values;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How well a text column answers queries, by a rerank model of a provider. */
public final class RerankModelExpr {
  private final @Nullable String column;
  private final @Nullable List<String> queries;
  private final @Nullable Map<String, Object> params;

  private RerankModelExpr(Builder builder) {
    this.column = builder.column;
    this.queries = builder.queries;
    this.params = builder.params;
  }

  /** One that {@code fill} fills. */
  public static RerankModelExpr of(Consumer<Builder> fill) {
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
    builder.queries = this.queries;
    builder.params = this.params;
    return builder;
  }

  /** Text column. */
  public @Nullable String column() {
    return column;
  }

  /** What each text is held against. */
  public @Nullable List<String> queries() {
    return queries;
  }

  /** Parameters of the provider, such as {@code provider} and {@code model}. */
  public @Nullable Map<String, Object> params() {
    return params;
  }

  @Override
  public String toString() {
    return Texts.describe(
        "RerankModelExpr", "column", column, "queries", queries, "params", params);
  }

  /** Fills one. */
  public static final class Builder {
    private @Nullable String column;
    private @Nullable List<String> queries;
    private @Nullable Map<String, Object> params;

    private Builder() {}

    /** Text column. */
    public Builder column(@Nullable String column) {
      this.column = column;
      return this;
    }

    /** What each text is held against. Not empty. */
    public Builder queries(@Nullable List<String> queries) {
      this.queries = Values.copy(queries);
      return this;
    }

    /** What each text is held against. Not empty. */
    public Builder queries(String... queries) {
      this.queries = List.of(queries);
      return this;
    }

    /** Parameters of the provider, such as {@code provider} and {@code model}. */
    public Builder params(@Nullable Map<String, ?> params) {
      this.params = Values.copy(params);
      return this;
    }

    /** What was filled. */
    public RerankModelExpr build() {
      return new RerankModelExpr(this);
    }
  }
}
