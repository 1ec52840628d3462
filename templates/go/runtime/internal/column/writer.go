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
	// ElementType is that of the members of lists.
	ElementType schemapb.DataType
	// Capacity bounds the members of lists; 0 where it is not known.
	Capacity int
	// Parts are the fields of structs, each a list of its values in one row.
	Parts []Field
	// HasValidity is set where the field is nullable or has a default value: each row then says whether it has a value.
	HasValidity bool
	// Dynamic marks the field that holds the keys which the schema does not know.
	Dynamic bool
}

// Element is what the lists of a field are made of.
func (f Field) Element() Field {
	return Field{Name: f.Name, Type: f.ElementType, Dim: f.Dim}
}

// Mismatch is a value that does not go into its column.
type Mismatch struct {
	// Place leads to the value inside of what was given: "[2]" for the third value of a column or list.
	Place string
	Text  string
	// Bare text goes on from the place without a colon.
	Bare bool
}

func (m *Mismatch) Error() string {
	if m.Bare {
		return m.Place + " " + m.Text
	}
	return m.Place + ": " + m.Text
}

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

// Unwritable says why columns of a field are not supported.
func Unwritable(field Field) string {
	for _, part := range field.Parts {
		if _, ok := newPartWriter(part, 0); !ok {
			part.Name = field.Name
			return Unwritable(part)
		}
	}
	if field.Type == schemapb.DataType_Array || field.Type == schemapb.DataType_ArrayOfVector && newSink(field.Element(), 0) == nil {
		return fmt.Sprintf("the field %s has the element type %s, which this client cannot write", field.Name, field.ElementType)
	}
	return fmt.Sprintf("the field %s has the type %s, which this client cannot write", field.Name, field.Type)
}

// Append adds one row's value; nil is null.
func (w *Writer) Append(value any) error {
	value = Indirect(value)
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
	w.appendNull()
	return nil
}

func (w *Writer) appendNull() {
	if own, ok := w.sink.(*structs); ok {
		own.appendNull()
	}
	w.mark(false, 1)
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
	if width := flatWidth(field, values); width > 0 {
		return reflect.ValueOf(values).Len() / width, true
	}
	list := reflect.ValueOf(values)
	if kind := list.Kind(); kind != reflect.Slice && kind != reflect.Array {
		return 0, false
	}
	return list.Len(), true
}

// flatWidth is how many members of a flat slice make a vector; 0 where the slice is none.
func flatWidth(field Field, values any) int {
	_, floats := values.([]float32)
	_, halves := values.([]uint16)
	_, small := values.([]int8)
	_, bytes := values.([]byte)
	switch field.Type {
	case schemapb.DataType_FloatVector:
		return widthWhen(floats, field.Dim)
	case schemapb.DataType_BinaryVector:
		return widthWhen(bytes, field.Dim/8)
	case schemapb.DataType_Float16Vector, schemapb.DataType_BFloat16Vector:
		if bytes {
			return field.Dim * halfSize
		}
		return widthWhen(floats || halves, field.Dim)
	case schemapb.DataType_Int8Vector:
		return widthWhen(small || bytes, field.Dim)
	default:
		return 0
	}
}

func widthWhen(condition bool, width int) int {
	if condition {
		return width
	}
	return 0
}

// at puts a place of a list before where an error is.
func at(err error, place int) error { return inside(err, fmt.Sprintf("[%d]", place)) }

func inside(err error, place string) error {
	if mismatch, ok := err.(*Mismatch); ok {
		return &Mismatch{Place: place + mismatch.Place, Text: mismatch.Text, Bare: mismatch.Bare}
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
	case schemapb.DataType_VarChar, schemapb.DataType_Text, schemapb.DataType_Geometry, schemapb.DataType_Timestamptz:
		return "a text"
	case schemapb.DataType_Array, schemapb.DataType_ArrayOfVector, schemapb.DataType_ArrayOfStruct:
		return "a list"
	case schemapb.DataType_FloatVector:
		return fmt.Sprintf("%d numbers", field.Dim)
	case schemapb.DataType_BinaryVector:
		return binaryWords(field.Dim)
	case schemapb.DataType_Float16Vector, schemapb.DataType_BFloat16Vector:
		return (&halves{dim: field.Dim}).expected()
	case schemapb.DataType_Int8Vector:
		return (&int8s{dim: field.Dim}).expected()
	case schemapb.DataType_SparseFloatVector:
		return sparseWords
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
	case schemapb.DataType_VarChar, schemapb.DataType_Text, schemapb.DataType_Geometry, schemapb.DataType_Timestamptz:
		return &texts{data: make([]string, 0, rows), geometry: field.Type == schemapb.DataType_Geometry}
	case schemapb.DataType_JSON:
		return &jsons{data: make([][]byte, 0, rows)}
	case schemapb.DataType_FloatVector:
		return &vectors{dim: field.Dim, data: make([]byte, 0, rows*field.Dim*floatSize)}
	case schemapb.DataType_BinaryVector:
		return &bits{dim: field.Dim, data: make([]byte, 0, rows*field.Dim/8)}
	case schemapb.DataType_Float16Vector:
		return &halves{half: float16, dim: field.Dim, data: make([]byte, 0, rows*field.Dim*halfSize), put: putFloat16}
	case schemapb.DataType_BFloat16Vector:
		return &halves{half: bfloat16, dim: field.Dim, data: make([]byte, 0, rows*field.Dim*halfSize), put: putBFloat16}
	case schemapb.DataType_Int8Vector:
		return &int8s{dim: field.Dim, data: make([]byte, 0, rows*field.Dim)}
	case schemapb.DataType_SparseFloatVector:
		return &sparses{cells: make([][]byte, 0, rows)}
	case schemapb.DataType_Array:
		return newArrays(field, rows)
	case schemapb.DataType_ArrayOfStruct:
		return newStructs(field, rows)
	default:
		return nil
	}
}
