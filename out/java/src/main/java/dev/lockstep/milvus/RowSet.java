// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import java.util.List;

/** Rows of an answer, backed by its columns; a row is made when it is asked for. */
public interface RowSet extends List<Row> {
  /**
   * Names of the fields that the server gave, in its order; keys of the dynamic field are not among
   * them.
   */
  List<String> fieldNames();

  /** A field of all rows. Throws {@link IllegalArgumentException} where there is no such field. */
  Column column(String field);

  /** The rows as objects of a class with a constructor without parameters, by field names. */
  <T> List<T> as(Class<T> type);
}
