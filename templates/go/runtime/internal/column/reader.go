package column

import (
	"encoding/binary"
	"fmt"
	"math"

	"lockstep.dev/milvus/internal/answer"
	"lockstep.dev/milvus/internal/canonical"
	"lockstep.dev/milvus/internal/wire/schemapb"
)

// Reader gives a field's values one by one, decoded on access.
type Reader struct {
	Name    string
	Type    schemapb.DataType
	Dynamic bool
	source  source
	valid   []bool
	// places leads from a row to its place in the payload, which leaves out the rows without a value; nil where it leaves out none.
	places []int
}

// source is the payload of one kind of column.
type source interface {
	length() int
	at(place int) any
	// slice gives a typed slice with one member for each row; a negative place is a null.
	slice(places []int) any
}

// NewReader reads a column's message, or says why it cannot.
func NewReader(data *schemapb.FieldData) (*Reader, error) {
	own, err := newSource(data)
	if err != nil {
		return nil, err
	}
	reader := &Reader{Name: data.GetFieldName(), Type: data.GetType(), Dynamic: data.GetIsDynamic(), source: own, valid: data.GetValidData()}
	if lists, ok := own.(structLists); ok {
		reader.valid = lists.valid()
	}
	return reader, reader.place()
}

// place finds out where each row's value is: some servers leave out the values of nulls, some send a zero.
func (r *Reader) place() error {
	present := 0
	for _, valid := range r.valid {
		if valid {
			present++
		}
	}
	length := r.source.length()
	switch {
	case len(r.valid) == 0 || length == len(r.valid):
		return nil
	case length != present:
		return fmt.Errorf("the field %s has %d values for %d rows", r.Name, length, len(r.valid))
	}
	r.places = make([]int, len(r.valid))
	next := 0
	for row, valid := range r.valid {
		r.places[row] = next
		if valid {
			next++
		}
	}
	return nil
}

// Len is how many rows there are.
func (r *Reader) Len() int {
	if len(r.valid) > 0 {
		return len(r.valid)
	}
	return r.source.length()
}

// Valid tells whether a row has a value.
func (r *Reader) Valid(row int) bool {
	return len(r.valid) == 0 || r.valid[row]
}

// At gives a row's value, nil for null.
func (r *Reader) At(row int) any {
	if !r.Valid(row) {
		return nil
	}
	if r.places != nil {
		row = r.places[row]
	}
	return r.source.at(row)
}

// Slice gives the values of rows from and up to to in a slice of their type, zero where there is none, and which of them have one: nil
// where all have.
func (r *Reader) Slice(from, to int) (values any, valid []bool) {
	places := make([]int, to-from)
	for i := range places {
		row := from + i
		switch {
		case !r.Valid(row):
			places[i] = -1
			if valid == nil {
				valid = append([]bool(nil), r.valid[from:to]...)
			}
		case r.places != nil:
			places[i] = r.places[row]
		default:
			places[i] = row
		}
	}
	return r.source.slice(places), valid
}

func newSource(data *schemapb.FieldData) (source, error) {
	switch data.GetType() {
	case schemapb.DataType_Bool:
		return list[bool](data.GetScalars().GetBoolData().GetData()), nil
	case schemapb.DataType_Int8:
		return narrowed[int8](data.GetScalars().GetIntData().GetData()), nil
	case schemapb.DataType_Int16:
		return narrowed[int16](data.GetScalars().GetIntData().GetData()), nil
	case schemapb.DataType_Int32:
		return list[int32](data.GetScalars().GetIntData().GetData()), nil
	case schemapb.DataType_Int64:
		return list[int64](data.GetScalars().GetLongData().GetData()), nil
	case schemapb.DataType_Float:
		return packedFloats(data.GetScalars().GetFloatData().GetData()), nil
	case schemapb.DataType_Double:
		return packedDoubles(data.GetScalars().GetDoubleData().GetData()), nil
	case schemapb.DataType_VarChar, schemapb.DataType_Text:
		return list[string](data.GetScalars().GetStringData().GetData()), nil
	case schemapb.DataType_Geometry:
		return newGeometries(data.GetScalars()), nil
	case schemapb.DataType_Timestamptz:
		return newTimestamps(data.GetScalars()), nil
	case schemapb.DataType_Array:
		return newArrayCells(data), nil
	case schemapb.DataType_JSON:
		return newDocuments(data)
	case schemapb.DataType_FloatVector:
		return newPackedVectors(data)
	case schemapb.DataType_BinaryVector:
		return newByteVectors(data, data.GetVectors().GetBinaryVector(), int(data.GetVectors().GetDim())/8)
	case schemapb.DataType_Float16Vector:
		return newByteVectors(data, data.GetVectors().GetFloat16Vector(), int(data.GetVectors().GetDim())*halfSize)
	case schemapb.DataType_BFloat16Vector:
		return newByteVectors(data, data.GetVectors().GetBfloat16Vector(), int(data.GetVectors().GetDim())*halfSize)
	case schemapb.DataType_Int8Vector:
		bytes, err := newByteVectors(data, data.GetVectors().GetInt8Vector(), int(data.GetVectors().GetDim()))
		return int8Vectors{bytes}, err
	case schemapb.DataType_SparseFloatVector:
		return newSparseCells(data)
	case schemapb.DataType_ArrayOfVector:
		return newVectorLists(data)
	case schemapb.DataType_ArrayOfStruct:
		return newStructLists(data)
	default:
		return nil, answer.UnknownType(data.GetFieldName(), data.GetType())
	}
}

