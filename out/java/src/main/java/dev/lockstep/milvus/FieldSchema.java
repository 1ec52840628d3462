// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Texts;
import dev.lockstep.milvus.internal.Values;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A field of a collection. */
public final class FieldSchema {
  private final @Nullable String name;
  private final @Nullable DataType dataType;
  private final String description;
  private final boolean isPrimary;
  private final boolean autoId;
  private final boolean isPartitionKey;
  private final boolean isClusteringKey;
  private final boolean isDynamic;
  private final boolean nullable;
  private final @Nullable Object defaultValue;
  private final @Nullable DataType elementType;
  private final @Nullable Integer dim;
  private final @Nullable Integer maxLength;
  private final @Nullable Integer maxCapacity;
  private final @Nullable Boolean enableAnalyzer;
  private final @Nullable Boolean enableMatch;
  private final @Nullable Map<String, Object> analyzerParams;
  private final @Nullable Map<String, Object> multiAnalyzerParams;
  private final @Nullable Boolean mmapEnabled;
  private final @Nullable String warmup;
  private final @Nullable String externalField;

  private FieldSchema(Builder builder) {
    this.name = builder.name;
    this.dataType = builder.dataType;
    this.description = builder.description;
    this.isPrimary = builder.isPrimary;
    this.autoId = builder.autoId;
    this.isPartitionKey = builder.isPartitionKey;
    this.isClusteringKey = builder.isClusteringKey;
    this.isDynamic = builder.isDynamic;
    this.nullable = builder.nullable;
    this.defaultValue = builder.defaultValue;
    this.elementType = builder.elementType;
    this.dim = builder.dim;
    this.maxLength = builder.maxLength;
    this.maxCapacity = builder.maxCapacity;
    this.enableAnalyzer = builder.enableAnalyzer;
    this.enableMatch = builder.enableMatch;
    this.analyzerParams = builder.analyzerParams;
    this.multiAnalyzerParams = builder.multiAnalyzerParams;
    this.mmapEnabled = builder.mmapEnabled;
    this.warmup = builder.warmup;
    this.externalField = builder.externalField;
  }

  /** One that {@code fill} fills. */
  public static FieldSchema of(Consumer<Builder> fill) {
    Builder builder = builder();
    fill.accept(builder);
    return builder.build();
  }

  /** An empty one to fill. */
  public static Builder builder() {
    return new Builder();
  }

  /** A copy to change. */
  public Builder toBuilder() {
    Builder builder = builder();
    builder.name = this.name;
    builder.dataType = this.dataType;
    builder.description = this.description;
    builder.isPrimary = this.isPrimary;
    builder.autoId = this.autoId;
    builder.isPartitionKey = this.isPartitionKey;
    builder.isClusteringKey = this.isClusteringKey;
    builder.isDynamic = this.isDynamic;
    builder.nullable = this.nullable;
    builder.defaultValue = this.defaultValue;
    builder.elementType = this.elementType;
    builder.dim = this.dim;
    builder.maxLength = this.maxLength;
    builder.maxCapacity = this.maxCapacity;
    builder.enableAnalyzer = this.enableAnalyzer;
    builder.enableMatch = this.enableMatch;
    builder.analyzerParams = this.analyzerParams;
    builder.multiAnalyzerParams = this.multiAnalyzerParams;
    builder.mmapEnabled = this.mmapEnabled;
    builder.warmup = this.warmup;
    builder.externalField = this.externalField;
    return builder;
  }

  /** Name of the field, unique in the schema. */
  public @Nullable String name() {
    return name;
  }

  /** Type of the field. */
  public @Nullable DataType dataType() {
    return dataType;
  }

  /** What the field is for. */
  public String description() {
    return description;
  }

  /** The primary key: one field, Int64 or VarChar. */
  public boolean isPrimary() {
    return isPrimary;
  }

  /** The server makes the values of this primary key. */
  public boolean autoId() {
    return autoId;
  }

  /** Rows go to partitions by this field. */
  public boolean isPartitionKey() {
    return isPartitionKey;
  }

  /** Rows are stored near rows with similar values. */
  public boolean isClusteringKey() {
    return isClusteringKey;
  }

  /** The dynamic field itself. */
  public boolean isDynamic() {
    return isDynamic;
  }

  /** Rows may leave the field out, or give null. */
  public boolean nullable() {
    return nullable;
  }

  /** Value of rows that leave the field out. */
  public @Nullable Object defaultValue() {
    return defaultValue;
  }

  /** Type of the elements of an array. */
  public @Nullable DataType elementType() {
    return elementType;
  }

  /** Length of a vector. */
  public @Nullable Integer dim() {
    return dim;
  }

  /** Most bytes of a text. */
  public @Nullable Integer maxLength() {
    return maxLength;
  }

  /** Most elements of an array. */
  public @Nullable Integer maxCapacity() {
    return maxCapacity;
  }

  /** Split the text into tokens. */
  public @Nullable Boolean enableAnalyzer() {
    return enableAnalyzer;
  }

  /** Let filters match tokens of the text. */
  public @Nullable Boolean enableMatch() {
    return enableMatch;
  }

  /** How the text is split. */
  public @Nullable Map<String, Object> analyzerParams() {
    return analyzerParams;
  }

  /** How the text is split by language, which another field names. */
  public @Nullable Map<String, Object> multiAnalyzerParams() {
    return multiAnalyzerParams;
  }

  /** Map the field's data from disk instead of loading it. */
  public @Nullable Boolean mmapEnabled() {
    return mmapEnabled;
  }

  /**
   * Whether the field's data is fetched before it is asked for, such as {@code sync} or {@code
   * disable}.
   */
  public @Nullable String warmup() {
    return warmup;
  }

