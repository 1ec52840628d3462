package column

import (
	"encoding/json"
	"math"
	"reflect"
)

// IsNull tells whether a value is nil, or a pointer or slice that is.
func IsNull(value any) bool { return value == nil || Indirect(value) == nil }

// Indirect follows pointers, so that a *string of a struct is a text or null.
func Indirect(value any) any {
	own := reflect.ValueOf(value)
	for own.Kind() == reflect.Pointer {
		if own.IsNil() {
			return nil
		}
		own = own.Elem()
		value = own.Interface()
	}
	// A nil vector is no vector of length 0.
	if own.Kind() == reflect.Slice && own.IsNil() {
		return nil
	}
	return value
}

func asBool(value any) (truth, ok bool) {
	if truth, ok := value.(bool); ok {
		return truth, true
	}
	own := reflect.ValueOf(value)
	if own.Kind() != reflect.Bool {
		return false, false
	}
	return own.Bool(), true
}

func asText(value any) (string, bool) {
	if text, ok := value.(string); ok {
		return text, true
	}
	own := reflect.ValueOf(value)
	if own.Kind() != reflect.String {
		return "", false
	}
	return own.String(), true
}

// AsInteger takes every integer type, and a float without a fraction: that is what encoding/json makes of an integer.
func AsInteger(value any) (int64, bool) {
	switch value := value.(type) {
	case int64:
		return value, true
	case int:
		return int64(value), true
	case int32:
		return int64(value), true
	case json.Number:
		number, err := value.Int64()
		return number, err == nil
	}
	own := reflect.ValueOf(value)
	switch {
	case own.CanInt():
		return own.Int(), true
	case own.CanUint():
		return int64(own.Uint()), own.Uint() <= math.MaxInt64
	case own.CanFloat():
		number := own.Float()
		return int64(number), number == math.Trunc(number) && math.Abs(number) <= exactFloats
	}
	return 0, false
}

// exactFloats is the largest integer up to which a float64 holds every integer.
const exactFloats = 1 << 53

// AsNumber takes every number.
func AsNumber(value any) (float64, bool) {
	switch value := value.(type) {
	case float64:
		return value, true
	case float32:
		return float64(value), true
	case json.Number:
		number, err := value.Float64()
		return number, err == nil
	}
	own := reflect.ValueOf(value)
	switch {
	case own.CanFloat():
		return own.Float(), true
	case own.CanInt():
		return float64(own.Int()), true
	case own.CanUint():
		return float64(own.Uint()), true
	}
	return 0, false
}

// asFloat32 refuses a number that would become an infinity.
func asFloat32(value any) (float32, bool) {
	if number, ok := value.(float32); ok {
		return number, true
	}
	number, ok := AsNumber(value)
	narrow := float32(number)
	return narrow, ok && (math.IsInf(number, 0) || !math.IsInf(float64(narrow), 0))
}
