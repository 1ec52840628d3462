package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Checks;
import dev.lockstep.milvus.internal.Texts;
import dev.lockstep.milvus.internal.Values;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Fields of a collection. */
public final class CollectionSchema {
  private final String description;
  private final boolean autoId;
  private final boolean enableDynamicField;
  private final @Nullable Boolean enableNamespace;
  private final List<FieldSchema> fields;

  private CollectionSchema(Builder builder) {
    this.description = builder.description;
    this.autoId = builder.autoId;
    this.enableDynamicField = builder.enableDynamicField;
    this.enableNamespace = builder.enableNamespace;
    this.fields = new ArrayList<>(builder.fields);
  }

  /** One that {@code fill} fills. */
  public static CollectionSchema of(Consumer<Builder> fill) {
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
    builder.description = description;
    builder.autoId = autoId;
    builder.enableDynamicField = enableDynamicField;
    builder.enableNamespace = enableNamespace;
    builder.fields = fields;
    return builder;
  }

  /** What the collection is for. */
  public String description() {
    return description;
  }

  /** The server makes the primary keys. */
  public boolean autoId() {
    return autoId;
  }

  /** Keep what a row has beyond the fields. */
  public boolean enableDynamicField() {
    return enableDynamicField;
  }

  /** Divide the collection into namespaces. */
  public @Nullable Boolean enableNamespace() {
    return enableNamespace;
  }

  /** The fields, in order. */
  public List<FieldSchema> fields() {
    return Collections.unmodifiableList(fields);
  }

  /** Add a field. */
  public CollectionSchema addField(String fieldName, DataType dataType) {
    FieldSchema.Builder item = FieldSchema.builder();
    item.name(fieldName);
    item.dataType(dataType);
    FieldSchema made = item.build();
    RecordChecks.checkFieldSchema(Checks.of("add_field"), "", made);
    return Builders.addField(this, made);
  }

  /** Add a field. */
  public CollectionSchema addField(
      String fieldName, DataType dataType, Consumer<FieldSchema.Builder> fill) {
    FieldSchema.Builder item = FieldSchema.builder();
    item.name(fieldName);
    item.dataType(dataType);
    fill.accept(item);
    FieldSchema made = item.build();
    RecordChecks.checkFieldSchema(Checks.of("add_field"), "", made);
    return Builders.addField(this, made);
  }

  /** Add a field. */
  public CollectionSchema addField(FieldSchema item) {
    RecordChecks.checkFieldSchema(Checks.of("add_field"), "", item);
    return Builders.addField(this, item);
  }

  /** Check what can be checked without a server. */
  public CollectionSchema verify() {
    Checks call = Checks.of("verify");
    RecordChecks.checkCollectionSchema(call, "", this);
    RecordChecks.verifyCollectionSchema(call, "", this);
    return this;
  }

  void append(FieldSchema item) {
    fields.add(item);
  }

  @Override
  public String toString() {
    return Texts.describe(
        "CollectionSchema",
        "description",
        description,
        "autoId",
        autoId,
        "enableDynamicField",
        enableDynamicField,
        "enableNamespace",
        enableNamespace,
        "fields",
        fields);
  }

  /** Fills one. */
  public static final class Builder {
    private String description = "";
    private boolean autoId = false;
    private boolean enableDynamicField = false;
    private @Nullable Boolean enableNamespace;
    private List<FieldSchema> fields = List.of();

    private Builder() {}

    /** What the collection is for. */
    public Builder description(@Nullable String description) {
      this.description = Values.orDefault(description, "");
      return this;
    }

    /** The server makes the primary keys. Default {@code false}. */
    public Builder autoId(boolean autoId) {
      this.autoId = autoId;
      return this;
    }

    /** Keep what a row has beyond the fields. Default {@code false}. */
    public Builder enableDynamicField(boolean enableDynamicField) {
      this.enableDynamicField = enableDynamicField;
      return this;
    }

    /** Divide the collection into namespaces. */
    public Builder enableNamespace(@Nullable Boolean enableNamespace) {
      this.enableNamespace = enableNamespace;
      return this;
    }

    /** The fields, in order. */
    public Builder fields(@Nullable List<FieldSchema> fields) {
      this.fields = Values.orDefault(Values.copy(fields), List.of());
      return this;
    }

    /** What was filled. */
    public CollectionSchema build() {
      return new CollectionSchema(this);
    }
  }
}
