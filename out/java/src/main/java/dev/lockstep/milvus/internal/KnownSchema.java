package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.wire.CommonProto;
import dev.lockstep.milvus.wire.MilvusProto;
import dev.lockstep.milvus.wire.SchemaProto;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A collection's schema as encoders need it, worked out once from the server's answer. */
public final class KnownSchema {
  private final String collectionName;
  private final List<String> aliases;
  private final long updateTimestamp;
  private final boolean dynamic;
  private final @Nullable Field key;
  private final List<Field> written;
  private final Map<String, Field> byName;

  private KnownSchema(Checks call, MilvusProto.DescribeCollectionResponse answer) {
    SchemaProto.CollectionSchema schema = answer.getSchema();
    collectionName = schema.getName().isEmpty() ? answer.getCollectionName() : schema.getName();
    aliases = List.copyOf(answer.getAliasesList());
    updateTimestamp = answer.getUpdateTimestamp();
    dynamic = schema.getEnableDynamicField();
    written = new ArrayList<>();
    byName = new LinkedHashMap<>();
    Set<String> computed = new HashSet<>();
    schema.getFunctionsList().forEach(each -> computed.addAll(each.getOutputFieldNamesList()));
    Field primary = null;
    for (SchemaProto.FieldSchema each : schema.getFieldsList()) {
      if (each.getIsDynamic()) {
        continue;
      }
      Field field = new Field(call, each, computed.contains(each.getName()), byName.size());
      byName.put(field.name(), field);
      if (!field.isComputed()) {
        written.add(field);
      }
      if (each.getIsPrimaryKey()) {
        primary = field;
      }
    }
    key = primary;
    for (SchemaProto.StructArrayFieldSchema each : schema.getStructArrayFieldsList()) {
      Field field = Field.ofStruct(each, byName.size());
      byName.put(field.name(), field);
      written.add(field);
    }
  }

  /** The schema in an answer of the server. */
  public static KnownSchema of(Checks call, MilvusProto.DescribeCollectionResponse answer) {
    return new KnownSchema(call, answer);
  }

  /** The collection's name, which may not be the one that was asked for. */
  public String collectionName() {
    return collectionName;
  }

  /** The collection's other names. */
  public List<String> aliases() {
    return aliases;
  }

  /** When the schema was last changed, by the server's clock. */
  public long updateTimestamp() {
    return updateTimestamp;
  }

  boolean isDynamic() {
    return dynamic;
  }

  @Nullable Field key() {
    return key;
  }

  /** Fields that a caller may supply, in the order of the schema. */
  List<Field> written() {
    return written;
  }

  @Nullable Field field(String name) {
    return byName.get(name);
  }

  /** Names of the fields that a caller may supply. */
  List<String> writtenNames() {
    List<String> names = new ArrayList<>();
    written.forEach(each -> names.add(each.name()));
    return names;
  }

  /** One field of the schema. */
  static final class Field {
    private final String name;
    private final SchemaProto.DataType type;
    private final boolean autoKey;
    private final boolean computed;
    private final boolean nullable;
    private final boolean hasDefault;
    private final int dimension;
    private final int place;

    private Field(Checks call, SchemaProto.FieldSchema field, boolean computed, int place) {
      this.name = field.getName();
      this.type = field.getDataType();
      this.autoKey = field.getIsPrimaryKey() && field.getAutoID();
      this.computed = computed || field.getIsFunctionOutput();
      this.nullable = field.getNullable();
      this.hasDefault =
          field.getDefaultValue().getDataCase() != SchemaProto.ValueField.DataCase.DATA_NOT_SET;
      this.dimension = dimension(call, field.getTypeParamsList());
      this.place = place;
    }

    private Field(String name, SchemaProto.DataType type, boolean nullable, int place) {
      this.name = name;
      this.type = type;
      this.autoKey = false;
      this.computed = false;
      this.nullable = nullable;
      this.hasDefault = false;
      this.dimension = 0;
      this.place = place;
    }

    static Field ofStruct(SchemaProto.StructArrayFieldSchema field, int place) {
      return new Field(
          field.getName(), SchemaProto.DataType.ArrayOfStruct, field.getNullable(), place);
    }

    private static int dimension(Checks call, List<CommonProto.KeyValuePair> params) {
      for (CommonProto.KeyValuePair each : params) {
        if (each.getKey().equals("dim")) {
          return Values.orDefault(Reading.int32(call, "dim", each.getValue()), 0);
        }
      }
      return 0;
    }

    String name() {
      return name;
    }

    SchemaProto.DataType type() {
      return type;
    }

    /** Whether the server makes the key itself. */
    boolean isAutoKey() {
      return autoKey;
    }

    /** Whether a function of the server fills it. */
    boolean isComputed() {
      return computed;
    }

    /** Whether a row may leave it out. */
    boolean mayBeAbsent() {
      return nullable || hasDefault;
    }

    int dimension() {
      return dimension;
    }

    /** Its place among the schema's fields. */
    int place() {
      return place;
    }
  }
}
