package main

import (
	"context"
	"fmt"
	"log"

	"lockstep.dev/milvus"
)

func main() {
	ctx := context.Background()
	client, err := milvus.Connect(ctx, milvus.ConnectRequest{URI: "http://localhost:19530"})
	check(err)
	defer client.Close()
	check(client.CreateCollection(ctx, milvus.CreateCollectionRequest{CollectionName: "test_collection", Dimension: 4}))
	rows := milvus.Rows([]map[string]any{
		{"id": 1, "vector": []float32{1, 0, 0, 0}, "colour": "red"},
		{"id": 2, "vector": []float32{0, 1, 0, 0}, "colour": "green"},
	})
	_, err = client.Insert(ctx, milvus.InsertRequest{CollectionName: "test_collection", Data: rows})
	check(err)
	found, err := client.Search(ctx, milvus.SearchRequest{CollectionName: "test_collection", Data: milvus.Vectors([]float32{1, 0, 0, 0}), Limit: 2, OutputFields: []string{"colour"}})
	check(err)
	for _, hit := range found[0].All() {
		fmt.Println(hit.ID, hit.Entity.Map()["colour"])
	}
	check(client.DropCollection(ctx, milvus.DropCollectionRequest{CollectionName: "test_collection"}))
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
