package milvus

import (
	"fmt"

	"google.golang.org/protobuf/proto"

	"lockstep.dev/milvus/internal/canonical"
	"lockstep.dev/milvus/internal/column"
	"lockstep.dev/milvus/internal/wire/commonpb"
)

// QueryData is what to search for. Vectors makes one.
type QueryData interface {
	queryCount() int
	// member names the kind of queries.
	member() string
	placeholders(call *invocation) (commonpb.PlaceholderType, [][]byte)
}

// Vectors searches for dense vectors: one query each.
func Vectors(vectors ...[]float32) QueryData { return denseQueries(vectors) }

type denseQueries [][]float32

func (q denseQueries) queryCount() int { return len(q) }

func (q denseQueries) member() string { return "dense" }

func (q denseQueries) placeholders(call *invocation) (commonpb.PlaceholderType, [][]byte) {
	values := make([][]byte, len(q))
	for i, vector := range q {
		if vector == nil {
			call.mismatch(rowsParameter, fmt.Sprintf("%s[%d]: expected numbers, got %s", rowsParameter, i, canonical.Show(nil)))
		}
		values[i] = column.AppendFloats(make([]byte, 0, 4*len(vector)), vector)
	}
	return commonpb.PlaceholderType_FloatVector, values
}

// countQueries is how many queries there are.
func countQueries(queries QueryData) int64 { return int64(queries.queryCount()) }

// encodeQueries writes queries as the placeholder group that a search refers to.
func encodeQueries(call *invocation, queries QueryData, _ *knownSchema, _ string) []byte {
	kind, values := queries.placeholders(call)
	bytes, err := proto.Marshal(&commonpb.PlaceholderGroup{
		Placeholders: []*commonpb.PlaceholderValue{{Tag: "$0", Type: kind, Values: values}},
	})
	if err != nil {
		call.problem(rowsParameter, err.Error())
	}
	return bytes
}
