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

/** Fields of a collection. */
public final class CollectionSchema {
  private final String description;
  private final boolean autoId;
  private final boolean enableDynamicField;
  private final @Nullable Boolean enableNamespace;
  private final @Nullable String primaryField;
  private final @Nullable String partitionKeyField;
  private final @Nullable String clusteringKeyField;
  private final @Nullable String externalSource;
  private final @Nullable String externalSpec;
  private final List<FieldSchema> fields;
  private final List<StructFieldSchema> structFields;
  private final List<Function> functions;

  private CollectionSchema(Builder builder) {
    this.description = builder.description;
    this.autoId = builder.autoId;
    this.enableDynamicField = builder.enableDynamicField;
    this.enableNamespace = builder.enableNamespace;
    this.primaryField = builder.primaryField;
    this.partitionKeyField = builder.partitionKeyField;
    this.clusteringKeyField = builder.clusteringKeyField;
    this.externalSource = builder.externalSource;
    this.externalSpec = builder.externalSpec;
    this.fields = new ArrayList<>(builder.fields);
    this.structFields = new ArrayList<>(builder.structFields);
    this.functions = new ArrayList<>(builder.functions);
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
    builder.description = this.description;
    builder.autoId = this.autoId;
    builder.enableDynamicField = this.enableDynamicField;
    builder.enableNamespace = this.enableNamespace;
    builder.primaryField = this.primaryField;
    builder.partitionKeyField = this.partitionKeyField;
    builder.clusteringKeyField = this.clusteringKeyField;
    builder.externalSource = this.externalSource;
    builder.externalSpec = this.externalSpec;
    builder.fields = this.fields;
    builder.structFields = this.structFields;
    builder.functions = this.functions;
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

  /** Name of the primary key, in place of {@code isPrimary} on the field. */
  public @Nullable String primaryField() {
    return primaryField;
  }

  /** Name of the partition key, in place of {@code isPartitionKey} on the field. */
  public @Nullable String partitionKeyField() {
    return partitionKeyField;
  }

  /** Name of the clustering key, in place of {@code isClusteringKey} on the field. */
  public @Nullable String clusteringKeyField() {
    return clusteringKeyField;
  }

  /**
   * Where the rows are if the server does not keep them, such as {@code s3://bucket/path}. Such a
   * collection needs no primary key.
   */
  public @Nullable String externalSource() {
    return externalSource;
  }

  /** How the external source is read, as JSON, such as its format. */
  public @Nullable String externalSpec() {
    return externalSpec;
  }

  /** The fields, in order. */
  public List<FieldSchema> fields() {
    return Collections.unmodifiableList(fields);
  }

  /** The fields that hold lists of structs, in order. */
  public List<StructFieldSchema> structFields() {
    return Collections.unmodifiableList(structFields);
  }

  /** Functions that compute fields from others, such as BM25. */
  public List<Function> functions() {
    return Collections.unmodifiableList(functions);
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

  /** Add a field. */
  public CollectionSchema addField(
      String fieldName,
      DataType dataType,
      StructFieldSchema structSchema,
      Consumer<FieldSchema.Builder> fill) {
    Checks call = Checks.of("add_field");
    call.requiresValue("struct_schema", structSchema, "data_type", dataType, DataType.ARRAY);
    FieldSchema.Builder item = FieldSchema.builder();
    item.name(fieldName);
    item.dataType(dataType);
    fill.accept(item);
    FieldSchema made = item.build();
    RecordChecks.checkFieldSchema(call, "", made);
    return Builders.addField(this, made, structSchema);
  }

  /** Add a field that holds lists of structs. */
  public CollectionSchema addStructField(StructFieldSchema structFieldSchema) {
    RecordChecks.checkStructFieldSchema(
        Checks.of("add_struct_field"), "structFieldSchema.", structFieldSchema);
    append(structFieldSchema);
    return this;
  }

  /** Add a field that holds lists of structs. */
  public CollectionSchema addStructField(Consumer<StructFieldSchema.Builder> fill) {
    return addStructField(StructFieldSchema.of(fill));
  }

  /** Add a function. */
  public CollectionSchema addFunction(Function function) {
    RecordChecks.checkFunction(Checks.of("add_function"), "function.", function);
    append(function);
    return this;
  }

  /** Add a function. */
  public CollectionSchema addFunction(Consumer<Function.Builder> fill) {
    return addFunction(Function.of(fill));
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

  void append(StructFieldSchema item) {
    structFields.add(item);
  }

  void append(Function item) {
    functions.add(item);
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
        "primaryField",
        primaryField,
        "partitionKeyField",
        partitionKeyField,
        "clusteringKeyField",
        clusteringKeyField,
        "externalSource",
        externalSource,
        "externalSpec",
        externalSpec,
        "fields",
        fields,
        "structFields",
        structFields,
        "functions",
        functions);
  }

  /** Fills one. */
  public static final class Builder {
    private String description = "";
    private boolean autoId = false;
    private boolean enableDynamicField = false;
    private @Nullable Boolean enableNamespace;
    private @Nullable String primaryField;
    private @Nullable String partitionKeyField;
    private @Nullable String clusteringKeyField;
    private @Nullable String externalSource;
    private @Nullable String externalSpec;
    private List<FieldSchema> fields = List.of();
    private List<StructFieldSchema> structFields = List.of();
    private List<Function> functions = List.of();

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

    /** Name of the primary key, in place of {@code isPrimary} on the field. */
    public Builder primaryField(@Nullable String primaryField) {
      this.primaryField = Values.nonEmpty(primaryField);
      return this;
    }

    /** Name of the partition key, in place of {@code isPartitionKey} on the field. */
    public Builder partitionKeyField(@Nullable String partitionKeyField) {
      this.partitionKeyField = Values.nonEmpty(partitionKeyField);
      return this;
    }

    /** Name of the clustering key, in place of {@code isClusteringKey} on the field. */
    public Builder clusteringKeyField(@Nullable String clusteringKeyField) {
      this.clusteringKeyField = Values.nonEmpty(clusteringKeyField);
      return this;
    }

    /**
     * Where the rows are if the server does not keep them, such as {@code s3://bucket/path}. Such a
     * collection needs no primary key.
     */
    public Builder externalSource(@Nullable String externalSource) {
      this.externalSource = Values.nonEmpty(externalSource);
      return this;
    }

    /** How the external source is read, as JSON, such as its format. */
    public Builder externalSpec(@Nullable String externalSpec) {
      this.externalSpec = Values.nonEmpty(externalSpec);
      return this;
    }

    /** The fields, in order. */
    public Builder fields(@Nullable List<FieldSchema> fields) {
      this.fields = Values.orDefault(Values.copy(fields), List.of());
      return this;
    }

    /** The fields, in order. */
    public Builder fields(FieldSchema... fields) {
      this.fields = List.of(fields);
      return this;
    }

    /** The fields that hold lists of structs, in order. */
    public Builder structFields(@Nullable List<StructFieldSchema> structFields) {
      this.structFields = Values.orDefault(Values.copy(structFields), List.of());
      return this;
    }

    /** The fields that hold lists of structs, in order. */
    public Builder structFields(StructFieldSchema... structFields) {
      this.structFields = List.of(structFields);
      return this;
    }

    /** Functions that compute fields from others, such as BM25. */
    public Builder functions(@Nullable List<Function> functions) {
      this.functions = Values.orDefault(Values.copy(functions), List.of());
      return this;
    }

    /** Functions that compute fields from others, such as BM25. */
    public Builder functions(Function... functions) {
      this.functions = List.of(functions);
      return this;
    }

    /** What was filled. */
    public CollectionSchema build() {
      return new CollectionSchema(this);
    }
  }
}
