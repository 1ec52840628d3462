package column

import (
	"math"
	"reflect"
	"testing"

	"google.golang.org/protobuf/proto"

	"lockstep.dev/milvus/internal/wire/schemapb"
)

func written(t *testing.T, field Field, values ...any) *Reader {
	t.Helper()
	writer, ok := NewWriter(field, len(values))
	if !ok {
		t.Fatalf("no column for %s", field.Type)
	}
	for _, value := range values {
		if err := writer.Append(value); err != nil {
			t.Fatal(err)
		}
	}
	message, err := proto.Marshal(writer.Data())
	if err != nil {
		t.Fatal(err)
	}
	var data schemapb.FieldData
	if err := proto.Unmarshal(message, &data); err != nil {
		t.Fatal(err)
	}
	reader, err := NewReader(&data)
	if err != nil {
		t.Fatal(err)
	}
	return reader
}

func TestWhatIsWrittenIsRead(t *testing.T) {
	for name, each := range map[string]struct {
		field  Field
		values []any
		slice  any
	}{
		"bool":   {Field{Type: schemapb.DataType_Bool}, []any{true, false}, []bool{true, false}},
		"int8":   {Field{Type: schemapb.DataType_Int8}, []any{int8(-128), int8(127)}, []int8{-128, 127}},
		"int16":  {Field{Type: schemapb.DataType_Int16}, []any{int16(-32768)}, []int16{-32768}},
		"int32":  {Field{Type: schemapb.DataType_Int32}, []any{int32(math.MinInt32)}, []int32{math.MinInt32}},
		"int64":  {Field{Type: schemapb.DataType_Int64}, []any{int64(math.MaxInt64)}, []int64{math.MaxInt64}},
		"float":  {Field{Type: schemapb.DataType_Float}, []any{float32(0.1)}, []float32{0.1}},
		"double": {Field{Type: schemapb.DataType_Double}, []any{0.1}, []float64{0.1}},
		"text":   {Field{Type: schemapb.DataType_VarChar}, []any{"é", ""}, []string{"é", ""}},
		"json":   {Field{Type: schemapb.DataType_JSON}, []any{map[string]any{"a": int64(1)}}, []any{map[string]any{"a": int64(1)}}},
		"vector": {Field{Type: schemapb.DataType_FloatVector, Dim: 2}, []any{[]float32{1, 0.1}, []float32{0, -1}}, [][]float32{{1, 0.1}, {0, -1}}},
	} {
		t.Run(name, func(t *testing.T) {
			reader := written(t, each.field, each.values...)
			for row, want := range each.values {
				if got := reader.At(row); !reflect.DeepEqual(got, want) {
					t.Errorf("row %d: got %v, want %v", row, got, want)
				}
			}
			if got, valid := reader.Slice(0, reader.Len()); !reflect.DeepEqual(got, each.slice) || valid != nil {
				t.Errorf("got %v, %v", got, valid)
			}
		})
	}
}

func TestNullsTakeNoPlaceInThePayload(t *testing.T) {
	reader := written(t, Field{Type: schemapb.DataType_Int64, HasValidity: true}, nil, int64(5), nil, int64(7))
	if reader.source.length() != 2 || reader.Len() != 4 {
		t.Fatalf("%d values, %d rows", reader.source.length(), reader.Len())
	}
	values, valid := reader.Slice(1, 4)
	if !reflect.DeepEqual(values, []int64{5, 0, 7}) || !reflect.DeepEqual(valid, []bool{true, false, true}) {
		t.Errorf("got %v, %v", values, valid)
	}
	if reader.At(0) != nil || reader.At(3) != int64(7) {
		t.Errorf("got %v, %v", reader.At(0), reader.At(3))
	}
}

