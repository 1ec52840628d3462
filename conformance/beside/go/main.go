// The official SDK and ours in one process: each writes, the other reads.
package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"strings"

	"github.com/milvus-io/milvus/client/v2/column"
	"github.com/milvus-io/milvus/client/v2/milvusclient"

	"lockstep.dev/milvus"
)

const name = "beside_go"

type row struct {
	ID   int64  `milvus:"id"`
	From string `milvus:"from"`
}

func main() {
	ctx := context.Background()
	uri := os.Getenv("MILVUS_URI")
	if uri == "" {
		uri = "http://localhost:19530"
	}
	ours, err := milvus.Connect(ctx, milvus.ConnectRequest{URI: uri})
	check(err)
	official, err := milvusclient.New(ctx, &milvusclient.ClientConfig{Address: strings.TrimPrefix(uri, "http://")})
	check(err)

	check(ours.DropCollection(ctx, milvus.DropCollectionRequest{CollectionName: name}))
	check(ours.CreateCollection(ctx, milvus.CreateCollectionRequest{CollectionName: name, Dimension: 4, MetricType: milvus.MetricTypeL2}))
	_, err = ours.Insert(ctx, milvus.InsertRequest{
		CollectionName: name,
		Data:           milvus.Rows([]map[string]any{{"id": 1, "vector": []float32{1, 0, 0, 0}, "from": "ours"}}),
	})
	check(err)
	_, err = official.Insert(ctx, milvusclient.NewColumnBasedInsertOption(name,
		column.NewColumnInt64("id", []int64{2}),
		column.NewColumnFloatVector("vector", 4, [][]float32{{0, 1, 0, 0}}),
		column.NewColumnVarChar("from", []string{"official"}),
	))
	check(err)

	rows, err := ours.Query(ctx, milvus.QueryRequest{CollectionName: name, Filter: "id > 0", OutputFields: []string{"id", "from"}})
	check(err)
	var read []row
	check(rows.Scan(&read))
	expect(len(read), 2)
	for _, each := range read {
		expect(each.From, map[int64]string{1: "ours", 2: "official"}[each.ID])
	}

	set, err := official.Query(ctx, milvusclient.NewQueryOption(name).WithFilter("id > 0").WithOutputFields("id"))
	check(err)
	expect(set.GetColumn("id").Len(), 2)

	hits, err := ours.Search(ctx, milvus.SearchRequest{CollectionName: name, Data: milvus.Vectors([]float32{0, 1, 0, 0}), Limit: 1})
	check(err)
	expect(hits[0].At(0).ID, milvus.ID(milvus.Int64ID(2)))

	check(ours.DropCollection(ctx, milvus.DropCollectionRequest{CollectionName: name}))
	check(ours.Close())
	check(official.Close(ctx))
	fmt.Println("the official SDK and ours read what the other wrote")
}

func expect[T comparable](got, want T) {
	if got != want {
		log.Fatalf("got %v, want %v", got, want)
	}
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
