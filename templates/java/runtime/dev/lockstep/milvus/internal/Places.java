package dev.lockstep.milvus.internal;

/** How messages name the place of a value among others of its kind. */
@FunctionalInterface
interface Places {
  /** The place of the value with a number. */
  String of(int index);

  /** Values of a field of rows: {@code data[3].age}. */
  static Places inRows(String field) {
    return row -> "data[" + row + "]." + field;
  }

  /** Values of a column: {@code data.age[3]}. */
  static Places inColumn(String field) {
    return row -> "data." + field + "[" + row + "]";
  }

  /** Members of the value with a number: {@code data[3].tags[0]}. */
  default Places membersOf(int row) {
    return index -> of(row) + "[" + index + "]";
  }
}
