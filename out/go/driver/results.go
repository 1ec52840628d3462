package main

import (
	"encoding"
	"encoding/base64"
	"encoding/json"
	"maps"
	"math"
	"reflect"
	"slices"
	"strconv"

	"lockstep.dev/milvus"
)

// plain writes a result as the runner reads it.
func plain(value any) any {
	switch value := value.(type) {
	case nil:
		return nil
	case *milvus.RowSet:
		rows := make([]any, 0, value.Len())
		for _, row := range value.All() {
			rows = append(rows, plain(row.Map()))
		}
		return rows
	case milvus.SearchResult:
		queries := make([]any, len(value))
		for i, hits := range value {
			queries[i] = plainHits(hits)
		}
		return queries
	case milvus.SparseVector:
		pairs := make([]any, 0, len(value))
		for _, index := range slices.Sorted(maps.Keys(value)) {
			pairs = append(pairs, []any{index, plain(value[index])})
		}
		return map[string]any{"$sparse": pairs}
	case milvus.Hits:
		return plainHits(value)
	case handle:
		return map[string]any{"$handle": value.name}
	case []byte:
		return map[string]any{"$bytes": base64.StdEncoding.EncodeToString(value)}
	case json.Number:
		return map[string]any{"$int": string(value)}
	case encoding.TextMarshaler:
		text, err := value.MarshalText()
		if err != nil {
			return err.Error()
		}
		return string(text)
	}
	return plainReflected(reflect.ValueOf(value))
}

// plainHits writes hits as a list; beside buckets it stands under a name.
func plainHits(hits milvus.Hits) any {
	list := make([]any, 0, hits.Len())
	for _, hit := range hits.All() {
		object := map[string]any{"id": plain(hit.ID), "distance": plain(hit.Distance), "entity": plain(hit.Entity.Map())}
		if hit.Highlight != nil {
			object["highlight"] = plainHighlight(hit.Highlight)
		}
		list = append(list, object)
	}
	if hits.AggBuckets() == nil {
		return list
	}
	return map[string]any{"hits": list, "agg_buckets": plain(writeList(hits.AggBuckets(), writeAggregationBucket))}
}

func plainHighlight(marked map[string]milvus.Highlight) map[string]any {
	fields := make(map[string]any, len(marked))
	for field, each := range marked {
		fields[field] = map[string]any{"fragments": plain(each.Fragments), "scores": plain(each.Scores)}
	}
	return fields
}

func plainReflected(value reflect.Value) any {
	switch {
	case value.CanInt():
		return plainInteger(value.Int())
	case value.CanUint():
		if number := value.Uint(); number > largestSafe {
			return map[string]any{"$int": strconv.FormatUint(number, 10)}
		}
		return value.Uint()
	case value.CanFloat():
		return plainFloat(value.Float())
	}
	switch value.Kind() {
	case reflect.Bool:
		return value.Bool()
	case reflect.String:
		return value.String()
	case reflect.Pointer, reflect.Interface:
		if value.IsNil() {
			return nil
		}
		return plain(value.Elem().Interface())
	case reflect.Slice:
		list := make([]any, value.Len())
		for i := range list {
			list[i] = plain(value.Index(i).Interface())
		}
		return list
	case reflect.Map:
		object := make(map[string]any, value.Len())
		for each := value.MapRange(); each.Next(); {
			object[each.Key().String()] = plain(each.Value().Interface())
		}
		return plainObject(object)
	default:
		panic("no driver value for " + value.Type().String())
	}
}

// plainObject keeps an object of one key from being read as something else.
func plainObject(object map[string]any) any {
	if len(object) == 1 {
		for key := range object {
			if _, ok := marked[key]; ok || key == "$columns" || key == "$sparse" || key == "$embeddings" || key == "$handle" || key == "$callback" {
				return map[string]any{"$object": object}
			}
		}
	}
	return object
}

const largestSafe = 1<<53 - 1

func plainInteger(number int64) any {
	if number > largestSafe || number < -largestSafe {
		return map[string]any{"$int": strconv.FormatInt(number, 10)}
	}
	return number
}

func plainFloat(number float64) any {
	switch {
	case math.IsNaN(number):
		return map[string]any{"$float": "NaN"}
	case math.IsInf(number, 1):
		return map[string]any{"$float": "Infinity"}
	case math.IsInf(number, -1):
		return map[string]any{"$float": "-Infinity"}
	case number == 0 && math.Signbit(number):
		return map[string]any{"$float": "-0"}
	default:
		return number
	}
}

// put adds a member that is there.
func put(object map[string]any, name string, value any) { object[name] = value }

// putGiven adds a member unless it is absent.
func putGiven(object map[string]any, name string, value any) {
	own := reflect.ValueOf(value)
	if !own.IsValid() || own.IsZero() || (own.Kind() == reflect.Slice && own.Len() == 0) {
		return
	}
	object[name] = value
}

// putRecord adds a record unless it is absent.
func putRecord[T any](object map[string]any, name string, record *T, write func(T) map[string]any) {
	if record != nil {
		put(object, name, write(*record))
	}
}

// putAll adds the members that are kept beside the known ones.
func putAll(object map[string]any, others map[string]any) {
	for name, value := range others {
		put(object, name, value)
	}
}

func writeList[T any](list []T, write func(T) map[string]any) []any {
	result := make([]any, len(list))
	for i, each := range list {
		result[i] = write(each)
	}
	return result
}
