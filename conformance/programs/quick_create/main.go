// A collection by its dimension alone.
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
	err = client.CreateCollection(ctx, milvus.CreateCollectionRequest{CollectionName: "test_collection", Dimension: 128})
	if err != nil {
		log.Fatal(err)
	}
}
