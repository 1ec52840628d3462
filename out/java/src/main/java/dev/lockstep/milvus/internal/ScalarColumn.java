// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.wire.SchemaProto;

/** A column of scalars, which may also be the elements of one array. */
abstract class ScalarColumn extends ColumnEncoder {
  ScalarColumn(Call call, KnownSchema.Field field, Places places) {
    super(call, field, places);
  }

  /** The values in the slot of their type. */
  abstract SchemaProto.ScalarField.Builder scalars();

  @Override
  final void fill(SchemaProto.FieldData.Builder data) {
    data.setScalars(scalars());
  }
}
