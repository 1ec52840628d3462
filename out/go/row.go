package milvus

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	"lockstep.dev/milvus/internal/canonical"
	"lockstep.dev/milvus/internal/column"
	"lockstep.dev/milvus/internal/wire/schemapb"
)

// Row is one row of an answer. Its values are decoded on access.
type Row struct {
	table *table
	index int
}

// Get gives a field's value: int64, int32, int16, int8, bool, float32, float64, string or []float32, for JSON what it says with integers as
// int64; nil for null. It is false where the row has no such field.
func (r Row) Get(field string) (value any, ok bool) {
	if r.table == nil {
		return nil, false
	}
	if reader, ok := r.table.columns[field]; ok {
		return reader.At(r.index), true
	}
	if !r.table.wants(field) {
		return nil, false
	}
	value, ok = r.table.others(r.index)[field]
	return value, ok
}

// Map gives the row as a map.
func (r Row) Map() map[string]any {
	row := map[string]any{}
	if r.table == nil {
		return row
	}
	for key, value := range r.table.others(r.index) {
		if r.table.wants(key) {
			row[key] = value
		}
	}
	for _, name := range r.table.names {
		row[name] = r.table.columns[name].At(r.index)
	}
	return row
}

// String writes the row as JSON.
func (r Row) String() string { return jsonText(r.Map()) }

// jsonText is for people: what JSON cannot say is written as Go does.
func jsonText(value any) string {
	text, err := canonical.JSON(value)
	if err != nil {
		return fmt.Sprint(value)
	}
	return text
}

// joined writes a list of things that write themselves.
func joined[T fmt.Stringer](length int, at func(int) T) string {
	texts := make([]string, length)
	for i := range texts {
		texts[i] = at(i).String()
	}
	return "[" + strings.Join(texts, " ") + "]"
}

// Scan copies the row into a struct, by the names and tags that Rows goes by, or into a map[string]any. A struct's field that the row does
// not have, or that is null, is left as it is.
func (r Row) Scan(target any) error {
	if row, ok := target.(*map[string]any); ok {
		*row = r.Map()
		return nil
	}
	own := reflect.ValueOf(target)
	if own.Kind() != reflect.Pointer || own.Elem().Kind() != reflect.Struct {
		return fmt.Errorf("milvus: Scan needs a pointer to a struct or a map, not %T", target)
	}
	return r.scan(own.Elem())
}

func (r Row) scan(target reflect.Value) error {
	plan := column.StructFields(target.Type())
	for _, name := range plan.Names {
		value, ok := r.Get(name)
		if !ok || value == nil {
			continue
		}
		field, err := target.FieldByIndexErr(plan.Places[name])
		if err != nil {
			return fmt.Errorf("milvus: %s of %s is in a nil struct", name, target.Type())
		}
		if err := assign(field, value); err != nil {
			return fmt.Errorf("milvus: %s: %w", name, err)
		}
	}
	return nil
}

// table is the columns of an answer.
type table struct {
	names   []string
	columns map[string]*column.Reader
	// dynamic holds the keys that the schema does not know; nil where there are none.
	dynamic *column.Reader
	// wanted are the keys of it that were asked for; nil for all.
	wanted map[string]bool
	rows   int
}

// newTable reads columns. The keys of the dynamic one that were asked for join the rows: those that outputFields names beside the fields, or
// all where it names none.
func newTable(fieldsData []*schemapb.FieldData, outputFields []string) (*table, error) {
	own := &table{columns: make(map[string]*column.Reader, len(fieldsData))}
	for i, data := range fieldsData {
		reader, err := column.NewReader(data)
		if err != nil {
			return nil, err
		}
		if i > 0 && reader.Len() != own.rows {
			return nil, fmt.Errorf("the field %s has %d rows where others have %d", reader.Name, reader.Len(), own.rows)
		}
		own.rows = reader.Len()
		if reader.Dynamic {
			own.dynamic = reader
			continue
		}
		own.names = append(own.names, reader.Name)
		own.columns[reader.Name] = reader
	}
	own.wanted = wantedKeys(own, outputFields)
	return own, nil
}

func wantedKeys(own *table, outputFields []string) map[string]bool {
	wanted := map[string]bool{}
	for _, name := range outputFields {
		if name == "*" || name == dynamicField.Name {
			return nil
		}
		if own.columns[name] == nil {
			wanted[name] = true
		}
	}
	if len(wanted) == 0 {
		return nil
	}
	return wanted
}

func (t *table) wants(key string) bool {
	return t.dynamic != nil && (t.wanted == nil || t.wanted[key])
}

// others are a row's keys that the schema does not know.
func (t *table) others(row int) map[string]any {
	if t.dynamic == nil {
		return nil
	}
	keys, _ := t.dynamic.At(row).(map[string]any)
	return keys
}

// column gives the values of rows from and up to to.
func (t *table) column(field string, from, to int) (Column, bool) {
	if reader, ok := t.columns[field]; ok {
		values, valid := reader.Slice(from, to)
		return Column{Name: field, Values: values, Valid: valid}, true
	}
	if !t.wants(field) {
		return Column{}, false
	}
	values := make([]any, to-from)
	valid := make([]bool, to-from)
	for i := range values {
		values[i], valid[i] = t.others(from + i)[field]
	}
	if !slices.Contains(valid, true) {
		return Column{}, false
	}
	if !slices.Contains(valid, false) {
		valid = nil
	}
	return Column{Name: field, Values: values, Valid: valid}, true
}

// Column is one field of several rows.
type Column struct {
	Name string
	// Values is a slice with a member for each row: []int64, []int32, []int16, []int8, []bool, []float32, []float64, []string, [][]float32,
	// or []any for JSON. The member of a row without a value is zero.
	Values any
	// Valid tells which rows have a value; nil where all have.
	Valid []bool
}

// joinedColumn is one field of rows of any answers.
func joinedColumn(field string, rows []Row) (Column, bool) {
	var values reflect.Value
	valid := make([]bool, 0, len(rows))
	for _, row := range rows {
		if row.table == nil {
			return Column{}, false
		}
		own, ok := row.table.column(field, row.index, row.index+1)
		if !ok {
			return Column{}, false
		}
		if list := reflect.ValueOf(own.Values); values.IsValid() {
			values = reflect.AppendSlice(values, list)
		} else {
			values = list
		}
		valid = append(valid, own.Valid == nil || own.Valid[0])
	}
	if !values.IsValid() {
		return Column{}, false
	}
	if !slices.Contains(valid, false) {
		valid = nil
	}
	return Column{Name: field, Values: values.Interface(), Valid: valid}, true
}
