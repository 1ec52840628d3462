// A schema and its index in one step: the collection is indexed and loaded when the call returns.
package main

import (
	"context"
	"log"

	"lockstep.dev/milvus"
)

func main() {
	ctx := context.Background()
	client, err := milvus.Connect(ctx, milvus.ConnectRequest{URI: "http://localhost:19530"})
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()
	err = client.CreateCollection(ctx, milvus.CreateCollectionRequest{
		CollectionName: "example_collection",
		Schema: &milvus.CollectionSchema{Fields: []milvus.FieldSchema{
			{Name: "id", DataType: milvus.DataTypeInt64, IsPrimary: true},
			{Name: "embedding", DataType: milvus.DataTypeFloatVector, Dim: 128},
		}},
		IndexParams: milvus.IndexParams{{FieldName: "embedding", IndexType: milvus.IndexTypeAUTOINDEX, MetricType: milvus.MetricTypeL2}},
	})
	if err != nil {
		log.Fatal(err)
	}
}
