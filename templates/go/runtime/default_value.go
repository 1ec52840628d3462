package milvus

import (
	"errors"
	"fmt"

	"lockstep.dev/milvus/internal/column"
	"lockstep.dev/milvus/internal/wire/schemapb"
)

// defaultParameter is the name under which all methods take a default value.
const defaultParameter = "default_value"

// encodeDefault writes a field's default value, by the field's type.
func encodeDefault(call *invocation, dataType DataType, value any) *schemapb.ValueField {
	own, err := column.EncodeValue(schemapb.DataType(dataType), value)
	var mismatch *column.ValueMismatch
	switch {
	case errors.As(err, &mismatch):
		call.refuse(defaultParameter, mismatch.Expected, mismatch.Given)
	case err != nil:
		call.refuse(defaultParameter, fmt.Sprintf("absent where the type is %s", dataType), value)
	}
	return own
}

// decodeDefault reads a field's default value; nil where it has none.
func decodeDefault(call *invocation, dataType DataType, value *schemapb.ValueField) any {
	own, err := column.DecodeValue(defaultParameter, schemapb.DataType(dataType), value)
	call.unreadable(err)
	return own
}
