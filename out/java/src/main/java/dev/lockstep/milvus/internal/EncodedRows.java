// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.wire.SchemaProto;
import java.util.List;

/** Rows on their way to the server: one column for each field. */
public final class EncodedRows {
  private final List<SchemaProto.FieldData> fieldsData;
  private final int numRows;

  EncodedRows(List<SchemaProto.FieldData> fieldsData, int numRows) {
    this.fieldsData = fieldsData;
    this.numRows = numRows;
  }

  /** The columns. */
  public List<SchemaProto.FieldData> fieldsData() {
    return fieldsData;
  }

  /** How many rows there are. */
  public long numRows() {
    return numRows;
  }
}
