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
		result := decodeHits(call, givenValue(takes["results"]).(*schemapb.SearchResultData), nil)
		return mapped(result, hitMaps)
	})
}

func hitMaps(hits Hits) []any {
	list := make([]any, 0, hits.Len())
	for _, hit := range hits.All() {
		object := map[string]any{"id": hit.ID, "distance": hit.Distance, "entity": hit.Entity.Map()}
		if hit.Highlight != nil {
			object["highlight"] = highlightMaps(hit.Highlight)
		}
		list = append(list, object)
	}
	return list
}

func highlightMaps(marked map[string]Highlight) map[string]any {
	fields := make(map[string]any, len(marked))
	for field, each := range marked {
		fields[field] = map[string]any{"fragments": each.Fragments, "scores": each.Scores}
	}
	return fields
}

func TestVectorsOfBuckets(t *testing.T) {
	eachVector(t, "bucket_metrics", func(_ *invocation, takes map[string]any) any {
		return bucketMetrics(messages[*schemapb.MetricValue](takes["metrics"]))
	})
	eachVector(t, "bucket_key", func(_ *invocation, takes map[string]any) any {
		return bucketKey(givenValue(takes["entry"]).(*schemapb.BucketKeyEntry))
	})
	eachVector(t, "bucket_hit_key", func(_ *invocation, takes map[string]any) any {
		return bucketHitKey(givenValue(takes["hit"]).(*schemapb.AggHit))
	})
	eachVector(t, "bucket_hit_fields", func(_ *invocation, takes map[string]any) any {
		return bucketHitFields(mapped(givenValue(takes["fields"]).([]any), func(each any) *schemapb.AggHitField { return each.(*schemapb.AggHitField) }))
	})
}

func messages[T any](given any) map[string]T {
	own := map[string]T{}
	for name, each := range givenValue(given).(map[string]any) {
		own[name] = each.(T)
	}
	return own
}

func TestVectorsOfDecodeDefault(t *testing.T) {
	eachVector(t, "decode_default", func(call *invocation, takes map[string]any) any {
		return decodeDefault(call, takenType(takes), givenValue(takes["value"]).(*schemapb.ValueField))
	})
}
