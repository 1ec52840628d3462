// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Texts;

/** What an alias stands for. */
public final class AliasInfo {
  private final String alias;
  private final String collectionName;
  private final String dbName;

  AliasInfo(String alias, String collectionName, String dbName) {
    this.alias = alias;
    this.collectionName = collectionName;
    this.dbName = dbName;
  }

  /** The second name, as it was asked for. */
  public String alias() {
    return alias;
  }

  /** The collection that it stands for. */
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
        "AliasInfo", "alias", alias, "collectionName", collectionName, "dbName", dbName);
  }
}
