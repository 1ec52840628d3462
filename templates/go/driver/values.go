package main

import (
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"

	"lockstep.dev/milvus"
)

// anyValue reads a value of a row, of JSON or of a map.
func anyValue(value any) (any, error) {
	switch value := value.(type) {
	case json.Number:
		return plainNumber(string(value))
	case []any:
		return listOf(anyValue)(value)
	case map[string]any:
		if len(value) == 1 {
			for key, inner := range value {
				if read, ok := marked[key]; ok {
					return read(inner)
				}
			}
		}
		return mapOf(anyValue)(value)
	default:
		return value, nil
	}
}

// marked are the objects of one key that stand for something else.
var marked map[string]func(any) (any, error)

func init() {
	marked = map[string]func(any) (any, error){
		"$int":    func(value any) (any, error) { return plainNumber(fmt.Sprint(value)) },
		"$float":  func(value any) (any, error) { return strconv.ParseFloat(fmt.Sprint(value), 64) },
		"$bytes":  func(value any) (any, error) { return base64.StdEncoding.DecodeString(fmt.Sprint(value)) },
		"$object": func(value any) (any, error) { return mapOf(anyValue)(value) },
		"$typed":  typed,
		"$sparse": sparse,
		"$embeddings": func(value any) (any, error) {
			members, err := listOf(anyValue)(value)
			return embeddings(members), err
		},
	}
}

func plainNumber(text string) (any, error) {
	if strings.ContainsAny(text, ".eE") {
		return strconv.ParseFloat(text, 64)
	}
	if number, err := strconv.ParseInt(text, 10, 64); err == nil {
		return number, nil
	}
	if number, err := strconv.ParseUint(text, 10, 64); err == nil {
		return number, nil
	}
	return json.Number(text), nil
}

// typed reads an array of one type and one or two dimensions.
func typed(value any) (any, error) {
	object, ok := value.(map[string]any)
	if !ok {
		return nil, broken{"$typed is no object"}
	}
	shape, err := listOf(int64Value)(object["shape"])
	if err != nil {
		return nil, broken{"$typed has no shape"}
	}
	data, err := base64.StdEncoding.DecodeString(fmt.Sprint(object["base64"]))
	if err != nil {
		return nil, broken{"$typed: " + err.Error()}
	}
	switch object["type"] {
	case "float32":
		return shaped(unpack(data, 4, func(b []byte) float32 { return math.Float32frombits(binary.LittleEndian.Uint32(b)) }), shape)
	case "float64":
		return shaped(unpack(data, 8, func(b []byte) float64 { return math.Float64frombits(binary.LittleEndian.Uint64(b)) }), shape)
	case "int64":
		return shaped(unpack(data, 8, func(b []byte) int64 { return int64(binary.LittleEndian.Uint64(b)) }), shape)
	case "uint8":
		return shaped(data, shape)
	case "int8":
		return shaped(unpack(data, 1, func(b []byte) int8 { return int8(b[0]) }), shape)
	case "int16":
		return shaped(unpack(data, 2, func(b []byte) int16 { return int16(binary.LittleEndian.Uint16(b)) }), shape)
	case "uint16", "float16", "bfloat16":
		return shaped(unpack(data, 2, binary.LittleEndian.Uint16), shape)
	case "bool":
		return shaped(unpack(data, 1, func(b []byte) bool { return b[0] != 0 }), shape)
	case "int32":
		return shaped(unpack(data, 4, func(b []byte) int32 { return int32(binary.LittleEndian.Uint32(b)) }), shape)
	default:
		return nil, broken{fmt.Sprintf("$typed of %v", object["type"])}
	}
}

func unpack[T any](data []byte, size int, read func([]byte) T) []T {
	list := make([]T, len(data)/size)
	for i := range list {
		list[i] = read(data[i*size:])
	}
	return list
}

func shaped[T any](list []T, shape []int64) (any, error) {
	if len(shape) == 1 {
		return list, nil
	}
	if len(shape) != 2 || shape[0]*shape[1] != int64(len(list)) {
		return nil, broken{"$typed has a shape that is not its length"}
	}
	rows := make([][]T, shape[0])
	for i := range rows {
		rows[i] = list[int64(i)*shape[1] : int64(i+1)*shape[1]]
	}
	return rows, nil
}

func rowData(value any) (milvus.RowData, error) {
	if object, ok := value.(map[string]any); ok {
		if columns, ok := object["$columns"]; ok && len(object) == 1 {
			return columnData(columns)
		}
		row, err := mapOf(anyValue)(value)
		return milvus.Rows([]map[string]any{row}), err
	}
	list, ok := value.([]any)
	if !ok {
		return nil, fmt.Errorf("%v is no RowData", value)
	}
	if len(list) > 0 {
		if _, ok := list[0].(map[string]any); !ok {
			return columnData(value)
		}
	}
	rows, err := listOf(mapOf(anyValue))(value)
	return milvus.Rows(rows), err
}

func columnData(value any) (milvus.RowData, error) {
	if list, ok := value.([]any); ok {
		columns, err := listOf(anyValue)(list)
		return milvus.ColumnsInOrder(columns...), err
	}
	columns, err := mapOf(anyValue)(value)
	return milvus.Columns(columns), err
}

// embeddings is a list of vectors that is one query.
type embeddings []any

