// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.wire.SchemaProto;

/** A column of vectors, which may also be the elements of one list. */
abstract class VectorColumn extends ColumnEncoder {
  VectorColumn(Call call, KnownSchema.Field field, Places places) {
    super(call, field, places);
  }

  /** The vectors in the slot of their type. */
  abstract SchemaProto.VectorField.Builder vectors();

  @Override
  final void fill(SchemaProto.FieldData.Builder data) {
    data.setVectors(vectors());
  }
}