  /** Name of the column in the external source that the field is read from. */
  public @Nullable String externalField() {
    return externalField;
  }

  @Override
  public String toString() {
    return Texts.describe(
        "FieldSchema",
        "name",
        name,
        "dataType",
        dataType,
        "description",
        description,
        "isPrimary",
        isPrimary,
        "autoId",
        autoId,
        "isPartitionKey",
        isPartitionKey,
        "isClusteringKey",
        isClusteringKey,
        "isDynamic",
        isDynamic,
        "nullable",
        nullable,
        "defaultValue",
        defaultValue,
        "elementType",
        elementType,
        "dim",
        dim,
        "maxLength",
        maxLength,
        "maxCapacity",
        maxCapacity,
        "enableAnalyzer",
        enableAnalyzer,
        "enableMatch",
        enableMatch,
        "analyzerParams",
        analyzerParams,
        "multiAnalyzerParams",
        multiAnalyzerParams,
        "mmapEnabled",
        mmapEnabled,
        "warmup",
        warmup,
        "externalField",
        externalField);
  }

  /** Fills one. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable DataType dataType;
    private String description = "";
    private boolean isPrimary = false;
    private boolean autoId = false;
    private boolean isPartitionKey = false;
    private boolean isClusteringKey = false;
    private boolean isDynamic = false;
    private boolean nullable = false;
    private @Nullable Object defaultValue;
    private @Nullable DataType elementType;
    private @Nullable Integer dim;
    private @Nullable Integer maxLength;
    private @Nullable Integer maxCapacity;
    private @Nullable Boolean enableAnalyzer;
    private @Nullable Boolean enableMatch;
    private @Nullable Map<String, Object> analyzerParams;
    private @Nullable Map<String, Object> multiAnalyzerParams;
    private @Nullable Boolean mmapEnabled;
    private @Nullable String warmup;
    private @Nullable String externalField;

    private Builder() {}

    /** Name of the field, unique in the schema. */
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /** Type of the field. */
    public Builder dataType(@Nullable DataType dataType) {
      this.dataType = dataType;
      return this;
    }

    /** What the field is for. */
    public Builder description(@Nullable String description) {
      this.description = Values.orDefault(description, "");
      return this;
    }

    /** The primary key: one field, Int64 or VarChar. Default {@code false}. */
    public Builder isPrimary(boolean isPrimary) {
      this.isPrimary = isPrimary;
      return this;
    }

    /** The server makes the values of this primary key. Default {@code false}. */
    public Builder autoId(boolean autoId) {
      this.autoId = autoId;
      return this;
    }

    /** Rows go to partitions by this field. Default {@code false}. */
    public Builder isPartitionKey(boolean isPartitionKey) {
      this.isPartitionKey = isPartitionKey;
      return this;
    }

    /** Rows are stored near rows with similar values. Default {@code false}. */
    public Builder isClusteringKey(boolean isClusteringKey) {
      this.isClusteringKey = isClusteringKey;
      return this;
    }

    /** The dynamic field itself. Default {@code false}. */
    public Builder isDynamic(boolean isDynamic) {
      this.isDynamic = isDynamic;
      return this;
    }

    /** Rows may leave the field out, or give null. Default {@code false}. */
    public Builder nullable(boolean nullable) {
      this.nullable = nullable;
      return this;
    }

    /** Value of rows that leave the field out. */
    public Builder defaultValue(@Nullable Object defaultValue) {
      this.defaultValue = defaultValue;
      return this;
    }

    /** Type of the elements of an array. */
    public Builder elementType(@Nullable DataType elementType) {
      this.elementType = elementType;
      return this;
    }

    /** Length of a vector. From 1 to 32768. */
    public Builder dim(@Nullable Integer dim) {
      this.dim = dim;
      return this;
    }

    /** Most bytes of a text. From 1 to 65535. */
    public Builder maxLength(@Nullable Integer maxLength) {
      this.maxLength = maxLength;
      return this;
    }

    /** Most elements of an array. At least 1. */
    public Builder maxCapacity(@Nullable Integer maxCapacity) {
      this.maxCapacity = maxCapacity;
      return this;
    }

    /** Split the text into tokens. */
    public Builder enableAnalyzer(@Nullable Boolean enableAnalyzer) {
      this.enableAnalyzer = enableAnalyzer;
      return this;
    }

    /** Let filters match tokens of the text. */
    public Builder enableMatch(@Nullable Boolean enableMatch) {
      this.enableMatch = enableMatch;
      return this;
    }

    /** How the text is split. */
    public Builder analyzerParams(@Nullable Map<String, ?> analyzerParams) {
      this.analyzerParams = Values.copy(analyzerParams);
      return this;
    }

    /** How the text is split by language, which another field names. */
    public Builder multiAnalyzerParams(@Nullable Map<String, ?> multiAnalyzerParams) {
      this.multiAnalyzerParams = Values.copy(multiAnalyzerParams);
      return this;
    }

    /** Map the field's data from disk instead of loading it. */
    public Builder mmapEnabled(@Nullable Boolean mmapEnabled) {
      this.mmapEnabled = mmapEnabled;
      return this;
    }

    /**
     * Whether the field's data is fetched before it is asked for, such as {@code sync} or {@code
     * disable}.
     */
    public Builder warmup(@Nullable String warmup) {
      this.warmup = Values.nonEmpty(warmup);
      return this;
    }

    /** Name of the column in the external source that the field is read from. */
    public Builder externalField(@Nullable String externalField) {
      this.externalField = Values.nonEmpty(externalField);
      return this;
    }

    /** What was filled. */
    public FieldSchema build() {
      return new FieldSchema(this);
    }
  }
}