func TestAPayloadThatHoldsNullsIsReadAsWell(t *testing.T) {
	reader, err := NewReader(&schemapb.FieldData{
		Type:      schemapb.DataType_Bool,
		ValidData: []bool{false, true},
		Field: &schemapb.FieldData_Scalars{Scalars: &schemapb.ScalarField{
			Data: &schemapb.ScalarField_BoolData{BoolData: &schemapb.BoolArray{Data: []bool{false, true}}},
		}},
	})
	if err != nil {
		t.Fatal(err)
	}
	if reader.At(0) != nil || reader.At(1) != true {
		t.Errorf("got %v, %v", reader.At(0), reader.At(1))
	}
}

func TestMismatchesSayWhatWasExpected(t *testing.T) {
	text := "x"
	for name, each := range map[string]struct {
		field Field
		value any
		text  string
	}{
		"text for an int":   {Field{Type: schemapb.DataType_Int32}, "x", `expected an integer from -2147483648 to 2147483647, got "x"`},
		"a fraction":        {Field{Type: schemapb.DataType_Int64}, 1.5, `expected an integer from -9223372036854775808 to 9223372036854775807, got 1.5`},
		"too large":         {Field{Type: schemapb.DataType_Int8}, 128, `expected an integer from -128 to 127, got 128`},
		"a bool for an int": {Field{Type: schemapb.DataType_Int8}, true, `expected an integer from -128 to 127, got true`},
		"too short":         {Field{Type: schemapb.DataType_FloatVector, Dim: 4}, []float32{1, 2, 3}, `expected 4 numbers, got 3`},
		"a text in it":      {Field{Type: schemapb.DataType_FloatVector, Dim: 2}, []any{1, "x"}, `expected 2 numbers, got [1,"x"]`},
		"null":              {Field{Type: schemapb.DataType_Bool}, nil, `expected true or false, got null`},
		"a pointer":         {Field{Type: schemapb.DataType_Bool}, &text, `expected true or false, got "x"`},
	} {
		t.Run(name, func(t *testing.T) {
			writer, _ := NewWriter(each.field, 1)
			mismatch, ok := writer.Append(each.value).(*Mismatch)
			if !ok || mismatch.Text != each.text {
				t.Errorf("got %+v", mismatch)
			}
		})
	}
}

func TestWholeColumnsGoInAtOnce(t *testing.T) {
	for name, each := range map[string]struct {
		field  Field
		values any
		rows   int
	}{
		"ids":            {Field{Type: schemapb.DataType_Int64}, []int64{1, 2}, 2},
		"ints":           {Field{Type: schemapb.DataType_Int64}, []int{1, 2}, 2},
		"vectors":        {Field{Type: schemapb.DataType_FloatVector, Dim: 2}, [][]float32{{1, 2}, {3, 4}}, 2},
		"a flat buffer":  {Field{Type: schemapb.DataType_FloatVector, Dim: 2}, []float32{1, 2, 3, 4, 5, 6}, 3},
		"null in a list": {Field{Type: schemapb.DataType_FloatVector, Dim: 2, HasValidity: true}, [][]float32{{1, 2}, nil}, 2},
		"any":            {Field{Type: schemapb.DataType_Double}, []any{1, 2.5, float32(1)}, 3},
	} {
		t.Run(name, func(t *testing.T) {
			writer, _ := NewWriter(each.field, 0)
			if err := writer.AppendAll(each.values); err != nil {
				t.Fatal(err)
			}
			if writer.Len() != each.rows {
				t.Errorf("%d rows", writer.Len())
			}
			reader, err := NewReader(writer.Data())
			if err != nil || reader.Len() != each.rows {
				t.Errorf("%d rows read, %v", reader.Len(), err)
			}
		})
	}
}

func TestBigEndianMachinesPackTheSameBytes(t *testing.T) {
	values := []float32{1, -0.1, 3e38}
	native := AppendFloats(nil, values)
	defer func(was bool) { littleEndian = was }(littleEndian)
	littleEndian = !littleEndian
	if other := AppendFloats(nil, values); !reflect.DeepEqual(native, other) {
		t.Errorf("got %x, want %x", other, native)
	}
	read := make([]float32, len(values))
	if readFloats(read, native); !reflect.DeepEqual(read, values) {
		t.Errorf("got %v, want %v", read, values)
	}
}
