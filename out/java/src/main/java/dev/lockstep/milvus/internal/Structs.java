// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.wire.CommonProto;
import dev.lockstep.milvus.wire.SchemaProto;
import org.jspecify.annotations.Nullable;

/** Fields of structs, as schemas of the server have them. */
public final class Structs {
  private static final String CAPACITY = "max_capacity";

  private Structs() {}

  /** A field as a member of a struct: an array of its type, with the capacity of the struct. */
  public static SchemaProto.FieldSchema structMember(
      Checks call, SchemaProto.FieldSchema field, @Nullable Integer maxCapacity, boolean nullable) {
    SchemaProto.DataType type = field.getDataType();
    if (type == SchemaProto.DataType.Array || type == SchemaProto.DataType.ArrayOfVector) {
      return field;
    }
    if (maxCapacity == null) {
      throw call.invalid("schema", "schema.struct_fields: max_capacity is required");
    }
    SchemaProto.DataType list =
        isVector(type) ? SchemaProto.DataType.ArrayOfVector : SchemaProto.DataType.Array;
    SchemaProto.FieldSchema.Builder member =
        field.toBuilder().setDataType(list).setElementType(type).setNullable(nullable);
    member.clearTypeParams();
    for (CommonProto.KeyValuePair each : field.getTypeParamsList()) {
      if (!each.getKey().equals(CAPACITY)) {
        member.addTypeParams(each);
      }
    }
    return member.addAllTypeParams(new Pairs().put(CAPACITY, maxCapacity).list()).build();
  }

  /** {@code chunks[text]} in {@code chunks} is {@code text}; another name stays as it is. */
  public static String memberName(String struct, String name) {
    boolean isPart =
        name.startsWith(struct + "[") && name.endsWith("]") && name.length() > struct.length() + 1;
    return isPart ? name.substring(struct.length() + 1, name.length() - 1) : name;
  }

  private static boolean isVector(SchemaProto.DataType type) {
    return type == SchemaProto.DataType.FloatVector
        || type == SchemaProto.DataType.SparseFloatVector
        || PackedKind.of(type) != null;
  }
}
