package column

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"reflect"
	"slices"
	"unicode/utf8"

	"lockstep.dev/milvus/internal/canonical"
	"lockstep.dev/milvus/internal/wire/schemapb"
)

func unexpected(expected string, value any) error {
	return &Mismatch{Text: fmt.Sprintf("expected %s, got %s", expected, canonical.Show(value))}
}

func unexpectedText(expected, given string) error {
	return &Mismatch{Text: fmt.Sprintf("expected %s, got %s", expected, given)}
}

func scalars(data *schemapb.FieldData, field *schemapb.ScalarField) {
	data.Field = &schemapb.FieldData_Scalars{Scalars: field}
}

type bools struct{ data []bool }

func (s *bools) append(value any) error {
	truth, ok := asBool(value)
	if !ok {
		return unexpected("true or false", value)
	}
	s.data = append(s.data, truth)
	return nil
}

func (s *bools) appendAll(values any) (bool, error) {
	list, ok := values.([]bool)
	s.data = append(s.data, list...)
	return ok, nil
}

func (s *bools) payload(data *schemapb.FieldData) {
	scalars(data, &schemapb.ScalarField{Data: &schemapb.ScalarField_BoolData{BoolData: &schemapb.BoolArray{Data: s.data}}})
}

// ints holds int8, int16 and int32, which share one array on the wire.
type ints struct {
	from, to int64
	data     []int32
}

func (s *ints) append(value any) error {
	number, ok := AsInteger(value)
	if !ok || number < s.from || number > s.to {
		return unexpected(integers(s.from, s.to), value)
	}
	s.data = append(s.data, int32(number))
	return nil
}

func (s *ints) appendAll(values any) (bool, error) {
	list, ok := values.([]int32)
	if !ok || s.to != math.MaxInt32 {
		return false, nil
	}
	s.data = append(s.data, list...)
	return true, nil
}

func (s *ints) payload(data *schemapb.FieldData) {
	scalars(data, &schemapb.ScalarField{Data: &schemapb.ScalarField_IntData{IntData: &schemapb.IntArray{Data: s.data}}})
}

type longs struct{ data []int64 }

func (s *longs) append(value any) error {
	number, ok := AsInteger(value)
	if !ok {
		return unexpected(integers(math.MinInt64, math.MaxInt64), value)
	}
	s.data = append(s.data, number)
	return nil
}

func (s *longs) appendAll(values any) (bool, error) {
	list, ok := values.([]int64)
	s.data = append(s.data, list...)
	return ok, nil
}

func (s *longs) payload(data *schemapb.FieldData) {
	scalars(data, &schemapb.ScalarField{Data: &schemapb.ScalarField_LongData{LongData: &schemapb.LongArray{Data: s.data}}})
}

type floats struct{ data []byte }

func (s *floats) append(value any) error {
	number, ok := asFloat32(value)
	if !ok {
		return unexpected("a number", value)
	}
	s.data = binary.LittleEndian.AppendUint32(s.data, math.Float32bits(number))
	return nil
}

func (s *floats) appendAll(values any) (bool, error) {
	list, ok := values.([]float32)
	s.data = AppendFloats(s.data, list)
	return ok, nil
}

func (s *floats) payload(data *schemapb.FieldData) {
	scalars(data, &schemapb.ScalarField{Data: &schemapb.ScalarField_FloatData{FloatData: &schemapb.FloatArray{Data: s.data}}})
}

type doubles struct{ data []byte }

func (s *doubles) append(value any) error {
	number, ok := AsNumber(value)
	if !ok {
		return unexpected("a number", value)
	}
	s.data = binary.LittleEndian.AppendUint64(s.data, math.Float64bits(number))
	return nil
}

func (s *doubles) appendAll(values any) (bool, error) {
	list, ok := values.([]float64)
	s.data = AppendDoubles(s.data, list)
	return ok, nil
}

func (s *doubles) payload(data *schemapb.FieldData) {
	scalars(data, &schemapb.ScalarField{Data: &schemapb.ScalarField_DoubleData{DoubleData: &schemapb.DoubleArray{Data: s.data}}})
}

