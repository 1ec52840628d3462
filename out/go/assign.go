package milvus

import (
	"encoding/json"
	"fmt"
	"math"
	"reflect"
)

// assign puts a row's value into a struct's field: as it is where the types agree, else as a number that loses nothing, else as JSON.
func assign(field reflect.Value, value any) error {
	if field.Kind() == reflect.Pointer {
		own := reflect.New(field.Type().Elem())
		if err := assign(own.Elem(), value); err != nil {
			return err
		}
		field.Set(own)
		return nil
	}
	given := reflect.ValueOf(value)
	switch {
	case given.Type().AssignableTo(field.Type()):
		field.Set(given)
		return nil
	case given.Kind() == field.Kind() && given.Type().ConvertibleTo(field.Type()):
		field.Set(given.Convert(field.Type()))
		return nil
	case field.CanInt() && given.CanInt() && !field.OverflowInt(given.Int()):
		field.SetInt(given.Int())
		return nil
	case field.CanUint() && given.CanInt() && given.Int() >= 0 && !field.OverflowUint(uint64(given.Int())):
		field.SetUint(uint64(given.Int()))
		return nil
	case field.CanFloat() && given.CanFloat() && fits(given.Float(), field.Kind()):
		field.SetFloat(given.Float())
		return nil
	case field.CanFloat() && given.CanInt() && int64(float64(given.Int())) == given.Int():
		field.SetFloat(float64(given.Int()))
		return nil
	}
	return assignJSON(field, value)
}

// fits tells whether a float keeps its value in a field of this kind.
func fits(value float64, kind reflect.Kind) bool {
	return kind == reflect.Float64 || math.IsNaN(value) || float64(float32(value)) == value
}

// assignJSON goes by way of JSON: maps and lists of JSON fields into structs and slices.
func assignJSON(field reflect.Value, value any) error {
	switch value.(type) {
	case map[string]any, []any:
	default:
		return fmt.Errorf("a %T does not go into a %s", value, field.Type())
	}
	text, err := json.Marshal(value)
	if err != nil {
		return err
	}
	return json.Unmarshal(text, field.Addr().Interface())
}
