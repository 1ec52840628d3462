package milvus

import (
	"reflect"
	"slices"
	"strings"

	"lockstep.dev/milvus/internal/column"
)

// rowReader reads one row that a caller gives.
type rowReader interface {
	get(field string) (any, bool)
	// besides are the row's fields that are not among the known ones, in a fixed order.
	besides(known map[string]int) []string
}

func newRowReader(row reflect.Value) (rowReader, bool) {
	for row.Kind() == reflect.Pointer || row.Kind() == reflect.Interface {
		row = row.Elem()
	}
	switch {
	case row.Kind() == reflect.Struct:
		return structRow{row, column.StructFields(row.Type())}, true
	case row.Kind() == reflect.Map && row.Type().Key().Kind() == reflect.String:
		if plain, ok := row.Interface().(map[string]any); ok {
			return mapRow(plain), true
		}
		plain := make(mapRow, row.Len())
		for each := row.MapRange(); each.Next(); {
			plain[each.Key().String()] = each.Value().Interface()
		}
		return plain, true
	default:
		return nil, false
	}
}

type mapRow map[string]any

func (m mapRow) besides(known map[string]int) []string {
	var names []string
	for name := range m {
		if _, ok := known[name]; !ok {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}

func (m mapRow) get(field string) (any, bool) {
	value, ok := m[field]
	return value, ok
}

type structRow struct {
	value reflect.Value
	plan  *column.StructPlan
}

func (s structRow) besides(known map[string]int) []string {
	var names []string
	for _, name := range s.plan.Names {
		if _, ok := known[name]; ok {
			continue
		}
		if _, ok := s.get(name); ok {
			names = append(names, name)
		}
	}
	return names
}

func (s structRow) get(field string) (any, bool) {
	index, ok := s.plan.Places[field]
	if !ok {
		return nil, false
	}
	value, err := s.value.FieldByIndexErr(index)
	if err != nil || s.plan.OmitZero[field] && value.IsZero() {
		return nil, false
	}
	return value.Interface(), true
}

func joinNames(names []string) string { return strings.Join(names, ", ") }
