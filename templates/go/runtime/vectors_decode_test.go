package milvus

import (
	"testing"

	"lockstep.dev/milvus/internal/wire/schemapb"
)

func rowMaps(rows *RowSet) []any {
	list := make([]any, 0, rows.Len())
	for _, row := range rows.All() {
		list = append(list, row.Map())
	}
	return list
}

func TestVectorsOfDecodeRows(t *testing.T) {
	eachVector(t, "decode_rows", func(call *invocation, takes map[string]any) any {
		fields := mapped(takes["fields_data"].([]any), func(each any) *schemapb.FieldData { return givenValue(each).(*schemapb.FieldData) })
		names := mapped(takes["output_fields"].([]any), func(each any) string { return each.(string) })
		return rowMaps(decodeRows(call, fields, names))
	})
}

func TestVectorsOfDecodeHits(t *testing.T) {
	eachVector(t, "decode_hits", func(call *invocation, takes map[string]any) any {
		result := decodeHits(call, givenValue(takes["results"]).(*schemapb.SearchResultData))
		return mapped(result, hitMaps)
	})
}

func hitMaps(hits Hits) []any {
	list := make([]any, 0, hits.Len())
	for _, hit := range hits.All() {
		list = append(list, map[string]any{"id": hit.ID, "distance": hit.Distance, "entity": hit.Entity.Map()})
	}
	return list
}

func TestVectorsOfDecodeDefault(t *testing.T) {
	eachVector(t, "decode_default", func(call *invocation, takes map[string]any) any {
		return decodeDefault(call, takenType(takes), givenValue(takes["value"]).(*schemapb.ValueField))
	})
}
