// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the builders do beyond keeping what they are given. */
final class Builders {
  private Builders() {}

  /** Adds a field to a schema; a schema whose keys the server makes says so of its primary key. */
  static CollectionSchema addField(CollectionSchema builder, FieldSchema field) {
    boolean isGenerated = builder.autoId() && field.isPrimary();
    builder.append(isGenerated ? field.toBuilder().autoId(true).build() : field);
    return builder;
  }

  /** Adds a field that holds lists of structs; what the field says goes to the struct. */
  static CollectionSchema addField(
      CollectionSchema builder, FieldSchema field, @Nullable StructFieldSchema struct) {
    if (struct == null) {
      return addField(builder, field);
    }
    StructFieldSchema.Builder made = struct.toBuilder().name(Objects.requireNonNull(field.name()));
    if (field.maxCapacity() != null) {
      made.maxCapacity(field.maxCapacity());
    }
    if (!field.description().isEmpty()) {
      made.description(field.description());
    }
    if (field.nullable()) {
      made.nullable(true);
    }
    if (field.mmapEnabled() != null) {
      made.mmapEnabled(field.mmapEnabled());
    }
    builder.append(made.build());
    return builder;
  }

  /** Adds a field to a struct. */
  static StructFieldSchema addField(StructFieldSchema builder, FieldSchema field) {
    builder.append(field);
    return builder;
  }

  /** Adds an index to a list. */
  static <T, L extends RecordList<T>> L addIndex(L builder, T index) {
    builder.append(index);
    return builder;
  }
}
