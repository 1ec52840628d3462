package milvus

import (
	"context"
	"errors"
	"io"
	"testing"

	"google.golang.org/protobuf/proto"

	"lockstep.dev/milvus/internal/wire/commonpb"
	"lockstep.dev/milvus/internal/wire/milvuspb"
	"lockstep.dev/milvus/internal/wire/schemapb"
)

func TestVectorsOfFlattenIndexParams(t *testing.T) {
	eachVector(t, "flatten_index_params", func(_ *invocation, takes map[string]any) any {
		return flattenIndexParams(mapped(takes["params"].([]any), func(each any) *commonpb.KeyValuePair { return givenValue(each).(*commonpb.KeyValuePair) }))
	})
}

func TestVectorsOfSizeInMegabytes(t *testing.T) {
	eachVector(t, "size_in_megabytes", func(call *invocation, takes map[string]any) any {
		return sizeInMegabytes(call, givenValue(takes["size"]).(int64), SizeUnit(takenText(takes, "unit")))
	})
}

func TestVectorsOfEncodeTemplate(t *testing.T) {
	eachVector(t, "encode_template", func(call *invocation, takes map[string]any) any {
		result := map[string]any{}
		for name, value := range encodeTemplate(call, givenValue(takes["values"]).(map[string]any)) {
			result[name] = value
		}
		return result
	})
}

func TestVectorsOfEncodeFunctionParams(t *testing.T) {
	eachVector(t, "encode_function_params", func(call *invocation, takes map[string]any) any {
		result := map[string]any{}
		for name, value := range encodeFunctionParams(call, givenValue(takes["params"]).(map[string]any)) {
			result[name] = value
		}
		return result
	})
}

func TestVectorsOfImpliesPartial(t *testing.T) {
	eachVector(t, "implies_partial", func(_ *invocation, takes map[string]any) any {
		ops := map[string]FieldOp{}
		for name, text := range takes["ops"].(map[string]any) {
			var op FieldOp
			if err := op.UnmarshalText([]byte(text.(string))); err != nil {
				panic(err)
			}
			ops[name] = op
		}
		return impliesPartial(ops)
	})
}

func TestVectorsOfKeyedField(t *testing.T) {
	eachVector(t, "keyed_field", func(_ *invocation, takes map[string]any) any {
		name := func(key string) string {
			text, _ := takes[key].(string)
			return text
		}
		field := givenValue(takes["field"]).(*schemapb.FieldSchema)
		return keyedField(field, takes["auto_id"].(bool), name("primary_field"), name("partition_key_field"), name("clustering_key_field"))
	})
}

func TestVectorsOfStructMember(t *testing.T) {
	eachVector(t, "struct_member", func(call *invocation, takes map[string]any) any {
		capacity, _ := givenValue(takes["max_capacity"]).(int64)
		return structMember(call, givenValue(takes["field"]).(*schemapb.FieldSchema), int32(capacity), takes["nullable"].(bool))
	})
}

func TestVectorsOfStructMemberName(t *testing.T) {
	eachVector(t, "struct_member_name", func(_ *invocation, takes map[string]any) any {
		return structMemberName(takenText(takes, "struct"), takenText(takes, "name"))
	})
}

func TestVectorsOfServerType(t *testing.T) {
	eachVector(t, "server_type", func(_ *invocation, takes map[string]any) any { return serverType(takenText(takes, "host")) })
}

func TestVectorsOfCountIDs(t *testing.T) {
	eachVector(t, "count_ids", func(_ *invocation, takes map[string]any) any { return countIDs(takenIDs(takes)) })
}

// taken gives an optional integer.
func takenCount(takes map[string]any, name string) *int64 {
	if number, ok := givenValue(takes[name]).(int64); ok {
		return &number
	}
	return nil
}

// replaying gives one answer after the other and keeps what it was asked.
func replaying[Cursor any, Answer proto.Message](takes map[string]any, write func(*Cursor) map[string]any) (
	fetch func(*invocation, *Cursor) (Answer, error), cursors *[]any,
) {
	cursors = &[]any{}
	answers := takes["answers"].([]any)
	return func(_ *invocation, cursor *Cursor) (Answer, error) {
		var none Answer
		*cursors = append(*cursors, write(cursor))
		if len(answers) < len(*cursors) {
			return none, errors.New("there is no such answer")
		}
		return givenValue(answers[len(*cursors)-1]).(Answer), nil
	}, cursors
}

// allPages goes to the end.
func allPages[Page any](call *invocation, next nextPage[Page], write func(Page) any) []any {
	pages := []any{}
	client := newClient()
	iterator := newPages(&invocation{client: client, method: call.method}, next)
	for {
		page, err := iterator.Next(context.Background())
		if errors.Is(err, io.EOF) {
			return pages
		}
		if err != nil {
			call.failed = err
			return pages
		}
		pages = append(pages, write(page))
	}
}

func TestVectorsOfQueryPages(t *testing.T) {
	eachVector(t, "query_pages", func(call *invocation, takes map[string]any) any {
		fetch, cursors := replaying[queryCursor, *milvuspb.QueryResults](takes, func(cursor *queryCursor) map[string]any {
			written := map[string]any{
				"limit": cursor.limit, "filter": cursor.filter, "timestamp": cursor.timestamp, "output_fields": cursor.outputFields, "seeking": cursor.seeking,
			}
			if cursor.lastPk != "" {
				written["last_pk"] = cursor.lastPk
			}
			if cursor.lastElementOffset != nil {
				written["last_element_offset"] = *cursor.lastElementOffset
			}
			return written
		})
		fields := mapped(takes["output_fields"].([]any), func(each any) string { return each.(string) })
		next := queryPages(
			call, takenSchema(takes), *takenCount(takes, "batch_size"), takenCount(takes, "limit"), orZero(takenCount(takes, "offset")),
			takenText(takes, "filter"), fields, uint64(orZero(takenCount(takes, "last_write"))), fetch,
		)
		pages := allPages(call, next, func(rows *RowSet) any { return rowMaps(rows) })
		return map[string]any{"cursors": *cursors, "pages": pages}
	})
}

func TestVectorsOfSearchPages(t *testing.T) {
	eachVector(t, "search_pages", func(call *invocation, takes map[string]any) any {
		fetch, cursors := replaying[searchCursor, *milvuspb.SearchResults](takes, func(cursor *searchCursor) map[string]any {
			written := map[string]any{"batch_size": cursor.batchSize, "timestamp": cursor.timestamp}
			if cursor.token != "" {
				written["token"] = cursor.token
			}
			if cursor.lastBound != nil {
				written["last_bound"] = *cursor.lastBound
			}
			return written
		})
		next := searchPages(
			call, *takenCount(takes, "batch_size"), takenCount(takes, "limit"), uint64(orZero(takenCount(takes, "last_write"))), takenFilter(takes), fetch,
		)
		pages := allPages(call, next, func(hits Hits) any { return hitMaps(hits) })
		return map[string]any{"cursors": *cursors, "pages": pages}
	})
}

func takenFilter(takes map[string]any) HitFilter {
	object, _ := takes["keep"].(map[string]any)
	switch object["$callback"] {
	case "keep_even_ids":
		return func(hits Hits) ([]Hit, error) {
			var kept []Hit
			for _, hit := range hits.All() {
				if id := hit.ID.(Int64ID); id%2 == 0 {
					kept = append(kept, hit)
				}
			}
			return kept, nil
		}
	case "drop_all":
		return func(Hits) ([]Hit, error) { return nil, nil }
	default:
		return nil
	}
}
