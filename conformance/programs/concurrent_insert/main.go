// A hundred thousand vectors inserted concurrently, as columns, then four searches at once.
package main

import (
	"context"
	"fmt"
	"log"
	"sync"
	"sync/atomic"

	"lockstep.dev/milvus"
)

const collection, dim, batch, total = "example_collection", 128, 1000, 100_000

func main() {
	ctx := context.Background()
	client, err := milvus.Connect(ctx, milvus.ConnectRequest{URI: "http://localhost:19530"})
	check(err)
	defer client.Close()
	exists, err := client.HasCollection(ctx, milvus.HasCollectionRequest{CollectionName: collection})
	check(err)
	if !exists {
		check(client.CreateCollection(ctx, milvus.CreateCollectionRequest{
			CollectionName: collection,
			Schema: &milvus.CollectionSchema{Fields: []milvus.FieldSchema{
				{Name: "id", DataType: milvus.DataTypeInt64, IsPrimary: true},
				{Name: "embedding", DataType: milvus.DataTypeFloatVector, Dim: dim},
			}},
			IndexParams: milvus.IndexParams{{FieldName: "embedding", IndexType: milvus.IndexTypeAUTOINDEX, MetricType: milvus.MetricTypeL2}},
		}))
	}
	var inserted atomic.Int64
	together(total/batch, func(n int) {
		ids, vectors := make([]int64, batch), make([][]float32, batch)
		for i := range ids {
			ids[i], vectors[i] = int64(n*batch+i), vector(n*batch+i)
		}
		result, err := client.Insert(ctx, milvus.InsertRequest{CollectionName: collection, Data: milvus.ColumnsInOrder(ids, vectors)})
		check(err)
		inserted.Add(result.InsertCount)
	})
	found := make([]int, 4)
	together(len(found), func(n int) {
		hits, err := client.Search(ctx, milvus.SearchRequest{CollectionName: collection, Data: milvus.Vectors(vector(n)), Limit: 5})
		check(err)
		found[n] = hits[0].Len()
	})
	fmt.Printf("inserted %d, searches %d x %d\n", inserted.Load(), len(found), found[0])
}

// together runs a function n times at once.
func together(n int, run func(n int)) {
	var wait sync.WaitGroup
	for i := range n {
		wait.Add(1)
		go func() {
			defer wait.Done()
			run(i)
		}()
	}
	wait.Wait()
}

func vector(i int) []float32 {
	values := make([]float32, dim)
	for j := range values {
		values[j] = float32((i*31+j*17)%1000) / 1000
	}
	return values
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
