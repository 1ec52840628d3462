// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.wire.SchemaProto;

/** Sparse vectors: maps from index to value. */
final class SparseColumn extends VectorColumn {
  private final SchemaProto.SparseFloatArray.Builder values =
      SchemaProto.SparseFloatArray.newBuilder();

  SparseColumn(Call call, KnownSchema.Field field, Places places) {
    super(call, field, places);
  }

  @Override
  String expected() {
    return "a sparse vector";
  }

  @Override
  void put(Object value, int row) {
    SparseVector vector = SparseVector.of(value, problem -> at(row, problem));
    if (vector == null) {
      throw refused(row, value);
    }
    values.addContents(vector.bytes()).setDim(Math.max(values.getDim(), vector.dimension()));
  }

  @Override
  SchemaProto.VectorField.Builder vectors() {
    return SchemaProto.VectorField.newBuilder().setSparseFloatVector(values);
  }
}
