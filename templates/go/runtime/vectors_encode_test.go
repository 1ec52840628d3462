package milvus

import (
	"math"
	"reflect"
	"strconv"
	"testing"

	"lockstep.dev/milvus/internal/wire/milvuspb"
	"lockstep.dev/milvus/internal/wire/schemapb"
)

func takenSchema(takes map[string]any) *knownSchema {
	return compiled(givenValue(takes["schema"]).(*milvuspb.DescribeCollectionResponse))
}

func TestVectorsOfEncodeRows(t *testing.T) {
	eachVector(t, "encode_rows", func(call *invocation, takes map[string]any) any {
		encoded := encodeRows(call, takenSchema(takes), takenRows(takes["data"]), takenMode(takes))
		if call.failed != nil {
			return nil
		}
		fields := make([]any, len(encoded.fieldsData))
		for i, field := range encoded.fieldsData {
			fields[i] = field
		}
		return map[string]any{"fields_data": fields, "num_rows": encoded.numRows}
	})
}

func takenMode(takes map[string]any) string {
	if mode := takenText(takes, "mode"); mode != "" {
		return mode
	}
	return modeInsert
}

func takenRows(data any) RowData {
	switch data := data.(type) {
	case []any:
		return Rows(mapped(data, func(row any) map[string]any { return givenValue(row).(map[string]any) }))
	case map[string]any:
		switch columns := givenValue(data["$columns"]).(type) {
		case map[string]any:
			return Columns(columns)
		case []any:
			return ColumnsInOrder(columns...)
		}
	}
	return Rows([]map[string]any{givenValue(data).(map[string]any)})
}

func takenType(takes map[string]any) DataType {
	var own DataType
	if err := own.UnmarshalText([]byte(takenText(takes, "data_type"))); err != nil {
		panic(err)
	}
	return own
}

func TestVectorsOfEncodeDefault(t *testing.T) {
	eachVector(t, "encode_default", func(call *invocation, takes map[string]any) any {
		return encodeDefault(call, takenType(takes), givenValue(takes["value"]))
	})
}

func TestVectorsOfCountQueries(t *testing.T) {
	eachVector(t, "count_queries", func(_ *invocation, takes map[string]any) any {
		queries, ok := takenQueries(takes["data"])
		if !ok {
			return excluded{"no queries"}
		}
		return countQueries(queries)
	})
}

func TestVectorsOfEncodeQueries(t *testing.T) {
	eachVector(t, "encode_queries", func(call *invocation, takes map[string]any) any {
		queries, ok := takenQueries(takes["data"])
		if !ok {
			return excluded{"no queries"}
		}
		var known *knownSchema
		if takes["schema"] != nil {
			known = takenSchema(takes)
		}
		return encodeQueries(call, queries, known, takenText(takes, "anns_field"))
	})
}

// takenQueries makes of a driver value what a Go program would write; false where its types exclude it.
func takenQueries(data any) (QueryData, bool) {
	plain := givenValue(data)
	list, many := plain.([]any)
	if !many {
		list = []any{plain}
	}
	switch rows := plain.(type) {
	case [][]byte:
		return ByteVectors(rows...), true
	case [][]float32:
		return Vectors(rows...), true
	case [][]float64:
		return Vectors(mapped(rows, func(row []float64) []float32 { vector, _ := takenVector(row); return vector })...), true
	case []int8:
		return Int8Vectors(rows), true
	case [][]int8:
		return Int8Vectors(rows...), true
	case map[string]any:
		vector, ok := sparseOf(rows)
		return SparseVectors(vector), ok
	case embeddings:
		list, many = []any{rows}, true
	}
	if vector, ok := takenVector(plain); ok && len(vector) > 0 && (!many || !isEmbeddings(list)) {
		return Vectors(vector), true
	}
	if len(list) == 0 {
		return Vectors(), true
	}
	switch list[0].(type) {
	case string:
		texts, ok := allOf(list, func(each any) (string, bool) { text, ok := each.(string); return text, ok })
		return Texts(texts...), ok
	case []byte:
		vectors, ok := allOf(list, func(each any) ([]byte, bool) { data, ok := each.([]byte); return data, ok })
		return ByteVectors(vectors...), ok
	case SparseVector, map[string]any:
		vectors, ok := allOf(list, sparseOf)
		return SparseVectors(vectors...), ok
	case embeddings:
		if lists, ok := allOf(list, func(each any) ([][]byte, bool) {
			own, ok := each.(embeddings)
			if !ok {
				return nil, false
			}
			return allOf(own, func(each any) ([]byte, bool) { data, ok := each.([]byte); return data, ok })
		}); ok && len(list[0].(embeddings)) > 0 {
			return ByteEmbeddingLists(lists...), true
		}
		lists, ok := allOf(list, func(each any) ([][]float32, bool) {
			own, ok := each.(embeddings)
			if !ok {
				return nil, false
			}
			return allOf(own, takenVector)
		})
		return EmbeddingLists(lists...), ok
	default:
		vectors, ok := allOf(list, func(each any) ([]float32, bool) {
			if each == nil {
				return nil, true
			}
			return takenVector(each)
		})
		return Vectors(vectors...), ok
	}
}

