// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.wire.SchemaProto;
import org.jspecify.annotations.Nullable;

/** Fields of a collection with the marks that the schema gives to their names. */
public final class KeyedFields {
  private KeyedFields() {}

  /** Servers read that they make the keys from the field alone. */
  public static SchemaProto.FieldSchema keyedField(
      SchemaProto.FieldSchema field,
      boolean autoId,
      @Nullable String primary,
      @Nullable String partitionKey,
      @Nullable String clusteringKey) {
    String name = field.getName();
    boolean isPrimary = field.getIsPrimaryKey() || name.equals(primary);
    return field.toBuilder()
        .setIsPrimaryKey(isPrimary)
        .setIsPartitionKey(field.getIsPartitionKey() || name.equals(partitionKey))
        .setIsClusteringKey(field.getIsClusteringKey() || name.equals(clusteringKey))
        .setAutoID(field.getAutoID() || (autoId && isPrimary))
        .build();
  }
}