func queryData(value any) (milvus.QueryData, error) {
	plain, err := anyValue(value)
	if err != nil {
		return nil, err
	}
	switch rows := plain.(type) {
	case [][]float32:
		return milvus.Vectors(rows...), nil
	case []int8:
		return milvus.Int8Vectors(rows), nil
	case [][]int8:
		return milvus.Int8Vectors(rows...), nil
	case [][]byte:
		return milvus.ByteVectors(rows...), nil
	case string, []byte, milvus.SparseVector, map[string]any, embeddings:
		return queriesOf([]any{plain})
	}
	if vector, err := vectorOf(plain); err == nil && len(vector) > 0 {
		return milvus.Vectors(vector), nil
	}
	list, ok := plain.([]any)
	if !ok {
		return nil, fmt.Errorf("%v is no QueryData", value)
	}
	return queriesOf(list)
}

// queriesOf makes queries of the kind of the first one.
func queriesOf(list []any) (milvus.QueryData, error) {
	if len(list) == 0 {
		return milvus.Vectors(), nil
	}
	switch first := list[0].(type) {
	case string:
		texts, err := listOf(text)(list)
		return milvus.Texts(texts...), err
	case []byte:
		vectors, err := listOf(bytesOf)(list)
		return milvus.ByteVectors(vectors...), err
	case milvus.SparseVector, map[string]any:
		vectors, err := listOf(sparseOf)(list)
		return milvus.SparseVectors(vectors...), err
	case embeddings:
		if len(first) > 0 {
			if _, ok := first[0].([]byte); ok {
				lists, err := listOf(membersOf(bytesOf))(list)
				return milvus.ByteEmbeddingLists(lists...), err
			}
		}
		lists, err := listOf(membersOf(vectorOf))(list)
		return milvus.EmbeddingLists(lists...), err
	default:
		vectors, err := listOf(func(each any) ([]float32, error) {
			if each == nil {
				return nil, nil
			}
			return vectorOf(each)
		})(list)
		return milvus.Vectors(vectors...), err
	}
}

func membersOf[T any](read func(any) (T, error)) func(any) ([]T, error) {
	return func(value any) ([]T, error) {
		members, ok := value.(embeddings)
		if !ok {
			return nil, fmt.Errorf("%v is no list of vectors", value)
		}
		return listOf(read)([]any(members))
	}
}

func bytesOf(value any) ([]byte, error) {
	data, ok := value.([]byte)
	if !ok {
		return nil, fmt.Errorf("%v is no []byte", value)
	}
	return data, nil
}

func sparseOf(value any) (milvus.SparseVector, error) {
	switch value := value.(type) {
	case milvus.SparseVector:
		return value, nil
	case map[string]any:
		vector := milvus.SparseVector{}
		for key, each := range value {
			index, err := strconv.ParseUint(key, 10, 32)
			if err != nil {
				return nil, err
			}
			number, err := vectorOf([]any{each})
			if err != nil {
				return nil, err
			}
			vector[uint32(index)] = number[0]
		}
		return vector, nil
	default:
		return nil, fmt.Errorf("%v is no SparseVector", value)
	}
}

// sparse reads pairs: a SparseVector where that can hold them, else the pairs.
func sparse(value any) (any, error) {
	pairs, err := listOf(anyValue)(value)
	if err != nil {
		return nil, err
	}
	vector := milvus.SparseVector{}
	for _, each := range pairs {
		pair, _ := each.([]any)
		if len(pair) != 2 {
			return pairs, nil
		}
		index, isInteger := pair[0].(int64)
		number, err := vectorOf(pair[1:])
		if _, twice := vector[uint32(index)]; !isInteger || err != nil || index < 0 || index > math.MaxUint32 || twice {
			return pairs, nil
		}
		vector[uint32(index)] = number[0]
	}
	return vector, nil
}

func vectorOf(value any) ([]float32, error) {
	switch value := value.(type) {
	case []float32:
		return value, nil
	case []float64:
		vector := make([]float32, len(value))
		for i, each := range value {
			vector[i] = float32(each)
		}
		return vector, nil
	case []any:
		vector := make([]float32, len(value))
		for i, each := range value {
			own, err := number(each)
			if err != nil {
				return nil, err
			}
			if vector[i] = float32(own); math.IsInf(float64(vector[i]), 0) && !math.IsInf(own, 0) {
				return nil, fmt.Errorf("%v is no float32", own)
			}
		}
		return vector, nil
	default:
		return nil, fmt.Errorf("%v is no []float32", value)
	}
}

func keys(value any) (milvus.IDs, error) {
	if _, ok := value.([]any); !ok {
		value = []any{value}
	}
	if texts, err := listOf(text)(value); err == nil && len(texts) > 0 {
		return milvus.StringIDs(texts), nil
	}
	integers, err := listOf(int64Value)(value)
	return milvus.Int64IDs(integers), err
}

// hitFilter is one of the filters that the runner may name.
func hitFilter(value any) (milvus.HitFilter, error) {
	object, _ := value.(map[string]any)
	switch object["$callback"] {
	case "keep_even_ids":
		return func(hits milvus.Hits) ([]milvus.Hit, error) {
			var kept []milvus.Hit
			for _, hit := range hits.All() {
				if id, ok := hit.ID.(milvus.Int64ID); ok && id%2 == 0 {
					kept = append(kept, hit)
				}
			}
			return kept, nil
		}, nil
	case "drop_all":
		return func(milvus.Hits) ([]milvus.Hit, error) { return nil, nil }, nil
	case "raise":
		return func(milvus.Hits) ([]milvus.Hit, error) { return nil, errRaised }, nil
	default:
		return nil, fmt.Errorf("%v is no callback", value)
	}
}

var errRaised = errors.New("raised by the callback")
