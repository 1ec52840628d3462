// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Texts;
import dev.lockstep.milvus.internal.Values;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A function of a collection: computes fields from others, or ranks hits. */
public final class Function {
  private final @Nullable String name;
  private final @Nullable FunctionType functionType;
  private final @Nullable List<String> inputFieldNames;
  private final List<String> outputFieldNames;
  private final String description;
  private final @Nullable Map<String, Object> params;

  private Function(Builder builder) {
    this.name = builder.name;
    this.functionType = builder.functionType;
    this.inputFieldNames = builder.inputFieldNames;
    this.outputFieldNames = builder.outputFieldNames;
    this.description = builder.description;
    this.params = builder.params;
  }

  /** One that {@code fill} fills. */
  public static Function of(Consumer<Builder> fill) {
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
    builder.functionType = this.functionType;
    builder.inputFieldNames = this.inputFieldNames;
    builder.outputFieldNames = this.outputFieldNames;
    builder.description = this.description;
    builder.params = this.params;
    return builder;
  }

  /** Name of the function, unique in the schema. */
  public @Nullable String name() {
    return name;
  }

  /** What it computes. */
  public @Nullable FunctionType functionType() {
    return functionType;
  }

  /** Fields that it reads. */
  public @Nullable List<String> inputFieldNames() {
    return inputFieldNames;
  }

  /** Fields that it computes; none where it ranks. */
  public List<String> outputFieldNames() {
    return outputFieldNames;
  }

  /** What the function is for. */
  public String description() {
    return description;
  }

  /** Its parameters. */
  public @Nullable Map<String, Object> params() {
    return params;
  }

  @Override
  public String toString() {
    return Texts.describe(
        "Function",
        "name",
        name,
        "functionType",
        functionType,
        "inputFieldNames",
        inputFieldNames,
        "outputFieldNames",
        outputFieldNames,
        "description",
        description,
        "params",
        params);
  }

  /** Fills one. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable FunctionType functionType;
    private @Nullable List<String> inputFieldNames;
    private List<String> outputFieldNames = List.of();
    private String description = "";
    private @Nullable Map<String, Object> params;

    private Builder() {}

    /** Name of the function, unique in the schema. */
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /** What it computes. */
    public Builder functionType(@Nullable FunctionType functionType) {
      this.functionType = functionType;
      return this;
    }

    /** Fields that it reads. */
    public Builder inputFieldNames(@Nullable List<String> inputFieldNames) {
      this.inputFieldNames = Values.copy(inputFieldNames);
      return this;
    }

    /** Fields that it reads. */
    public Builder inputFieldNames(String... inputFieldNames) {
      this.inputFieldNames = List.of(inputFieldNames);
      return this;
    }

    /** Fields that it computes; none where it ranks. */
    public Builder outputFieldNames(@Nullable List<String> outputFieldNames) {
      this.outputFieldNames = Values.orDefault(Values.copy(outputFieldNames), List.of());
      return this;
    }

    /** Fields that it computes; none where it ranks. */
    public Builder outputFieldNames(String... outputFieldNames) {
      this.outputFieldNames = List.of(outputFieldNames);
      return this;
    }

    /** What the function is for. */
    public Builder description(@Nullable String description) {
      this.description = Values.orDefault(description, "");
      return this;
    }

    /** Its parameters. */
    public Builder params(@Nullable Map<String, ?> params) {
      this.params = Values.copy(params);
      return this;
    }

    /** What was filled. */
    public Function build() {
      return new Function(this);
    }
  }
}
