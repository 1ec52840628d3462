// Package column turns the values of one field into FieldData, and FieldData into values that are read on access.
package column

import (
	"fmt"
	"math"
	"reflect"

	"lockstep.dev/milvus/internal/canonical"
	"lockstep.dev/milvus/internal/wire/schemapb"
)

// Field is what a column must know of the field that it belongs to.
type Field struct {
	Name string
	Type schemapb.DataType
	// Dim is the length of vectors.
	Dim int
	// HasValidity is set where the field is nullable or has a default value: each row then says whether it has a value.
	HasValidity bool
	// Dynamic marks the field that holds the keys which the schema does not know.
	Dynamic bool
}

// Mismatch is a value that does not go into its column.
type Mismatch struct {
	// Place is "[2]" for the third value of a column that was given as a whole, else empty.
	Place string
	Text  string
}

func (m *Mismatch) Error() string { return m.Text }

// Writer gathers the values of one field, in row order.
type Writer struct {
	field  Field
	sink   sink
	valid  []bool
	length int
}

// sink holds the values of one kind of column.
type sink interface {
	// append adds one value that is not null.
	append(value any) error
	// appendAll adds a typed slice at once; done is false where it does not know the slice's type.
	appendAll(values any) (done bool, err error)
	payload(data *schemapb.FieldData)
}

// NewWriter gives an empty column for a field, or false where columns of its type are not supported.
func NewWriter(field Field, rows int) (*Writer, bool) {
	sink := newSink(field, rows)
	return &Writer{field: field, sink: sink}, sink != nil
}

// Append adds one row's value; nil is null.
func (w *Writer) Append(value any) error {
	value = indirect(value)
	if value == nil {
		return w.AppendNull()
	}
	if err := w.sink.append(value); err != nil {
		return err
	}
	w.mark(true, 1)
	return nil
}

// AppendNull adds a row without a value.
func (w *Writer) AppendNull() error {
	if !w.field.HasValidity {
		return &Mismatch{Text: fmt.Sprintf("expected %s, got null", Expected(w.field))}
	}
	w.mark(false, 1)
	return nil
}

// AppendAll adds a whole slice. An error of one value carries its place.
func (w *Writer) AppendAll(values any) error {
	length, ok := Length(w.field, values)
	if !ok {
		return &Mismatch{Text: fmt.Sprintf("expected a list, got %s", canonical.Show(values))}
	}
	done, err := w.sink.appendAll(values)
	if err != nil {
		return err
	}
	if done {
		w.mark(true, length)
		return nil
	}
	list := reflect.ValueOf(values)
	for i := range length {
		if err := w.Append(list.Index(i).Interface()); err != nil {
			return at(err, i)
		}
	}
	return nil
}

// Len is how many rows there are.
func (w *Writer) Len() int { return w.length }

// Data is the column's message.
func (w *Writer) Data() *schemapb.FieldData {
	data := &schemapb.FieldData{Type: w.field.Type, FieldName: w.field.Name, ValidData: w.valid, IsDynamic: w.field.Dynamic}
	w.sink.payload(data)
	return data
}

func (w *Writer) mark(valid bool, rows int) {
	w.length += rows
	if w.field.HasValidity {
		for range rows {
			w.valid = append(w.valid, valid)
		}
	}
}

// Length is how many rows a column's values make; false where they are no list. A flat list of floats makes a vector of each Dim of them.
func Length(field Field, values any) (int, bool) {
	if flat, ok := values.([]float32); ok && field.Type == schemapb.DataType_FloatVector && field.Dim > 0 {
		return len(flat) / field.Dim, true
	}
	list := reflect.ValueOf(values)
	if kind := list.Kind(); kind != reflect.Slice && kind != reflect.Array {
		return 0, false
	}
	return list.Len(), true
}

func at(err error, place int) error {
	if mismatch, ok := err.(*Mismatch); ok {
		return &Mismatch{Place: fmt.Sprintf("[%d]", place), Text: mismatch.Text}
	}
	return err
}

// Expected says in words what a field takes.
func Expected(field Field) string {
	switch field.Type {
	case schemapb.DataType_Bool:
		return "true or false"
	case schemapb.DataType_Int8:
		return integers(math.MinInt8, math.MaxInt8)
	case schemapb.DataType_Int16:
		return integers(math.MinInt16, math.MaxInt16)
	case schemapb.DataType_Int32:
		return integers(math.MinInt32, math.MaxInt32)
	case schemapb.DataType_Int64:
		return integers(math.MinInt64, math.MaxInt64)
	case schemapb.DataType_Float, schemapb.DataType_Double:
		return "a number"
	case schemapb.DataType_VarChar, schemapb.DataType_String, schemapb.DataType_Text:
		return "a text"
	case schemapb.DataType_FloatVector:
		return fmt.Sprintf("%d numbers", field.Dim)
	default:
		return "JSON"
	}
}

func integers(from, to int64) string {
	return fmt.Sprintf("an integer from %d to %d", from, to)
}

func newSink(field Field, rows int) sink {
	switch field.Type {
	case schemapb.DataType_Bool:
		return &bools{data: make([]bool, 0, rows)}
	case schemapb.DataType_Int8:
		return &ints{from: math.MinInt8, to: math.MaxInt8, data: make([]int32, 0, rows)}
	case schemapb.DataType_Int16:
		return &ints{from: math.MinInt16, to: math.MaxInt16, data: make([]int32, 0, rows)}
	case schemapb.DataType_Int32:
		return &ints{from: math.MinInt32, to: math.MaxInt32, data: make([]int32, 0, rows)}
	case schemapb.DataType_Int64:
		return &longs{data: make([]int64, 0, rows)}
	case schemapb.DataType_Float:
		return &floats{data: make([]byte, 0, rows*floatSize)}
	case schemapb.DataType_Double:
		return &doubles{data: make([]byte, 0, rows*doubleSize)}
	case schemapb.DataType_VarChar, schemapb.DataType_String, schemapb.DataType_Text:
		return &texts{data: make([]string, 0, rows)}
	case schemapb.DataType_JSON:
		return &jsons{data: make([][]byte, 0, rows)}
	case schemapb.DataType_FloatVector:
		return &vectors{dim: field.Dim, data: make([]byte, 0, rows*field.Dim*floatSize)}
	default:
		return nil
	}
}
