package main

import (
	"encoding"
	"fmt"
	"maps"
	"math"
	"slices"
	"time"

	"lockstep.dev/milvus"
)

// arguments are the arguments of one request. What Go's types exclude is noted, the first of it.
type arguments struct {
	method string
	values map[string]any
	taken  map[string]bool
	first  error
}

// take gives an argument; null is absence.
func (a *arguments) take(name string) (any, bool) {
	a.taken[name] = true
	value, ok := a.values[name]
	return value, ok && value != nil
}

func (a *arguments) refuse(name string, err error) {
	if a.first == nil {
		a.first = notExpressible{fmt.Sprintf("%s: %s: %v", a.method, name, err)}
	}
}

// done tells what cannot be said in Go: the first such argument, or one that does not exist.
func (a *arguments) done() error {
	for _, name := range slices.Sorted(maps.Keys(a.values)) {
		if !a.taken[name] {
			a.refuse(name, fmt.Errorf("there is no such parameter"))
		}
	}
	return a.first
}

// set puts an argument into a field.
func set[T any](a *arguments, name string, field *T, convert func(any) (T, error)) {
	value, ok := a.take(name)
	if !ok {
		return
	}
	converted, err := convert(value)
	if err != nil {
		a.refuse(name, err)
		return
	}
	*field = converted
}

// setPointer puts an argument into a field whose zero means something.
func setPointer[T any](a *arguments, name string, field **T, convert func(any) (T, error)) {
	set(a, name, field, func(value any) (*T, error) {
		converted, err := convert(value)
		return &converted, err
	})
}

// setNonZero puts an argument into a field whose zero says that it is not given.
func setNonZero[T comparable](a *arguments, name string, field *T, convert func(any) (T, error)) {
	set(a, name, field, func(value any) (T, error) {
		var zero T
		converted, err := convert(value)
		if err == nil && converted == zero {
			return zero, fmt.Errorf("%v says that it is not given", value)
		}
		return converted, err
	})
}

func text(value any) (string, error) {
	own, ok := value.(string)
	if !ok {
		return "", fmt.Errorf("%v is no string", value)
	}
	return own, nil
}

func truth(value any) (bool, error) {
	own, ok := value.(bool)
	if !ok {
		return false, fmt.Errorf("%v is no bool", value)
	}
	return own, nil
}

func int64Value(value any) (int64, error) {
	own, err := anyValue(value)
	if err != nil {
		return 0, err
	}
	number, ok := own.(int64)
	if !ok {
		return 0, fmt.Errorf("%v is no int64", value)
	}
	return number, nil
}

func int32Value(value any) (int32, error) {
	number, err := int64Value(value)
	if err == nil && (number < math.MinInt32 || number > math.MaxInt32) {
		return 0, fmt.Errorf("%v is no int32", value)
	}
	return int32(number), err
}

func uint64Value(value any) (uint64, error) {
	own, err := anyValue(value)
	if err != nil {
		return 0, err
	}
	switch own := own.(type) {
	case uint64:
		return own, nil
	case int64:
		if own >= 0 {
			return uint64(own), nil
		}
	}
	return 0, fmt.Errorf("%v is no uint64", value)
}

func number(value any) (float64, error) {
	own, err := anyValue(value)
	if err != nil {
		return 0, err
	}
	switch own := own.(type) {
	case float64:
		return own, nil
	case int64:
		return float64(own), nil
	default:
		return 0, fmt.Errorf("%v is no number", value)
	}
}

// seconds are a duration; a timeout of 0 says that there is none.
func seconds(value any) (time.Duration, error) {
	if value == "unlimited" {
		return milvus.Unlimited, nil
	}
	own, err := number(value)
	if err != nil {
		return 0, err
	}
	return time.Duration(own * float64(time.Second)), nil
}

// named reads a member of an enum by its name.
func named[T any, P interface {
	*T
	encoding.TextUnmarshaler
}](value any) (T, error) {
	var own T
	name, err := text(value)
	if err != nil {
		return own, err
	}
	return own, P(&own).UnmarshalText([]byte(name))
}

// word reads a text of a type of its own.
func word[T ~string](value any) (T, error) {
	own, err := text(value)
	return T(own), err
}

func listOf[T any](convert func(any) (T, error)) func(any) ([]T, error) {
	return func(value any) ([]T, error) {
		list, ok := value.([]any)
		if !ok {
			return nil, fmt.Errorf("%v is no slice", value)
		}
		result := make([]T, len(list))
		for i, each := range list {
			var err error
			if result[i], err = convert(each); err != nil {
				return nil, err
			}
		}
		return result, nil
	}
}

func mapOf[T any](convert func(any) (T, error)) func(any) (map[string]T, error) {
	return func(value any) (map[string]T, error) {
		object, ok := value.(map[string]any)
		if !ok {
			return nil, fmt.Errorf("%v is no map", value)
		}
		result := make(map[string]T, len(object))
		for key, each := range object {
			converted, err := convert(each)
			if err != nil {
				return nil, err
			}
			result[key] = converted
		}
		return result, nil
	}
}

// fieldsOf reads a record's fields as arguments.
func fieldsOf(value any) (*arguments, error) {
	object, ok := value.(map[string]any)
	if !ok {
		return nil, fmt.Errorf("%v is no struct", value)
	}
	return &arguments{method: "fields", values: object, taken: map[string]bool{}}, nil
}

// kind takes the name of a union's member; what is left are the member's fields.
func (a *arguments) kind(tag string) (string, error) {
	name, err := text(a.values[tag])
	if err != nil {
		return "", fmt.Errorf("%s: %w", tag, err)
	}
	a.values = maps.Clone(a.values)
	delete(a.values, tag)
	return name, nil
}

// rest gives the entries that no field took.
func (a *arguments) rest() map[string]any {
	var others map[string]any
	for name, value := range a.values {
		if a.taken[name] {
			continue
		}
		a.taken[name] = true
		if others == nil {
			others = map[string]any{}
		}
		converted, err := anyValue(value)
		if err != nil {
			a.refuse(name, err)
		}
		others[name] = converted
	}
	return others
}
