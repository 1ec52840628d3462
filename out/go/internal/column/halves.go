package column

import (
	"encoding/binary"
	"fmt"
	"math"
	"reflect"

	"lockstep.dev/milvus/internal/canonical"
	"lockstep.dev/milvus/internal/wire/schemapb"
)

const halfSize = 2

// half is one of the two kinds of numbers of 16 bits.
type half struct {
	name string
	bits func(float32) uint16
	// infinity is the positive one.
	infinity uint16
}

var (
	float16  = half{name: "float16", bits: float16Bits, infinity: 0x7c00}
	bfloat16 = half{name: "bfloat16", bits: bfloat16Bits, infinity: 0x7f80}
)

// float16Bits rounds to the nearest, to even where two are as near.
func float16Bits(value float32) uint16 {
	bits := math.Float32bits(value)
	sign, size := uint16(bits>>16)&0x8000, bits&0x7fffffff
	const (
		infinite = 0x7f800000
		tooLarge = 0x477ff000
		normal   = 0x38800000
		bias     = 0x38000000
	)
	switch {
	case size > infinite:
		return 0x7e00
	case size >= tooLarge:
		return sign | 0x7c00
	case size < normal:
		return sign | uint16(math.RoundToEven(float64(math.Float32frombits(size))*(1<<24)))
	default:
		return sign | uint16((size+0xfff+size>>13&1-bias)>>13)
	}
}

// bfloat16Bits rounds to the nearest, to even where two are as near.
func bfloat16Bits(value float32) uint16 {
	bits := math.Float32bits(value)
	if bits&0x7fffffff > 0x7f800000 {
		return 0x7fc0
	}
	return uint16((bits + 0x7fff + bits>>16&1) >> 16)
}

// append adds a number; false where it would become an infinity.
func (h half) append(data []byte, value float32) ([]byte, bool) {
	bits := h.bits(value)
	if bits&0x7fff == h.infinity && !math.IsInf(float64(value), 0) {
		return data, false
	}
	return binary.LittleEndian.AppendUint16(data, bits), true
}

// halves holds all vectors of a column in one buffer.
type halves struct {
	half
	dim  int
	data []byte
	// put sets the slot that they go to.
	put func(*schemapb.VectorField, []byte)
}

func (s *halves) append(value any) error {
	start := len(s.data)
	err := s.numbers(value)
	if err != nil {
		s.data = s.data[:start]
	}
	return err
}

func (s *halves) numbers(value any) error {
	expected := s.expected()
	switch value := value.(type) {
	case []byte:
		if len(value) != s.dim*halfSize {
			return unexpectedText(expected, canonical.Show(value))
		}
		s.data = append(s.data, value...)
		return nil
	case []float32:
		if len(value) != s.dim {
			return unexpectedText(expected, canonical.Plural(len(value), "number"))
		}
		return s.floats(value)
	case []uint16:
		if len(value) != s.dim {
			return unexpectedText(expected, canonical.Plural(len(value), "number"))
		}
		for _, bits := range value {
			s.data = binary.LittleEndian.AppendUint16(s.data, bits)
		}
		return nil
	}
	list, ok := listOf(value)
	if !ok {
		return unexpected(expected, value)
	}
	if list.Len() != s.dim {
		return unexpectedText(expected, canonical.Plural(list.Len(), "number"))
	}
	for i := range s.dim {
		member := list.Index(i).Interface()
		number, ok := asFloat32(Indirect(member))
		if !ok {
			if _, isNumber := AsNumber(Indirect(member)); !isNumber {
				return at(unexpected("a number", member), i)
			}
			return at(s.outOfRange(member), i)
		}
		if s.data, ok = s.half.append(s.data, number); !ok {
			return at(s.outOfRange(member), i)
		}
	}
	return nil
}

func (s *halves) floats(values []float32) error {
	for i, value := range values {
		var ok bool
		if s.data, ok = s.half.append(s.data, value); !ok {
			return at(s.outOfRange(value), i%max(s.dim, 1))
		}
	}
	return nil
}

func (s *halves) outOfRange(value any) error {
	return unexpected("a number in the range of "+s.name, value)
}

func (s *halves) expected() string {
	return fmt.Sprintf("%s or %s", canonical.Plural(s.dim, "number"), canonical.Plural(s.dim*halfSize, "byte"))
}

func (s *halves) appendAll(values any) (bool, error) {
	switch values := values.(type) {
	case []byte:
		if err := multiple(len(values), s.dim*halfSize, "byte"); err != nil {
			return false, err
		}
		s.data = append(s.data, values...)
		return true, nil
	case []float32:
		if err := multiple(len(values), s.dim, "number"); err != nil {
			return false, err
		}
		for row := 0; row*s.dim < len(values); row++ {
			if err := s.floats(values[row*s.dim : (row+1)*s.dim]); err != nil {
				return false, at(err, row)
			}
		}
		return true, nil
	case []uint16:
		if err := multiple(len(values), s.dim, "number"); err != nil {
			return false, err
		}
		for _, bits := range values {
			s.data = binary.LittleEndian.AppendUint16(s.data, bits)
		}
		return true, nil
	}
	return false, nil
}

func (s *halves) payload(data *schemapb.FieldData) {
	vector := &schemapb.VectorField{Dim: int64(s.dim)}
	s.put(vector, nonNil(s.data))
	data.Field = &schemapb.FieldData_Vectors{Vectors: vector}
}

// multiple checks the length of vectors that stand one behind the other.
func multiple(length, width int, noun string) error {
	if width > 0 && length%width == 0 {
		return nil
	}
	return &Mismatch{Text: fmt.Sprintf("expected a multiple of %s, got %d", canonical.Plural(width, noun), length)}
}

// listOf is a value as a slice or array.
func listOf(value any) (reflect.Value, bool) {
	list := reflect.ValueOf(value)
	kind := list.Kind()
	return list, kind == reflect.Slice || kind == reflect.Array
}

// nonNil is what sets a slot of bytes, be it empty.
func nonNil(data []byte) []byte {
	if data == nil {
		return []byte{}
	}
	return data
}

func putFloat16(vector *schemapb.VectorField, data []byte) {
	vector.Data = &schemapb.VectorField_Float16Vector{Float16Vector: data}
}

func putBFloat16(vector *schemapb.VectorField, data []byte) {
	vector.Data = &schemapb.VectorField_Bfloat16Vector{Bfloat16Vector: data}
}
