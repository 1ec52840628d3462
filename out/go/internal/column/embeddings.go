package column

import (
	"math"

	"lockstep.dev/milvus/internal/wire/schemapb"
)

// VectorType is the type of a field's vectors; None where it has none.
func (f Field) VectorType() schemapb.DataType {
	if f.Type == schemapb.DataType_ArrayOfVector {
		return f.ElementType
	}
	return f.Type
}

// AppendVector adds a vector as a type has it; other types than the known ones take it as it is.
func AppendVector(data []byte, of schemapb.DataType, vector []float32) ([]byte, error) {
	switch of {
	case schemapb.DataType_Float16Vector:
		return appendHalves(data, float16, vector)
	case schemapb.DataType_BFloat16Vector:
		return appendHalves(data, bfloat16, vector)
	case schemapb.DataType_Int8Vector:
		for i, value := range vector {
			if float64(value) != math.Trunc(float64(value)) || value < math.MinInt8 || value > math.MaxInt8 {
				return data, at(unexpected(integers(math.MinInt8, math.MaxInt8), value), i)
			}
			data = append(data, byte(int8(value)))
		}
		return data, nil
	case schemapb.DataType_BinaryVector:
		return data, unexpected("bytes", vector)
	default:
		return AppendFloats(data, vector), nil
	}
}

func appendHalves(data []byte, of half, vector []float32) ([]byte, error) {
	own := &halves{half: of, dim: len(vector), data: data}
	err := own.floats(vector)
	return own.data, err
}

// Int8Bytes writes small integers as the bytes that they are.
func Int8Bytes(values []int8) []byte { return appendInt8s(make([]byte, 0, len(values)), values) }

// Inside puts a place of a list before where an error is.
func Inside(err error, place int) error { return at(err, place) }
