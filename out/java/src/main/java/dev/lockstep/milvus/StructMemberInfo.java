// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Texts;

/** A field of the structs of a field, as the server describes it. */
public final class StructMemberInfo {
  private final long fieldId;
  private final String name;
  private final String description;
  private final DataType type;
  private final FieldParams params;

  StructMemberInfo(
      long fieldId, String name, String description, DataType type, FieldParams params) {
    this.fieldId = fieldId;
    this.name = name;
    this.description = description;
    this.type = type;
    this.params = params;
  }

  /** The server's number of the field. */
  public long fieldId() {
    return fieldId;
  }

  /** Name of the field, in the struct. */
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

  @Override
  public String toString() {
    return Texts.describe(
        "StructMemberInfo",
        "fieldId",
        fieldId,
        "name",
        name,
        "description",
        description,
        "type",
        type,
        "params",
        params);
  }
}
