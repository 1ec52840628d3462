package column

import (
	"fmt"
	"math"

	"lockstep.dev/milvus/internal/canonical"
	"lockstep.dev/milvus/internal/wire/schemapb"
)

// bits holds binary vectors: eight dimensions a byte.
type bits struct {
	dim  int
	data []byte
}

func (s *bits) width() int { return s.dim / 8 }

func (s *bits) append(value any) error {
	data, ok := value.([]byte)
	if !ok || len(data) != s.width() {
		return unexpected(binaryWords(s.dim), value)
	}
	s.data = append(s.data, data...)
	return nil
}

func binaryWords(dim int) string {
	return fmt.Sprintf("%s (%s)", canonical.Plural(dim, "bit"), canonical.Plural(dim/8, "byte"))
}

func (s *bits) appendAll(values any) (bool, error) {
	flat, ok := values.([]byte)
	if !ok {
		return false, nil
	}
	if err := multiple(len(flat), s.width(), "byte"); err != nil {
		return false, err
	}
	s.data = append(s.data, flat...)
	return true, nil
}

func (s *bits) payload(data *schemapb.FieldData) {
	data.Field = &schemapb.FieldData_Vectors{Vectors: &schemapb.VectorField{
		Dim: int64(s.dim), Data: &schemapb.VectorField_BinaryVector{BinaryVector: nonNil(s.data)},
	}}
}

// int8s holds vectors of small integers.
type int8s struct {
	dim  int
	data []byte
}

func (s *int8s) append(value any) error {
	start := len(s.data)
	err := s.integers(value)
	if err != nil {
		s.data = s.data[:start]
	}
	return err
}

func (s *int8s) integers(value any) error {
	switch value := value.(type) {
	case []byte:
		if len(value) != s.dim {
			return unexpected(s.expected(), value)
		}
		s.data = append(s.data, value...)
		return nil
	case []int8:
		if len(value) != s.dim {
			return unexpectedText(s.expected(), canonical.Plural(len(value), "integer"))
		}
		s.data = appendInt8s(s.data, value)
		return nil
	}
	list, ok := listOf(value)
	if !ok {
		return unexpected(s.expected(), value)
	}
	if list.Len() != s.dim {
		return unexpectedText(s.expected(), canonical.Plural(list.Len(), "integer"))
	}
	for i := range s.dim {
		member := list.Index(i).Interface()
		number, ok := AsInteger(Indirect(member))
		if !ok || number < math.MinInt8 || number > math.MaxInt8 {
			return at(unexpected(integers(math.MinInt8, math.MaxInt8), member), i)
		}
		s.data = append(s.data, byte(number))
	}
	return nil
}

func (s *int8s) expected() string {
	return fmt.Sprintf("%s or %s", canonical.Plural(s.dim, "integer"), canonical.Plural(s.dim, "byte"))
}

func (s *int8s) appendAll(values any) (bool, error) {
	switch values := values.(type) {
	case []byte:
		if err := multiple(len(values), s.dim, "byte"); err != nil {
			return false, err
		}
		s.data = append(s.data, values...)
		return true, nil
	case []int8:
		if err := multiple(len(values), s.dim, "integer"); err != nil {
			return false, err
		}
		s.data = appendInt8s(s.data, values)
		return true, nil
	}
	return false, nil
}

func (s *int8s) payload(data *schemapb.FieldData) {
	data.Field = &schemapb.FieldData_Vectors{Vectors: &schemapb.VectorField{
		Dim: int64(s.dim), Data: &schemapb.VectorField_Int8Vector{Int8Vector: nonNil(s.data)},
	}}
}

func appendInt8s(data []byte, values []int8) []byte {
	for _, value := range values {
		data = append(data, byte(value))
	}
	return data
}
