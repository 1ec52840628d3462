package milvus

import (
	"reflect"
	"slices"
	"strings"
	"sync"
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
		return structRow{row, structFields(row.Type())}, true
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
	plan  *structPlan
}

func (s structRow) besides(known map[string]int) []string {
	var names []string
	for _, name := range s.plan.names {
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
	index, ok := s.plan.places[field]
	if !ok {
		return nil, false
	}
	value, err := s.value.FieldByIndexErr(index)
	if err != nil || s.plan.omitZero[field] && value.IsZero() {
		return nil, false
	}
	return value.Interface(), true
}

// structPlan says which field of a struct is which field of a row.
type structPlan struct {
	names    []string
	places   map[string][]int
	omitZero map[string]bool
}

var structPlans sync.Map

func structFields(of reflect.Type) *structPlan {
	if known, ok := structPlans.Load(of); ok {
		return known.(*structPlan)
	}
	plan := &structPlan{places: map[string][]int{}, omitZero: map[string]bool{}}
	for _, field := range reflect.VisibleFields(of) {
		tag, tagged := field.Tag.Lookup("milvus")
		name, options, _ := strings.Cut(tag, ",")
		if !field.IsExported() || name == "-" || field.Anonymous && !tagged {
			continue
		}
		if name == "" {
			name = field.Name
		}
		plan.names = append(plan.names, name)
		plan.places[name] = field.Index
		plan.omitZero[name] = options == "omitempty" || options == "omitzero"
	}
	known, _ := structPlans.LoadOrStore(of, plan)
	return known.(*structPlan)
}

func joinNames(names []string) string { return strings.Join(names, ", ") }
