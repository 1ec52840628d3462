// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Checks;
import dev.lockstep.milvus.internal.Texts;
import dev.lockstep.milvus.internal.Values;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A field that holds a list of structs; each struct has the same fields. */
public final class StructFieldSchema {
  private final String name;
  private final String description;
  private final boolean nullable;
  private final @Nullable Integer maxCapacity;
  private final List<FieldSchema> fields;
  private final @Nullable Boolean mmapEnabled;
  private final @Nullable String warmup;

  private StructFieldSchema(Builder builder) {
    this.name = builder.name;
    this.description = builder.description;
    this.nullable = builder.nullable;
    this.maxCapacity = builder.maxCapacity;
    this.fields = new ArrayList<>(builder.fields);
    this.mmapEnabled = builder.mmapEnabled;
    this.warmup = builder.warmup;
  }

  /** One that {@code fill} fills. */
  public static StructFieldSchema of(Consumer<Builder> fill) {
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
    builder.description = this.description;
    builder.nullable = this.nullable;
    builder.maxCapacity = this.maxCapacity;
    builder.fields = this.fields;
    builder.mmapEnabled = this.mmapEnabled;
    builder.warmup = this.warmup;
    return builder;
  }

  /** Name of the field, unique in the schema; add_field gives it. */
  public String name() {
    return name;
  }

  /** What the field is for. */
  public String description() {
    return description;
  }

  /** Rows may leave the field out, or give null. */
  public boolean nullable() {
    return nullable;
  }

  /** Most structs in the list of one row. */
  public @Nullable Integer maxCapacity() {
    return maxCapacity;
  }

  /** Fields of each struct: scalars and vectors. */
  public List<FieldSchema> fields() {
    return Collections.unmodifiableList(fields);
  }

  /** Map the field's data from disk instead of loading it. */
  public @Nullable Boolean mmapEnabled() {
    return mmapEnabled;
  }

  /**
   * Whether the field's data is fetched before it is asked for, such as {@code sync} or {@code
   * disable}.
   */
  public @Nullable String warmup() {
    return warmup;
  }

  /** Add a field to the structs. */
  public StructFieldSchema addField(String fieldName, DataType dataType) {
    FieldSchema.Builder item = FieldSchema.builder();
    item.name(fieldName);
    item.dataType(dataType);
    FieldSchema made = item.build();
    RecordChecks.checkFieldSchema(Checks.of("add_field"), "", made);
    return Builders.addField(this, made);
  }

  /** Add a field to the structs. */
  public StructFieldSchema addField(
      String fieldName, DataType dataType, Consumer<FieldSchema.Builder> fill) {
    FieldSchema.Builder item = FieldSchema.builder();
    item.name(fieldName);
    item.dataType(dataType);
    fill.accept(item);
    FieldSchema made = item.build();
    RecordChecks.checkFieldSchema(Checks.of("add_field"), "", made);
    return Builders.addField(this, made);
  }

  /** Add a field to the structs. */
  public StructFieldSchema addField(FieldSchema item) {
    RecordChecks.checkFieldSchema(Checks.of("add_field"), "", item);
    return Builders.addField(this, item);
  }

  void append(FieldSchema item) {
    fields.add(item);
  }

  @Override
  public String toString() {
    return Texts.describe(
        "StructFieldSchema",
        "name",
        name,
        "description",
        description,
        "nullable",
        nullable,
        "maxCapacity",
        maxCapacity,
        "fields",
        fields,
        "mmapEnabled",
        mmapEnabled,
        "warmup",
        warmup);
  }

  /** Fills one. */
  public static final class Builder {
    private String name = "";
    private String description = "";
    private boolean nullable = false;
    private @Nullable Integer maxCapacity;
    private List<FieldSchema> fields = List.of();
    private @Nullable Boolean mmapEnabled;
    private @Nullable String warmup;

    private Builder() {}

    /** Name of the field, unique in the schema; add_field gives it. */
    public Builder name(@Nullable String name) {
      this.name = Values.orDefault(name, "");
      return this;
    }

    /** What the field is for. */
    public Builder description(@Nullable String description) {
      this.description = Values.orDefault(description, "");
      return this;
    }

    /** Rows may leave the field out, or give null. Default {@code false}. */
    public Builder nullable(boolean nullable) {
      this.nullable = nullable;
      return this;
    }

    /** Most structs in the list of one row. At least 1. */
    public Builder maxCapacity(@Nullable Integer maxCapacity) {
      this.maxCapacity = maxCapacity;
      return this;
    }

    /** Fields of each struct: scalars and vectors. */
    public Builder fields(@Nullable List<FieldSchema> fields) {
      this.fields = Values.orDefault(Values.copy(fields), List.of());
      return this;
    }

    /** Fields of each struct: scalars and vectors. */
    public Builder fields(FieldSchema... fields) {
      this.fields = List.of(fields);
      return this;
    }

    /** Map the field's data from disk instead of loading it. */
    public Builder mmapEnabled(@Nullable Boolean mmapEnabled) {
      this.mmapEnabled = mmapEnabled;
      return this;
    }

    /**
     * Whether the field's data is fetched before it is asked for, such as {@code sync} or {@code
     * disable}.
     */
    public Builder warmup(@Nullable String warmup) {
      this.warmup = Values.nonEmpty(warmup);
      return this;
    }

    /** What was filled. */
    public StructFieldSchema build() {
      return new StructFieldSchema(this);
    }
  }
}
