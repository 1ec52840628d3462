package milvus

import (
	"math"
	"reflect"
	"testing"

	"lockstep.dev/milvus/internal/wire/milvuspb"
	"lockstep.dev/milvus/internal/wire/schemapb"
)

func takenSchema(takes map[string]any) *knownSchema {
	return compiled(givenValue(takes["schema"]).(*milvuspb.DescribeCollectionResponse))
}

func TestVectorsOfEncodeRows(t *testing.T) {
	eachVector(t, "encode_rows", func(call *invocation, takes map[string]any) any {
		encoded := encodeRows(call, takenSchema(takes), takenRows(takes["data"]), "insert")
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
			return excluded{"no vectors"}
		}
		return countQueries(queries)
	})
}

func TestVectorsOfEncodeQueries(t *testing.T) {
	eachVector(t, "encode_queries", func(call *invocation, takes map[string]any) any {
		queries, ok := takenQueries(takes["data"])
		if !ok {
			return excluded{"no vectors"}
		}
		return encodeQueries(call, queries, nil, "")
	})
}

// takenQueries makes Vectors of what can be written as [][]float32.
func takenQueries(data any) (QueryData, bool) {
	plain := givenValue(data)
	if vector, ok := takenVector(plain); ok && len(vector) > 0 {
		return Vectors(vector), true
	}
	list := reflect.ValueOf(plain)
	if list.Kind() != reflect.Slice {
		return nil, false
	}
	vectors := make([][]float32, list.Len())
	for i := range vectors {
		each := list.Index(i).Interface()
		if each == nil {
			continue
		}
		var ok bool
		if vectors[i], ok = takenVector(each); !ok {
			return nil, false
		}
	}
	return Vectors(vectors...), true
}

func takenVector(value any) ([]float32, bool) {
	list := reflect.ValueOf(value)
	if list.Kind() != reflect.Slice {
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
	eachVector(t, "encode_ids", func(_ *invocation, takes map[string]any) any { return encodeIDs(takenIDs(takes)) })
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
