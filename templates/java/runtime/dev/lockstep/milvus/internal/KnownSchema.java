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
  private final long collectionId;
  private final boolean dynamic;
  private final @Nullable Field key;
  private final List<Field> written;
  private final Map<String, Field> byName;

  private KnownSchema(Checks call, MilvusProto.DescribeCollectionResponse answer) {
    SchemaProto.CollectionSchema schema = answer.getSchema();
    collectionName = schema.getName().isEmpty() ? answer.getCollectionName() : schema.getName();
    aliases = List.copyOf(answer.getAliasesList());
    updateTimestamp = answer.getUpdateTimestamp();
    collectionId = answer.getCollectionID();
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
      Field field = Field.ofStruct(call, each, byName.size());
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

  /** The server's number of the collection; 0 where it has none. */
  public long collectionId() {
    return collectionId;
  }

  boolean isDynamic() {
    return dynamic;
  }

  /** The primary key, which every collection has. */
  Field requiredKey() {
    if (key == null) {
      throw new IllegalStateException("the server describes a collection without a key");
    }
    return key;
  }

  /** Fields that a caller may supply, in the order of the schema. */
  List<Field> written() {
    return written;
  }

  @Nullable Field field(String name) {
    return byName.get(name);
  }

  /** The struct that a name such as {@code chunks[text]} is a part of; null where it is of none. */
  @Nullable String structOf(String name) {
    for (Field each : byName.values()) {
      if (each.memberNamed(name) != null) {
        return each.name();
      }
    }
    return null;
  }

  /**
   * Where vectors are searched: in the field, or in the member of a struct, of a name; without one
   * in the only vector field that there is. Null where there is no such field.
   */
  @Nullable Field searched(@Nullable String name) {
    List<Field> vectors = new ArrayList<>();
    for (Field each : byName.values()) {
      if (name == null ? each.isVector() : name.equals(each.name())) {
        vectors.add(each);
      }
      for (Field member : each.members()) {
        if (name == null ? member.isVector() : member == each.memberNamed(name)) {
          vectors.add(member);
        }
      }
    }
    return vectors.size() == 1 ? vectors.get(0) : null;
  }

  /** Names of the fields that a caller may supply. */
  List<String> writtenNames() {
    List<String> names = new ArrayList<>();
    written.forEach(each -> names.add(each.name()));
    return names;
  }

  /**
   * One field of the schema, one member of a struct, or what stands for the elements of an array.
   */
  static final class Field {
    private final String name;
    private final SchemaProto.DataType type;
    private final SchemaProto.DataType elementType;
    private final boolean key;
    private final boolean autoKey;
    private final boolean computed;
    private final boolean absentable;
    private final boolean member;
    private final int dimension;
    private final int capacity;
    private final int place;
    private final List<Field> members;

    private Field(Checks call, SchemaProto.FieldSchema field, boolean computed, int place) {
      this.name = field.getName();
      this.type = field.getDataType();
      this.elementType = field.getElementType();
      this.key = field.getIsPrimaryKey();
      this.autoKey = key && field.getAutoID();
      this.computed = computed || field.getIsFunctionOutput();
      this.absentable =
          field.getNullable()
              || field.getDefaultValue().getDataCase()
                  != SchemaProto.ValueField.DataCase.DATA_NOT_SET;
      this.member = false;
      this.dimension = number(call, "dim", field.getTypeParamsList(), 0);
      this.capacity = number(call, "max_capacity", field.getTypeParamsList(), Integer.MAX_VALUE);
      this.place = place;
      this.members = List.of();
    }

    /** A part of another field, which has neither a key nor marks of its own. */
    private Field(Field of, String name, SchemaProto.DataType type, boolean member, int place) {
      this.name = name;
      this.type = type;
      this.elementType = SchemaProto.DataType.None;
      this.key = false;
      this.autoKey = false;
      this.computed = false;
      this.absentable = false;
      this.member = member;
      this.dimension = of.dimension;
      this.capacity = of.capacity;
      this.place = place;
      this.members = List.of();
    }

    private Field(String name, boolean nullable, List<Field> members, int place) {
      this.name = name;
      this.type = SchemaProto.DataType.ArrayOfStruct;
      this.elementType = SchemaProto.DataType.Struct;
      this.key = false;
      this.autoKey = false;
      this.computed = false;
      this.absentable = nullable;
      this.member = false;
      this.dimension = 0;
      this.capacity = members.stream().mapToInt(Field::capacity).min().orElse(Integer.MAX_VALUE);
      this.place = place;
      this.members = members;
    }

    static Field ofStruct(Checks call, SchemaProto.StructArrayFieldSchema struct, int place) {
      List<Field> members = new ArrayList<>();
      for (SchemaProto.FieldSchema each : struct.getFieldsList()) {
        Field field = new Field(call, each, false, members.size());
        boolean wrapped =
            field.type == SchemaProto.DataType.Array
                || field.type == SchemaProto.DataType.ArrayOfVector;
        String own = Structs.memberName(struct.getName(), each.getName());
        SchemaProto.DataType type = wrapped ? field.elementType : field.type;
        members.add(new Field(field, own, type, true, members.size()));
      }
      return new Field(struct.getName(), struct.getNullable(), members, place);
    }

    private static int number(
        Checks call, String key, List<CommonProto.KeyValuePair> params, int standard) {
      for (CommonProto.KeyValuePair each : params) {
        if (each.getKey().equals(key)) {
          return Values.orDefault(Reading.int32(call, key, each.getValue()), standard);
        }
      }
      return standard;
    }

    String name() {
      return name;
    }

    /** Its type; of a member of a struct that of one element. */
    SchemaProto.DataType type() {
      return type;
    }

    /** What one value is, or one element of a field that holds lists. */
    SchemaProto.DataType elementType() {
      return type == SchemaProto.DataType.ArrayOfVector || type == SchemaProto.DataType.Array
          ? elementType
          : type;
    }

    /** What stands for each element of an array. */
    Field element() {
      return new Field(this, name, elementType, false, place);
    }

    /** Whether it is the primary key. */
    boolean isKey() {
      return key;
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
      return absentable;
    }

    /** Whether it is a part of a struct. */
    boolean isMember() {
      return member;
    }

    boolean isVector() {
      return type == SchemaProto.DataType.FloatVector
          || type == SchemaProto.DataType.SparseFloatVector
          || PackedKind.of(type) != null;
    }

    int dimension() {
      return dimension;
    }

    /** The most elements that an array or struct field holds. */
    int capacity() {
      return capacity;
    }

    /** Its place among the schema's fields. */
    int place() {
      return place;
    }

    /** Members of a struct. */
    List<Field> members() {
      return members;
    }

    /** The member that a name such as {@code chunks[text]} means; null where it is none. */
    @Nullable Field memberNamed(String path) {
      String own = Structs.memberName(name, path);
      if (own.equals(path)) {
        return null;
      }
      return members.stream().filter(each -> each.name.equals(own)).findFirst().orElse(null);
    }
  }
}
