// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import java.util.Map;

/** One row that a search found. */
public interface Hit {
  /** Its primary key. */
  Id id();

  /** Its distance or similarity, by the metric of the index. */
  float distance();

  /** Its output fields; empty where none was asked for. */
  Row entity();

  /** What a highlighter marked in its fields, by field; empty where none did. */
  Map<String, Highlight> highlight();

  /** Its output fields as an object of a class with a constructor without parameters. */
  <T> T entity(Class<T> type);
}