// list is a payload that the stubs hold as it is.
type list[T any] []T

func (l list[T]) length() int      { return len(l) }
func (l list[T]) at(place int) any { return l[place] }

func (l list[T]) slice(places []int) any {
	return gather(places, func(place int) T { return l[place] })
}

// narrowed is the wire's int32 array of a smaller type.
type narrowed[T int8 | int16] []int32

func (n narrowed[T]) length() int      { return len(n) }
func (n narrowed[T]) at(place int) any { return T(n[place]) }

func (n narrowed[T]) slice(places []int) any {
	return gather(places, func(place int) T { return T(n[place]) })
}

type packedFloats []byte

func (p packedFloats) length() int      { return len(p) / floatSize }
func (p packedFloats) at(place int) any { return p.float(place) }

func (p packedFloats) float(place int) float32 {
	return math.Float32frombits(binary.LittleEndian.Uint32(p[place*floatSize:]))
}

func (p packedFloats) slice(places []int) any { return gather(places, p.float) }

type packedDoubles []byte

func (p packedDoubles) length() int      { return len(p) / doubleSize }
func (p packedDoubles) at(place int) any { return p.double(place) }

func (p packedDoubles) double(place int) float64 {
	return math.Float64frombits(binary.LittleEndian.Uint64(p[place*doubleSize:]))
}

func (p packedDoubles) slice(places []int) any { return gather(places, p.double) }

// documents holds JSON texts, parsed on access. That they are JSON is found out before: on access nobody could be told.
type documents [][]byte

func newDocuments(data *schemapb.FieldData) (source, error) {
	check := answer.CheckJSON
	if data.GetIsDynamic() {
		check = answer.CheckObject
	}
	own := documents(data.GetScalars().GetJsonData().GetData())
	// Where nulls have a place, it holds no JSON.
	sparse := len(own) == len(data.GetValidData())
	for i, text := range own {
		if sparse && !data.GetValidData()[i] {
			continue
		}
		if err := check(data.GetFieldName(), text); err != nil {
			return nil, err
		}
	}
	return own, nil
}

func (d documents) length() int      { return len(d) }
func (d documents) at(place int) any { return d.document(place) }

func (d documents) document(place int) any {
	// A text that was checked always says something.
	value, _ := canonical.Parse(d[place])
	return value
}

func (d documents) slice(places []int) any { return gather(places, d.document) }

type packedVectors struct {
	dim  int
	data packedFloats
}

func newPackedVectors(data *schemapb.FieldData) (source, error) {
	dim := int(data.GetVectors().GetDim())
	own := packedVectors{dim: dim, data: packedFloats(data.GetVectors().GetFloatVector().GetData())}
	if len(own.data) > 0 && (dim <= 0 || len(own.data)%(dim*floatSize) != 0) {
		return nil, fmt.Errorf("the field %s has %d bytes of vectors, no multiple of %d numbers", data.GetFieldName(), len(own.data), dim)
	}
	return own, nil
}

func (p packedVectors) length() int {
	if p.dim <= 0 {
		return 0
	}
	return p.data.length() / p.dim
}

func (p packedVectors) at(place int) any { return p.vector(place) }

func (p packedVectors) vector(place int) []float32 {
	vector := make([]float32, p.dim)
	readFloats(vector, p.data[place*p.dim*floatSize:])
	return vector
}

func (p packedVectors) slice(places []int) any { return gather(places, p.vector) }

func gather[T any](places []int, at func(int) T) []T {
	values := make([]T, len(places))
	for i, place := range places {
		if place >= 0 {
			values[i] = at(place)
		}
	}
	return values
}
