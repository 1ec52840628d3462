package milvus

import (
	"fmt"
	"reflect"
)

// RowData is what to write: Rows, Columns or ColumnsInOrder.
type RowData interface {
	// rowCount is how many rows there are, as far as can be told without the schema.
	rowCount() int
	encode(call *invocation, known *knownSchema, mode string) *encodedRows
}

// Rows writes rows: maps, or structs whose exported fields bear the names of the collection's fields. A tag `milvus:"name"` names the field
// otherwise, `milvus:"-"` leaves it out, `milvus:"id,omitzero"` does where it is zero, as for a key that the server makes. A nil pointer or
// slice is null.
func Rows[T any](rows []T) RowData {
	return rowList{reflect.ValueOf(rows)}
}

// Columns writes columns by name: a slice for each field. Vectors are a slice of slices, or one flat []float32.
type Columns map[string]any

// ColumnsInOrder writes columns in the order of the schema: one for each field that the caller supplies, which is neither a key that the
// server makes nor what a function computes.
func ColumnsInOrder(columns ...any) RowData { return orderedColumns(columns) }

type rowList struct{ rows reflect.Value }

func (r rowList) rowCount() int { return r.rows.Len() }

func (c Columns) rowCount() int {
	for _, column := range c {
		if length := listLength(column); length > 0 {
			return length
		}
	}
	return 0
}

type orderedColumns []any

func (o orderedColumns) rowCount() int {
	for _, column := range o {
		if length := listLength(column); length > 0 {
			return length
		}
	}
	return 0
}

func listLength(column any) int {
	list := reflect.ValueOf(column)
	if kind := list.Kind(); kind == reflect.Slice || kind == reflect.Array {
		return list.Len()
	}
	// What is no list is refused later, by name.
	return 1
}

// isEmpty tells whether there is nothing to write, or to search for.
func isEmpty(data any) bool {
	switch data := data.(type) {
	case RowData:
		return data.rowCount() == 0
	case QueryData:
		return data.queryCount() == 0
	default:
		return true
	}
}

// place leads to a value: data[3].vector.
func place(row int, field string) string { return fmt.Sprintf("[%d].%s", row, field) }
