// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Texts;

/** What the hits of a bucket have in common. */
public final class BucketKey {
  private final String fieldName;
  private final long fieldId;
  private final Object value;

  BucketKey(String fieldName, long fieldId, Object value) {
    this.fieldName = fieldName;
    this.fieldId = fieldId;
    this.value = value;
  }

  /** Name of the field. */
  public String fieldName() {
    return fieldName;
  }

  /** The server's number of the field. */
  public long fieldId() {
    return fieldId;
  }

  /** The value. */
  public Object value() {
    return value;
  }

  @Override
  public String toString() {
    return Texts.describe("BucketKey", "fieldName", fieldName, "fieldId", fieldId, "value", value);
  }
}
