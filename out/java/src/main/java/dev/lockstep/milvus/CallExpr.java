// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Texts;
import dev.lockstep.milvus.internal.Values;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A function of the server by its name. */
public final class CallExpr {
  private final @Nullable String name;
  private final List<String> columns;
  private final @Nullable Map<String, Object> params;

  private CallExpr(Builder builder) {
    this.name = builder.name;
    this.columns = builder.columns;
    this.params = builder.params;
  }

  /** One that {@code fill} fills. */
  public static CallExpr of(Consumer<Builder> fill) {
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
    builder.name = this.name;
    builder.columns = this.columns;
    builder.params = this.params;
    return builder;
  }

  /** Name of the function. */
  public @Nullable String name() {
    return name;
  }

  /** Columns that it takes. */
  public List<String> columns() {
    return columns;
  }

  /** Its parameters. */
  public @Nullable Map<String, Object> params() {
    return params;
  }

  @Override
  public String toString() {
    return Texts.describe("CallExpr", "name", name, "columns", columns, "params", params);
  }

  /** Fills one. */
  public static final class Builder {
    private @Nullable String name;
    private List<String> columns = List.of();
    private @Nullable Map<String, Object> params;

    private Builder() {}

    /** Name of the function. */
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /** Columns that it takes. */
    public Builder columns(@Nullable List<String> columns) {
      this.columns = Values.orDefault(Values.copy(columns), List.of());
      return this;
    }

    /** Columns that it takes. */
    public Builder columns(String... columns) {
      this.columns = List.of(columns);
      return this;
    }

    /** Its parameters. */
    public Builder params(@Nullable Map<String, ?> params) {
      this.params = Values.copy(params);
      return this;
    }

    /** What was filled. */
    public CallExpr build() {
      return new CallExpr(this);
    }
  }
}
