// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field of a collection, as the server describes it. */
public final class FieldInfo {
  private final long fieldId;
  private final String name;
  private final String description;
  private final DataType type;
  private final FieldParams params;
  private final @Nullable Object defaultValue;
  private final DataType elementType;
  private final boolean isPrimary;
  private final boolean autoId;
  private final boolean isPartitionKey;
  private final boolean isClusteringKey;
  private final boolean isDynamic;
  private final boolean nullable;
  private final boolean isFunctionOutput;
  private final String externalField;
  private final @Nullable List<StructMemberInfo> structFields;

  FieldInfo(
      long fieldId,
      String name,
      String description,
      DataType type,
      FieldParams params,
      @Nullable Object defaultValue,
      DataType elementType,
      boolean isPrimary,
      boolean autoId,
      boolean isPartitionKey,
      boolean isClusteringKey,
      boolean isDynamic,
      boolean nullable,
      boolean isFunctionOutput,
      String externalField,
      @Nullable List<StructMemberInfo> structFields) {
    this.fieldId = fieldId;
    this.name = name;
    this.description = description;
    this.type = type;
    this.params = params;
    this.defaultValue = defaultValue;
    this.elementType = elementType;
    this.isPrimary = isPrimary;
    this.autoId = autoId;
    this.isPartitionKey = isPartitionKey;
    this.isClusteringKey = isClusteringKey;
    this.isDynamic = isDynamic;
    this.nullable = nullable;
    this.isFunctionOutput = isFunctionOutput;
    this.externalField = externalField;
    this.structFields = structFields;
  }

  /** The server's number of the field. */
  public long fieldId() {
    return fieldId;
  }

  /** Name of the field. */
  public String name() {
    return name;
  }

  /** What the field is for. */
  public String description() {
    return description;
  }

  /** Type of the field. */
  public DataType type() {
    return type;
  }

  /** Parameters of the type. */
  public FieldParams params() {
    return params;
  }

  /** Value of rows that leave the field out. Null where it is absent. */
  public @Nullable Object defaultValue() {
    return defaultValue;
  }

  /** Type of the elements of an array. */
  public DataType elementType() {
    return elementType;
  }

  /** Whether it is the primary key. */
  public boolean isPrimary() {
    return isPrimary;
  }

  /** Whether the server makes the values. */
  public boolean autoId() {
    return autoId;
  }

  /** Whether rows go to partitions by it. */
  public boolean isPartitionKey() {
    return isPartitionKey;
  }

  /** Whether rows are clustered by it. */
  public boolean isClusteringKey() {
    return isClusteringKey;
  }

  /** Whether it is the dynamic field. */
  public boolean isDynamic() {
    return isDynamic;
  }

  /** Whether rows may leave it out. */
  public boolean nullable() {
    return nullable;
  }

  /** Whether a function computes it. */
  public boolean isFunctionOutput() {
    return isFunctionOutput;
  }

  /** Name in the external source. */
  public String externalField() {
    return externalField;
  }

  /** Fields of each struct, where the field holds lists of structs. Null where it is absent. */
  public @Nullable List<StructMemberInfo> structFields() {
    return structFields;
  }

  @Override
  public String toString() {
    return Texts.describe(
        "FieldInfo",
        "fieldId",
        fieldId,
        "name",
        name,
        "description",
        description,
        "type",
        type,
        "params",
        params,
        "defaultValue",
        defaultValue,
        "elementType",
        elementType,
        "isPrimary",
        isPrimary,
        "autoId",
        autoId,
        "isPartitionKey",
        isPartitionKey,
        "isClusteringKey",
        isClusteringKey,
        "isDynamic",
        isDynamic,
        "nullable",
        nullable,
        "isFunctionOutput",
        isFunctionOutput,
        "externalField",
        externalField,
        "structFields",
        structFields);
  }
}
