// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Texts;
import java.util.Map;

/** A database and its properties. */
public final class DatabaseInfo {
  private final String name;
  private final Map<String, String> properties;

  DatabaseInfo(String name, Map<String, String> properties) {
    this.name = name;
    this.properties = properties;
  }

  /** Name of the database. */
  public String name() {
    return name;
  }

  /** Properties, by name. */
  public Map<String, String> properties() {
    return properties;
  }

  @Override
  public String toString() {
    return Texts.describe("DatabaseInfo", "name", name, "properties", properties);
  }
}