func isEmbeddings(list []any) bool { _, ok := list[0].(embeddings); return ok }

// embeddings is a list of vectors that is one query.
type embeddings []any

func sparseOf(value any) (SparseVector, bool) {
	switch value := value.(type) {
	case SparseVector:
		return value, true
	case map[string]any:
		vector := SparseVector{}
		for key, each := range value {
			index, err := strconv.ParseUint(key, 10, 32)
			number, ok := takenVector([]any{each})
			if err != nil || !ok {
				return nil, false
			}
			vector[uint32(index)] = number[0]
		}
		return vector, true
	default:
		return nil, false
	}
}

func allOf[T any](list []any, each func(any) (T, bool)) ([]T, bool) {
	result := make([]T, len(list))
	for i, member := range list {
		var ok bool
		if result[i], ok = each(member); !ok {
			return nil, false
		}
	}
	return result, true
}

func takenVector(value any) ([]float32, bool) {
	list := reflect.ValueOf(value)
	if list.Kind() != reflect.Slice || list.Type().Elem().Kind() == reflect.Uint8 {
		return nil, false
	}
	vector := make([]float32, list.Len())
	for i := range vector {
		number := reflect.ValueOf(list.Index(i).Interface())
		switch {
		case number.CanFloat():
			vector[i] = float32(number.Float())
			if math.IsInf(float64(vector[i]), 0) && !math.IsInf(number.Float(), 0) {
				return nil, false
			}
		case number.CanInt():
			vector[i] = float32(number.Int())
		default:
			return nil, false
		}
	}
	return vector, true
}

// takenIDs makes keys of a list; false where Go has no such list.
func takenIDs(takes map[string]any) IDs {
	list := givenValue(takes["ids"]).([]any)
	if len(list) == 0 {
		return Int64IDs{}
	}
	if _, ok := list[0].(string); ok {
		return StringIDs(mapped(list, func(each any) string { return each.(string) }))
	}
	return Int64IDs(mapped(list, func(each any) int64 { return each.(int64) }))
}

func TestVectorsOfEncodeIDs(t *testing.T) {
	eachVector(t, "encode_ids", func(call *invocation, takes map[string]any) any { return encodeIDs(call, takenIDs(takes)) })
}

func TestVectorsOfDecodeIDs(t *testing.T) {
	eachVector(t, "decode_ids", func(_ *invocation, takes map[string]any) any {
		return decodeIDs(givenValue(takes["ids"]).(*schemapb.IDs))
	})
}

func TestVectorsOfIDsFilter(t *testing.T) {
	eachVector(t, "ids_filter", func(call *invocation, takes map[string]any) any {
		return idsFilter(call, takenSchema(takes), takenIDs(takes))
	})
}

func TestVectorsOfGuaranteeTimestamp(t *testing.T) {
	eachVector(t, "guarantee_timestamp", func(_ *invocation, takes map[string]any) any {
		var level *ConsistencyLevel
		if text := takenText(takes, "consistency_level"); text != "" {
			level = new(ConsistencyLevel)
			if err := level.UnmarshalText([]byte(text)); err != nil {
				panic(err)
			}
		}
		var lastWrite uint64
		switch given := givenValue(takes["last_write"]).(type) {
		case int64:
			lastWrite = uint64(given)
		case uint64:
			lastWrite = given
		}
		return guaranteeTimestamp(level, lastWrite)
	})
}
