// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import org.jspecify.annotations.Nullable;

/** Which entries of the schema cache to drop. */
public final class Forget {
  private final @Nullable String database;
  private final @Nullable String name;
  private final boolean all;

  private Forget(@Nullable String database, @Nullable String name, boolean all) {
    this.database = database;
    this.name = name;
    this.all = all;
  }

  /** A collection or alias of the call's database. */
  public static Forget schema(String name) {
    return new Forget(null, name, false);
  }

  /** A collection or alias of a database; null is the call's. */
  public static Forget schema(String name, @Nullable String database) {
    return new Forget(database, name, false);
  }

  /** A whole database. */
  public static Forget database(String database) {
    return new Forget(database, null, false);
  }

  /** Everything. */
  public static Forget all() {
    return new Forget(null, null, true);
  }

  boolean concerns(SchemaCache.Key key, KnownSchema schema, String callDatabase) {
    if (all) {
      return true;
    }
    if (!isOf(key.database(), callDatabase)) {
      return false;
    }
    return name == null
        || name.equals(key.name())
        || name.equals(schema.collectionName())
        || schema.aliases().contains(name);
  }

  /** What a lookup under way will find is unknown: whatever is dropped in its database ends it. */
  boolean mayConcern(SchemaCache.Key key, String callDatabase) {
    return all || isOf(key.database(), callDatabase);
  }

  private boolean isOf(String keyDatabase, String callDatabase) {
    return keyDatabase.equals(database == null ? callDatabase : database);
  }
}
