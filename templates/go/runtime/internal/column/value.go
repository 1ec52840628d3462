package column

import (
	"errors"
	"fmt"
	"math"

	"lockstep.dev/milvus/internal/answer"
	"lockstep.dev/milvus/internal/canonical"
	"lockstep.dev/milvus/internal/wire/schemapb"
)

// ValueMismatch is a value that is not of its field's type.
type ValueMismatch struct {
	Expected string
	Given    any
}

func (m *ValueMismatch) Error() string { return fmt.Sprintf("expected %s", m.Expected) }

// ErrNoValue is the error for a type that has no single values.
var ErrNoValue = errors.New("the type has no such values")

// EncodeValue writes one value of a type.
func EncodeValue(of schemapb.DataType, value any) (*schemapb.ValueField, error) {
	value = Indirect(value)
	wrong := &ValueMismatch{Expected: Expected(Field{Type: of}), Given: value}
	switch of {
	case schemapb.DataType_Bool:
		if truth, ok := asBool(value); ok {
			return &schemapb.ValueField{Data: &schemapb.ValueField_BoolData{BoolData: truth}}, nil
		}
	case schemapb.DataType_Int8, schemapb.DataType_Int16, schemapb.DataType_Int32:
		if number, ok := AsInteger(value); ok && inRange(of, number) {
			return &schemapb.ValueField{Data: &schemapb.ValueField_IntData{IntData: int32(number)}}, nil
		}
	case schemapb.DataType_Int64:
		if number, ok := AsInteger(value); ok {
			return &schemapb.ValueField{Data: &schemapb.ValueField_LongData{LongData: number}}, nil
		}
	case schemapb.DataType_Float:
		if number, ok := asFloat32(value); ok {
			return &schemapb.ValueField{Data: &schemapb.ValueField_FloatData{FloatData: number}}, nil
		}
	case schemapb.DataType_Double:
		if number, ok := AsNumber(value); ok {
			return &schemapb.ValueField{Data: &schemapb.ValueField_DoubleData{DoubleData: number}}, nil
		}
	case schemapb.DataType_VarChar, schemapb.DataType_Text, schemapb.DataType_Geometry, schemapb.DataType_Timestamptz:
		if text, ok := asText(value); ok {
			return &schemapb.ValueField{Data: &schemapb.ValueField_StringData{StringData: text}}, nil
		}
	case schemapb.DataType_JSON:
		if text, err := canonical.Bytes(value); err == nil {
			return &schemapb.ValueField{Data: &schemapb.ValueField_BytesData{BytesData: text}}, nil
		}
	default:
		return nil, ErrNoValue
	}
	return nil, wrong
}

// DecodeValue reads one value of a type; nil where none is set. The field is named in errors.
func DecodeValue(field string, of schemapb.DataType, value *schemapb.ValueField) (any, error) {
	switch data := value.GetData().(type) {
	case *schemapb.ValueField_BoolData:
		return data.BoolData, nil
	case *schemapb.ValueField_IntData:
		return narrow(of, data.IntData), nil
	case *schemapb.ValueField_LongData:
		return data.LongData, nil
	case *schemapb.ValueField_FloatData:
		return data.FloatData, nil
	case *schemapb.ValueField_DoubleData:
		return data.DoubleData, nil
	case *schemapb.ValueField_StringData:
		return data.StringData, nil
	case *schemapb.ValueField_BytesData:
		if of == schemapb.DataType_JSON {
			return answer.JSON(field, data.BytesData)
		}
		return data.BytesData, nil
	case *schemapb.ValueField_TimestamptzData:
		return TimestampText(data.TimestamptzData), nil
	default:
		return nil, nil
	}
}

// narrow gives an integer the type that the field's values have in rows.
func narrow(of schemapb.DataType, number int32) any {
	switch of {
	case schemapb.DataType_Int8:
		return int8(number)
	case schemapb.DataType_Int16:
		return int16(number)
	default:
		return number
	}
}

func inRange(of schemapb.DataType, number int64) bool {
	switch of {
	case schemapb.DataType_Int8:
		return number >= math.MinInt8 && number <= math.MaxInt8
	case schemapb.DataType_Int16:
		return number >= math.MinInt16 && number <= math.MaxInt16
	default:
		return number >= math.MinInt32 && number <= math.MaxInt32
	}
}
