// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Texts;
import java.util.List;
import java.util.Map;

/** Schema and properties of a collection. */
public final class CollectionInfo {
  private final String collectionName;
  private final boolean autoId;
  private final int numShards;
  private final String description;
  private final List<FieldInfo> fields;
  private final List<FunctionInfo> functions;
  private final List<String> aliases;
  private final long collectionId;
  private final ConsistencyLevel consistencyLevel;
  private final Map<String, String> properties;
  private final long numPartitions;
  private final boolean enableDynamicField;
  private final boolean enableNamespace;
  private final int schemaVersion;
  private final String externalSource;
  private final String externalSpec;
  private final long createdTimestamp;
  private final long updateTimestamp;
  private final String dbName;

  CollectionInfo(
      String collectionName,
      boolean autoId,
      int numShards,
      String description,
      List<FieldInfo> fields,
      List<FunctionInfo> functions,
      List<String> aliases,
      long collectionId,
      ConsistencyLevel consistencyLevel,
      Map<String, String> properties,
      long numPartitions,
      boolean enableDynamicField,
      boolean enableNamespace,
      int schemaVersion,
      String externalSource,
      String externalSpec,
      long createdTimestamp,
      long updateTimestamp,
      String dbName) {
    this.collectionName = collectionName;
    this.autoId = autoId;
    this.numShards = numShards;
    this.description = description;
    this.fields = fields;
    this.functions = functions;
    this.aliases = aliases;
    this.collectionId = collectionId;
    this.consistencyLevel = consistencyLevel;
    this.properties = properties;
    this.numPartitions = numPartitions;
    this.enableDynamicField = enableDynamicField;
    this.enableNamespace = enableNamespace;
    this.schemaVersion = schemaVersion;
    this.externalSource = externalSource;
    this.externalSpec = externalSpec;
    this.createdTimestamp = createdTimestamp;
    this.updateTimestamp = updateTimestamp;
    this.dbName = dbName;
  }

  /** Name of the collection, also where it was asked for by an alias. */
  public String collectionName() {
    return collectionName;
  }

  /** Whether the server makes the primary keys. */
  public boolean autoId() {
    return autoId;
  }

  /** Number of shards. */
  public int numShards() {
    return numShards;
  }

  /** What the collection is for. */
  public String description() {
    return description;
  }

  /** The fields in order, those that hold lists of structs last. */
  public List<FieldInfo> fields() {
    return fields;
  }

  /** The functions, in order. */
  public List<FunctionInfo> functions() {
    return functions;
  }

  /** Second names of the collection. */
  public List<String> aliases() {
    return aliases;
  }

  /** The server's number of the collection; 0 on Milvus Lite. */
  public long collectionId() {
    return collectionId;
  }

  /** How fresh reads are that do not say. */
  public ConsistencyLevel consistencyLevel() {
    return consistencyLevel;
  }

  /** Properties, by name. */
  public Map<String, String> properties() {
    return properties;
  }

  /** Number of partitions. */
  public long numPartitions() {
    return numPartitions;
  }

  /** Whether rows keep what they have beyond the fields. */
  public boolean enableDynamicField() {
    return enableDynamicField;
  }

  /** Whether the collection is divided into namespaces. */
  public boolean enableNamespace() {
    return enableNamespace;
  }

  /** Counts changes of the schema; 0 on Milvus Lite. */
  public int schemaVersion() {
    return schemaVersion;
  }

  /** Where an external collection's data is. */
  public String externalSource() {
    return externalSource;
  }

  /** How that data is read. */
  public String externalSpec() {
    return externalSpec;
  }

  /** When it was created, as the server's hybrid timestamp. */
  public long createdTimestamp() {
    return createdTimestamp;
  }

  /** When its schema last changed, as the server's hybrid timestamp. */
  public long updateTimestamp() {
    return updateTimestamp;
  }

  /** Database that it is in. */
  public String dbName() {
    return dbName;
  }

  @Override
  public String toString() {
    return Texts.describe(
        "CollectionInfo",
        "collectionName",
        collectionName,
        "autoId",
        autoId,
        "numShards",
        numShards,
        "description",
        description,
        "fields",
        fields,
        "functions",
        functions,
        "aliases",
        aliases,
        "collectionId",
        collectionId,
        "consistencyLevel",
        consistencyLevel,
        "properties",
        properties,
        "numPartitions",
        numPartitions,
        "enableDynamicField",
        enableDynamicField,
        "enableNamespace",
        enableNamespace,
        "schemaVersion",
        schemaVersion,
        "externalSource",
        externalSource,
        "externalSpec",
        externalSpec,
        "createdTimestamp",
        createdTimestamp,
        "updateTimestamp",
        updateTimestamp,
        "dbName",
        dbName);
  }
}
