// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Texts;
import java.util.List;

/** A collection and its aliases. */
public final class AliasList {
  private final List<String> aliases;
  private final String collectionName;
  private final String dbName;

  AliasList(List<String> aliases, String collectionName, String dbName) {
    this.aliases = aliases;
    this.collectionName = collectionName;
    this.dbName = dbName;
  }

  /** Its second names. */
  public List<String> aliases() {
    return aliases;
  }

  /** The collection; empty where none was named. */
  public String collectionName() {
    return collectionName;
  }

  /** Database that it is in. */
  public String dbName() {
    return dbName;
  }

  @Override
  public String toString() {
    return Texts.describe(
        "AliasList", "aliases", aliases, "collectionName", collectionName, "dbName", dbName);
  }
}
