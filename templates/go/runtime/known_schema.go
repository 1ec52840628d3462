package milvus

import (
	"cmp"
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
	primary  knownField
	dynamic  bool
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
		dynamic:         schema.GetEnableDynamicField(),
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
		if field.GetIsFunctionOutput() {
			known.computed = append(known.computed, own.Name)
		}
		if field.GetIsDynamic() || slices.Contains(known.computed, own.Name) {
			continue
		}
		known.places[own.Name] = len(known.fields)
		known.fields = append(known.fields, own)
	}
	return known, nil
}

func compileField(field *schemapb.FieldSchema) (knownField, error) {
	hasValidity := field.GetNullable() || field.GetDefaultValue().GetData() != nil
	autoID := field.GetIsPrimaryKey() && field.GetAutoID()
	dim, err := answer.Integer[int]("dim", cmp.Or(pairValue(field.GetTypeParams(), "dim"), "0"))
	return knownField{
		Field:   column.Field{Name: field.GetName(), Type: field.GetDataType(), Dim: dim, HasValidity: hasValidity},
		autoID:  autoID,
		mayLack: hasValidity || autoID,
	}, err
}

// supplied are the fields of columns in the order of the schema: all but a key that the server makes.
func (k *knownSchema) supplied() []knownField {
	return slices.DeleteFunc(slices.Clone(k.fields), func(field knownField) bool { return field.autoID })
}

func (k *knownSchema) names() []string {
	return mapped(k.fields, func(field knownField) string { return field.Name })
}

// isCalled tells whether the collection or one of its aliases bears a name.
func (k *knownSchema) isCalled(name string) bool {
	return k.collectionName == name || slices.Contains(k.aliases, name)
}
