package milvus

import "lockstep.dev/milvus/internal/wire/schemapb"

// keyedField gives a field the marks that the schema gives to its name; servers read that they make the keys from the field alone.
func keyedField(field *schemapb.FieldSchema, autoID bool, primary, partitionKey, clusteringKey string) *schemapb.FieldSchema {
	field.IsPrimaryKey = field.GetIsPrimaryKey() || field.GetName() == primary
	field.IsPartitionKey = field.GetIsPartitionKey() || field.GetName() == partitionKey
	field.IsClusteringKey = field.GetIsClusteringKey() || field.GetName() == clusteringKey
	field.AutoID = field.GetAutoID() || (autoID && field.GetIsPrimaryKey())
	return field
}
