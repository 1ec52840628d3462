package milvus

import (
	"slices"
	"strconv"

	"lockstep.dev/milvus/internal/column"
	"lockstep.dev/milvus/internal/wire/commonpb"
	"lockstep.dev/milvus/internal/wire/schemapb"
)

// capacityKey is the parameter of a type that bounds its elements.
const capacityKey = "max_capacity"

// structMember makes the field of a struct what it is in the collection: a list of its values in each row.
func structMember(call *invocation, field *schemapb.FieldSchema, maxCapacity int32, nullable bool) *schemapb.FieldSchema {
	switch kind := field.GetDataType(); {
	case kind == schemapb.DataType_Array || kind == schemapb.DataType_ArrayOfVector:
		// What was described can be sent again.
		return field
	case isVector(kind):
		field.DataType, field.ElementType = schemapb.DataType_ArrayOfVector, kind
	default:
		field.DataType, field.ElementType = schemapb.DataType_Array, kind
	}
	if maxCapacity == 0 {
		call.problem("schema", "schema.struct_fields: max_capacity is required")
	}
	field.Nullable = nullable
	others := slices.DeleteFunc(field.GetTypeParams(), func(pair *commonpb.KeyValuePair) bool { return pair.GetKey() == capacityKey })
	field.TypeParams = append(others, &commonpb.KeyValuePair{Key: capacityKey, Value: strconv.Itoa(int(maxCapacity))})
	return field
}

// structMemberName is a field's name in its struct: servers write the struct's name before it.
func structMemberName(of, name string) string { return column.PartName(of, name) }