type texts struct {
	data []string
	// geometry has a slot of its own.
	geometry bool
}

func (s *texts) append(value any) error {
	text, ok := asText(value)
	if !ok {
		return unexpected("a text", value)
	}
	// The wire takes nothing else in a text field, and says so only when the message is already made.
	if !utf8.ValidString(text) {
		return unexpected("a text of UTF-8", value)
	}
	s.data = append(s.data, text)
	return nil
}

func (s *texts) appendAll(values any) (bool, error) {
	list, ok := values.([]string)
	for i, text := range list {
		if err := s.append(text); err != nil {
			return false, at(err, i)
		}
	}
	return ok, nil
}

func (s *texts) payload(data *schemapb.FieldData) {
	if s.geometry {
		scalars(data, &schemapb.ScalarField{Data: &schemapb.ScalarField_GeometryWktData{GeometryWktData: &schemapb.GeometryWktArray{Data: s.data}}})
		return
	}
	scalars(data, &schemapb.ScalarField{Data: &schemapb.ScalarField_StringData{StringData: &schemapb.StringArray{Data: s.data}}})
}

type jsons struct{ data [][]byte }

func (s *jsons) append(value any) error {
	if raw, ok := value.(json.RawMessage); ok {
		if !json.Valid(raw) {
			return unexpected("JSON", string(raw))
		}
		s.data = append(s.data, raw)
		return nil
	}
	text, err := canonical.Bytes(value)
	var wrong *canonical.NotJSON
	if errors.As(err, &wrong) {
		return unexpected("JSON", wrong.Value)
	}
	s.data = append(s.data, text)
	return err
}

func (s *jsons) appendAll(any) (bool, error) { return false, nil }

func (s *jsons) payload(data *schemapb.FieldData) {
	scalars(data, &schemapb.ScalarField{Data: &schemapb.ScalarField_JsonData{JsonData: &schemapb.JSONArray{Data: s.data}}})
}

// vectors holds all vectors of a column in one buffer.
type vectors struct {
	dim  int
	data []byte
}

func (s *vectors) append(value any) error {
	if vector, ok := value.([]float32); ok {
		return s.appendVector(vector)
	}
	list := reflect.ValueOf(value)
	if kind := list.Kind(); kind != reflect.Slice && kind != reflect.Array {
		return unexpected(fmt.Sprintf("%d numbers", s.dim), value)
	}
	vector := make([]float32, list.Len())
	for i := range vector {
		number, ok := asFloat32(list.Index(i).Interface())
		if !ok {
			return unexpected(fmt.Sprintf("%d numbers", s.dim), value)
		}
		vector[i] = number
	}
	return s.appendVector(vector)
}

func (s *vectors) appendVector(vector []float32) error {
	if len(vector) != s.dim {
		return &Mismatch{Text: fmt.Sprintf("expected %d numbers, got %d", s.dim, len(vector))}
	}
	s.data = AppendFloats(s.data, vector)
	return nil
}

func (s *vectors) appendAll(values any) (bool, error) {
	switch values := values.(type) {
	case [][]float32:
		if slices.ContainsFunc(values, func(vector []float32) bool { return vector == nil }) {
			return false, nil
		}
		for i, vector := range values {
			if err := s.appendVector(vector); err != nil {
				return false, at(err, i)
			}
		}
		return true, nil
	case []float32:
		if s.dim == 0 || len(values)%s.dim != 0 {
			return false, &Mismatch{Text: fmt.Sprintf("expected a multiple of %d numbers, got %d", s.dim, len(values))}
		}
		s.data = AppendFloats(s.data, values)
		return true, nil
	}
	return false, nil
}

func (s *vectors) payload(data *schemapb.FieldData) {
	data.Field = &schemapb.FieldData_Vectors{Vectors: &schemapb.VectorField{
		Dim:  int64(s.dim),
		Data: &schemapb.VectorField_FloatVector{FloatVector: &schemapb.FloatArray{Data: s.data}},
	}}
}
