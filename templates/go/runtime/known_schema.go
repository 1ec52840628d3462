package milvus

import (
	"cmp"
	"fmt"
	"slices"

	"lockstep.dev/milvus/internal/answer"
	"lockstep.dev/milvus/internal/column"
	"lockstep.dev/milvus/internal/wire/milvuspb"
	"lockstep.dev/milvus/internal/wire/schemapb"
)

// knownSchema is what writing rows must know of a collection, compiled once from the server's description.
type knownSchema struct {
	collectionName string
	aliases        []string
	// fields are those that a caller may supply, in the order of the schema.
	fields []knownField
	// computed are those that a function supplies.
	computed []string
	places   map[string]int
	// vectors are the fields that can be searched, parts of structs by the names that servers give them.
	vectors map[string]column.Field
	primary knownField
	dynamic bool
	// collectionID is the server's number of the collection.
	collectionID int64
	// updateTimestamp is the schema's version.
	updateTimestamp uint64
}

type knownField struct {
	column.Field
	autoID bool
	// mayLack is set where a row may leave the field out.
	mayLack bool
}

// dynamicField is the column of the keys that the schema does not know.
var dynamicField = column.Field{Name: "$meta", Type: schemapb.DataType_JSON, Dynamic: true}

func compileSchema(call *invocation, described *milvuspb.DescribeCollectionResponse) (*knownSchema, error) {
	schema := described.GetSchema()
	known := &knownSchema{
		collectionName:  cmp.Or(described.GetCollectionName(), schema.GetName()),
		aliases:         described.GetAliases(),
		places:          map[string]int{},
		vectors:         map[string]column.Field{},
		dynamic:         schema.GetEnableDynamicField(),
		collectionID:    described.GetCollectionID(),
		updateTimestamp: described.GetUpdateTimestamp(),
	}
	for _, function := range schema.GetFunctions() {
		known.computed = append(known.computed, function.GetOutputFieldNames()...)
	}
	for _, field := range schema.GetFields() {
		own, err := compileField(field)
		if err != nil {
			return nil, call.error(call.badAnswer(err))
		}
		if field.GetIsPrimaryKey() {
			known.primary = own
		}
		if isVector(own.Type) {
			known.vectors[own.Name] = own.Field
		}
		if field.GetIsFunctionOutput() {
			known.computed = append(known.computed, own.Name)
		}
		if field.GetIsDynamic() || slices.Contains(known.computed, own.Name) {
			continue
		}
		known.places[own.Name] = len(known.fields)
		known.fields = append(known.fields, own)
	}
	for _, field := range schema.GetStructArrayFields() {
		own, err := compileStruct(field)
		if err != nil {
			return nil, call.error(call.badAnswer(err))
		}
		known.places[own.Name] = len(known.fields)
		known.fields = append(known.fields, own)
		for _, part := range own.Parts {
			if part.Type == schemapb.DataType_ArrayOfVector {
				known.vectors[fmt.Sprintf("%s[%s]", own.Name, part.Name)] = part
			}
		}
	}
	return known, nil
}

// vectorField is the field that is searched: the only one where none is named. It has no type where it is not known.
func (k *knownSchema) vectorField(searched string) column.Field {
	if k == nil {
		return column.Field{}
	}
	if searched == "" && len(k.vectors) == 1 {
		for _, only := range k.vectors {
			return only
		}
	}
	return k.vectors[searched]
}

// compileStruct makes one field of lists of structs.
func compileStruct(field *schemapb.StructArrayFieldSchema) (knownField, error) {
	own := column.Field{Name: field.GetName(), Type: schemapb.DataType_ArrayOfStruct, HasValidity: field.GetNullable()}
	for _, member := range field.GetFields() {
		part, err := compileField(member)
		if err != nil {
			return knownField{}, err
		}
		part.Name = column.PartName(field.GetName(), member.GetName())
		part.HasValidity = field.GetNullable()
		switch {
		case part.Type == schemapb.DataType_Array || part.Type == schemapb.DataType_ArrayOfVector:
		case isVector(part.Type):
			part.Type, part.ElementType = schemapb.DataType_ArrayOfVector, part.Type
		default:
			part.Type, part.ElementType = schemapb.DataType_Array, part.Type
		}
		own.Capacity = max(own.Capacity, part.Capacity)
		own.Parts = append(own.Parts, part.Field)
	}
	return knownField{Field: own, mayLack: field.GetNullable()}, nil
}

func isVector(of schemapb.DataType) bool {
	switch of {
	case schemapb.DataType_BinaryVector, schemapb.DataType_FloatVector, schemapb.DataType_Float16Vector, schemapb.DataType_BFloat16Vector,
		schemapb.DataType_SparseFloatVector, schemapb.DataType_Int8Vector:
		return true
	default:
		return false
	}
}

func compileField(field *schemapb.FieldSchema) (knownField, error) {
	hasValidity := field.GetNullable() || field.GetDefaultValue().GetData() != nil
	autoID := field.GetIsPrimaryKey() && field.GetAutoID()
	dim, err := answer.Integer[int]("dim", cmp.Or(pairValue(field.GetTypeParams(), "dim"), "0"))
	if err != nil {
		return knownField{}, err
	}
	capacity, err := answer.Integer[int](capacityKey, cmp.Or(pairValue(field.GetTypeParams(), capacityKey), "0"))
	return knownField{
		Field: column.Field{
			Name: field.GetName(), Type: field.GetDataType(), ElementType: field.GetElementType(), Dim: dim, Capacity: capacity, HasValidity: hasValidity,
		},
		autoID:  autoID,
		mayLack: hasValidity || autoID,
	}, err
}

// supplied are the fields of columns in the order of the schema: all but a key that the server makes, where rows are new.
func (k *knownSchema) supplied(mode string) []knownField {
	return slices.DeleteFunc(slices.Clone(k.fields), func(field knownField) bool { return field.autoID && mode == modeInsert })
}

// partOf finds the field that chunks[text] is a part of.
func (k *knownSchema) partOf(name string) (string, bool) {
	for _, field := range k.fields {
		part := column.PartName(field.Name, name)
		if part != name && slices.ContainsFunc(field.Parts, func(own column.Field) bool { return own.Name == part }) {
			return field.Name, true
		}
	}
	return "", false
}

func (k *knownSchema) names() []string {
	return mapped(k.fields, func(field knownField) string { return field.Name })
}

// isCalled tells whether the collection or one of its aliases bears a name.
func (k *knownSchema) isCalled(name string) bool {
	return k.collectionName == name || slices.Contains(k.aliases, name)
}
