package milvus

// addField puts a field last. A schema's wish for keys that the server makes goes to its primary key.
func addField[Schema *CollectionSchema | *StructFieldSchema](schema Schema, field FieldSchema) Schema {
	switch schema := any(schema).(type) {
	case *CollectionSchema:
		if field.IsPrimary && schema.AutoID {
			field.AutoID = true
		}
		schema.Fields = append(schema.Fields, field)
	case *StructFieldSchema:
		schema.Fields = append(schema.Fields, field)
	}
	return schema
}

// addIndex puts an index last.
func addIndex[List ~[]Index, Index any](indexes *List, index Index) *List {
	*indexes = append(*indexes, index)
	return indexes
}
