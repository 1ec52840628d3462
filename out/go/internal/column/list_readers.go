package column

import (
	"fmt"
	"time"

	"lockstep.dev/milvus/internal/wire/schemapb"
)

func newGeometries(scalars *schemapb.ScalarField) source {
	return list[string](scalars.GetGeometryWktData().GetData())
}

// newTimestamps reads texts; some servers send microseconds since 1970 instead.
func newTimestamps(scalars *schemapb.ScalarField) source {
	if moments, ok := scalars.GetData().(*schemapb.ScalarField_TimestamptzData); ok {
		return microseconds(moments.TimestamptzData.GetData())
	}
	return list[string](scalars.GetStringData().GetData())
}

type microseconds []int64

func (m microseconds) length() int           { return len(m) }
func (m microseconds) at(place int) any      { return m.text(place) }
func (m microseconds) text(place int) string { return TimestampText(m[place]) }

func (m microseconds) slice(places []int) any { return gather(places, m.text) }

// TimestampText writes microseconds since 1970 in UTC, with a fraction only where there is one.
func TimestampText(micros int64) string {
	return time.UnixMicro(micros).UTC().Format("2006-01-02T15:04:05.999999Z")
}

// arrayCells are lists of scalars, read on access. The slot that is set decides what the elements are.
type arrayCells []*schemapb.ScalarField

func newArrayCells(data *schemapb.FieldData) source {
	return arrayCells(data.GetScalars().GetArrayData().GetData())
}

func (c arrayCells) length() int            { return len(c) }
func (c arrayCells) at(place int) any       { return c.list(place) }
func (c arrayCells) slice(places []int) any { return gather(places, c.list) }

func (c arrayCells) list(place int) []any {
	cell := c[place]
	var own source
	switch data := cell.GetData().(type) {
	case *schemapb.ScalarField_BoolData:
		own = list[bool](data.BoolData.GetData())
	case *schemapb.ScalarField_IntData:
		own = list[int32](data.IntData.GetData())
	case *schemapb.ScalarField_LongData:
		own = list[int64](data.LongData.GetData())
	case *schemapb.ScalarField_FloatData:
		own = packedFloats(data.FloatData.GetData())
	case *schemapb.ScalarField_DoubleData:
		own = packedDoubles(data.DoubleData.GetData())
	case *schemapb.ScalarField_StringData:
		own = list[string](data.StringData.GetData())
	default:
		return []any{}
	}
	return elements(own)
}

func elements(own source) []any {
	result := make([]any, own.length())
	for i := range result {
		result[i] = own.at(i)
	}
	return result
}

// byteVectors are vectors that stay the bytes that they are.
type byteVectors struct {
	width int
	data  []byte
}

func newByteVectors(data *schemapb.FieldData, packed []byte, width int) (byteVectors, error) {
	if len(packed) > 0 && (width <= 0 || len(packed)%width != 0) {
		return byteVectors{}, fmt.Errorf("the field %s has %d bytes of vectors, no multiple of %d", data.GetFieldName(), len(packed), width)
	}
	return byteVectors{width: width, data: packed}, nil
}

func (b byteVectors) length() int {
	if b.width <= 0 {
		return 0
	}
	return len(b.data) / b.width
}

func (b byteVectors) at(place int) any { return b.vector(place) }

func (b byteVectors) vector(place int) []byte {
	return b.data[place*b.width : (place+1)*b.width : (place+1)*b.width]
}

func (b byteVectors) slice(places []int) any { return gather(places, b.vector) }

// int8Vectors are vectors of small integers.
type int8Vectors struct{ byteVectors }

func (v int8Vectors) at(place int) any { return v.integers(place) }

func (v int8Vectors) integers(place int) []int8 {
	vector := make([]int8, v.width)
	for i, each := range v.vector(place) {
		vector[i] = int8(each)
	}
	return vector
}

func (v int8Vectors) slice(places []int) any { return gather(places, v.integers) }

// vectorCells are lists of vectors, read on access.
type vectorCells []source

func newVectorLists(data *schemapb.FieldData) (source, error) {
	lists := data.GetVectors().GetVectorArray()
	cells := make(vectorCells, len(lists.GetData()))
	for i, cell := range lists.GetData() {
		if cell.GetDim() == 0 {
			cell.Dim = lists.GetDim()
		}
		own, err := newSource(&schemapb.FieldData{
			Type: slotType(cell, lists.GetElementType()), FieldName: data.GetFieldName(), Field: &schemapb.FieldData_Vectors{Vectors: cell},
		})
		if err != nil {
			return nil, err
		}
		cells[i] = own
	}
	return cells, nil
}

// slotType is the type of vectors in a cell: the slot that is set decides, then what the list says of itself.
func slotType(cell *schemapb.VectorField, otherwise schemapb.DataType) schemapb.DataType {
	switch cell.GetData().(type) {
	case *schemapb.VectorField_FloatVector:
		return schemapb.DataType_FloatVector
	case *schemapb.VectorField_BinaryVector:
		return schemapb.DataType_BinaryVector
	case *schemapb.VectorField_Float16Vector:
		return schemapb.DataType_Float16Vector
	case *schemapb.VectorField_Bfloat16Vector:
		return schemapb.DataType_BFloat16Vector
	case *schemapb.VectorField_Int8Vector:
		return schemapb.DataType_Int8Vector
	case nil:
		// A cell without a slot is an empty list.
		return schemapb.DataType_FloatVector
	default:
		return otherwise
	}
}

func (c vectorCells) length() int            { return len(c) }
func (c vectorCells) at(place int) any       { return c.list(place) }
func (c vectorCells) list(place int) []any   { return elements(c[place]) }
func (c vectorCells) slice(places []int) any { return gather(places, c.list) }
