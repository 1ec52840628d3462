package milvus

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/reflect/protoregistry"

	"lockstep.dev/milvus/internal/canonical"
	"lockstep.dev/milvus/internal/wire/schemapb"
)

// goldenVector is one input with its output, the same for the kits of all languages.
type goldenVector struct {
	Title  string         `json:"vector"`
	Method string         `json:"method"`
	Takes  map[string]any `json:"takes"`
	Gives  any            `json:"gives"`
	Raises *struct {
		Kind      ErrorKind `json:"kind"`
		Parameter string    `json:"parameter"`
		Message   string    `json:"message"`
	} `json:"raises"`
}

// excluded says that Go's types do not let such an input be written.
type excluded struct{ reason string }

// eachVector runs what a function makes of each of its vectors.
func eachVector(t *testing.T, function string, run func(call *invocation, takes map[string]any) any) {
	t.Helper()
	folder := os.Getenv("LOCKSTEP_VECTORS")
	if folder == "" {
		t.Fatal("LOCKSTEP_VECTORS names no folder: run the set-up, which makes the vectors and this test's environment")
	}
	text, err := os.ReadFile(filepath.Join(folder, function+".json"))
	if err != nil {
		t.Fatalf("%v: run the set-up, which makes the vectors", err)
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	var vectors []goldenVector
	if err := decoder.Decode(&vectors); err != nil {
		t.Fatal(err)
	}
	for _, vector := range vectors {
		t.Run(vector.Title, func(t *testing.T) { checkVector(t, vector, run) })
	}
}

func checkVector(t *testing.T, vector goldenVector, run func(*invocation, map[string]any) any) {
	method := vector.Method
	if method == "" {
		method = "insert"
	}
	call := checking(method)
	got := run(call, vector.Takes)
	if out, ok := got.(excluded); ok {
		if vector.Raises == nil {
			t.Errorf("Go excludes an input that is right: %s", out.reason)
		}
		return
	}
	if vector.Raises == nil {
		if call.failed != nil {
			t.Errorf("raised %v", call.failed)
		} else if !same(got, vector.Gives) {
			t.Errorf("got %s, want %s", shown(got), shown(vector.Gives))
		}
		return
	}
	raised, ok := call.failed.(*Error)
	if !ok {
		t.Fatalf("raised nothing, gave %s", shown(got))
	}
	if raised.Kind != vector.Raises.Kind || raised.Parameter != vector.Raises.Parameter || raised.Message != vector.Raises.Message {
		t.Errorf("raised %s %s %q, want %s %s %q", raised.Kind, raised.Parameter, raised.Message, vector.Raises.Kind, vector.Raises.Parameter, vector.Raises.Message)
	}
}

func shown(value any) string {
	if message, ok := value.(proto.Message); ok {
		return protojson.Format(message)
	}
	return fmt.Sprintf("%#v", value)
}

// same compares what the kit gave with a driver value.
func same(got, want any) bool {
	if object, ok := want.(map[string]any); ok && len(object) == 1 {
		for key, inner := range object {
			switch key {
			case "$wire":
				message, ok := got.(proto.Message)
				return ok && proto.Equal(orderedJSON(message), orderedJSON(wireMessage(inner)))
			case "$sparse":
				vector, ok := got.(SparseVector)
				return ok && reflect.DeepEqual(vector, takenSparse(inner.([]any)))
			case "$bytes":
				text, ok := got.([]byte)
				return ok && base64.StdEncoding.EncodeToString(text) == inner
			case "$int":
				return fmt.Sprint(got) == inner
			case "$float":
				number, ok := got.(float64)
				return ok && sameFloat(number, inner.(string))
			}
		}
	}
	switch want := want.(type) {
	case nil:
		return got == nil || (reflect.ValueOf(got).Kind() == reflect.Map || reflect.ValueOf(got).Kind() == reflect.Pointer) && reflect.ValueOf(got).IsNil()
	case bool, string:
		return reflect.DeepEqual(got, want) || reflect.ValueOf(got).Kind() == reflect.String && reflect.ValueOf(got).String() == want
	case json.Number:
		return sameNumber(reflect.ValueOf(got), want)
	case []any:
		list := reflect.ValueOf(got)
		if list.Kind() != reflect.Slice || list.Len() != len(want) {
			return false
		}
		for i, each := range want {
			if !same(list.Index(i).Interface(), each) {
				return false
			}
		}
		return true
	case map[string]any:
		object, ok := got.(map[string]any)
		if !ok || len(object) != len(want) {
			return false
		}
		for key, each := range want {
			if own, ok := object[key]; !ok || !same(own, each) {
				return false
			}
		}
		return true
	default:
		return false
	}
}

// orderedJSON is a message whose JSON values have their keys in order: they compare as values.
func orderedJSON(message proto.Message) proto.Message {
	if data, ok := message.(*schemapb.FieldData); ok {
		texts := data.GetScalars().GetJsonData().GetData()
		for i, text := range texts {
			value, err := canonical.Parse(text)
			if err != nil {
				panic(err)
			}
			if texts[i], err = canonical.Bytes(value); err != nil {
				panic(err)
			}
		}
	}
	return message
}

func sameFloat(got float64, want string) bool {
	number, err := strconv.ParseFloat(want, 64)
	return err == nil && (math.IsNaN(got) && math.IsNaN(number) || got == number && math.Signbit(got) == math.Signbit(number))
}

func sameNumber(got reflect.Value, want json.Number) bool {
	switch {
	case got.CanInt():
		return strconv.FormatInt(got.Int(), 10) == string(want)
	case got.CanUint():
		return strconv.FormatUint(got.Uint(), 10) == string(want)
	case got.CanFloat():
		number, err := want.Float64()
		return err == nil && number == got.Float()
	default:
		return false
	}
}

// given reads a driver value as a Go program would write it.
func givenValue(value any) any {
	switch value := value.(type) {
	case json.Number:
		number, err := canonical.Parse([]byte(value))
		if err != nil {
			panic(err)
		}
		return number
	case []any:
		return mapped(value, givenValue)
	case map[string]any:
		if len(value) == 1 {
			for key, inner := range value {
				switch key {
				case "$int":
					return givenValue(json.Number(inner.(string)))
				case "$float":
					number, err := strconv.ParseFloat(inner.(string), 64)
					if err != nil {
						panic(err)
					}
					return number
				case "$wire":
					return wireMessage(inner)
				case "$bytes":
					data, err := base64.StdEncoding.DecodeString(inner.(string))
					if err != nil {
						panic(err)
					}
					return data
				case "$typed":
					return typedArray(inner.(map[string]any))
				case "$sparse":
					return takenSparse(inner.([]any))
				case "$embeddings":
					return embeddings(mapped(inner.([]any), givenValue))
				}
			}
		}
		object := make(map[string]any, len(value))
		for key, each := range value {
			object[key] = givenValue(each)
		}
		return object
	default:
		return value
	}
}

// takenSparse is a SparseVector where that can be said, else the list of pairs that it is.
func takenSparse(pairs []any) any {
	vector := SparseVector{}
	for _, pair := range pairs {
		index, isInteger := givenValue(pair.([]any)[0]).(int64)
		number, isNumber := takenVector([]any{givenValue(pair.([]any)[1])})
		_, twice := vector[uint32(index)]
		if !isInteger || !isNumber || index < 0 || index > math.MaxUint32 || twice {
			return mapped(pairs, givenValue)
		}
		vector[uint32(index)] = number[0]
	}
	return vector
}

func typedArray(typed map[string]any) any {
	data, err := base64.StdEncoding.DecodeString(typed["base64"].(string))
	if err != nil {
		panic(err)
	}
	shape := typed["shape"].([]any)
	switch typed["type"] {
	case "uint8":
		return inRows(data, shape)
	case "int8":
		return inRows(unpacked(data, 1, func(b []byte) int8 { return int8(b[0]) }), shape)
	case "int16":
		return inRows(unpacked(data, 2, func(b []byte) int16 { return int16(binary.LittleEndian.Uint16(b)) }), shape)
	case "uint16", "float16", "bfloat16":
		return inRows(unpacked(data, 2, binary.LittleEndian.Uint16), shape)
	case "int32":
		return inRows(unpacked(data, 4, func(b []byte) int32 { return int32(binary.LittleEndian.Uint32(b)) }), shape)
	case "bool":
		return inRows(unpacked(data, 1, func(b []byte) bool { return b[0] != 0 }), shape)
	case "int64":
		list := make([]int64, len(data)/8)
		for i := range list {
			list[i] = int64(binary.LittleEndian.Uint64(data[i*8:]))
		}
		return inRows(list, shape)
	case "float64":
		list := make([]float64, len(data)/8)
		for i := range list {
			list[i] = math.Float64frombits(binary.LittleEndian.Uint64(data[i*8:]))
		}
		return inRows(list, shape)
	default:
		list := make([]float32, len(data)/4)
		for i := range list {
			list[i] = math.Float32frombits(binary.LittleEndian.Uint32(data[i*4:]))
		}
		return inRows(list, shape)
	}
}

func unpacked[T any](data []byte, size int, read func([]byte) T) []T {
	list := make([]T, len(data)/size)
	for i := range list {
		list[i] = read(data[i*size:])
	}
	return list
}

func inRows[T any](list []T, shape []any) any {
	if len(shape) == 1 {
		return list
	}
	width := int(givenValue(shape[1]).(int64))
	var rows [][]T
	for at := 0; at < len(list); at += width {
		rows = append(rows, list[at:at+width])
	}
	return rows
}

// wireMessage reads a message of the original descriptors into our stubs, where vectors are bytes.
func wireMessage(wire any) proto.Message {
	described := wire.(map[string]any)
	name := "lockstep.milvus." + described["message"].(string)
	kind, err := protoregistry.GlobalTypes.FindMessageByName(protoreflect.FullName(name))
	if err != nil {
		panic(err)
	}
	text, err := json.Marshal(packed(described["json"]))
	if err != nil {
		panic(err)
	}
	message := kind.New().Interface()
	if err := protojson.Unmarshal(text, message); err != nil {
		panic(fmt.Sprintf("%s: %v", name, err))
	}
	return message
}

// packed turns the lists of float arrays into the bytes that they are on the wire.
func packed(value any) any {
	switch value := value.(type) {
	case []any:
		return mapped(value, packed)
	case map[string]any:
		result := make(map[string]any, len(value))
		for key, each := range value {
			array, isArray := each.(map[string]any)
			list, _ := array["data"].([]any)
			switch {
			case isArray && (key == "float_vector" || key == "float_data"):
				result[key] = map[string]any{"data": base64.StdEncoding.EncodeToString(packFloats(list))}
			case isArray && key == "double_data":
				result[key] = map[string]any{"data": base64.StdEncoding.EncodeToString(packDoubles(list))}
			default:
				result[key] = packed(each)
			}
		}
		return result
	default:
		return value
	}
}

func packFloats(list []any) []byte {
	var data []byte
	for _, each := range list {
		data = binary.LittleEndian.AppendUint32(data, math.Float32bits(float32(parsedFloat(each, 32))))
	}
	return data
}

func packDoubles(list []any) []byte {
	var data []byte
	for _, each := range list {
		data = binary.LittleEndian.AppendUint64(data, math.Float64bits(parsedFloat(each, 64)))
	}
	return data
}

func parsedFloat(value any, bits int) float64 {
	number, err := strconv.ParseFloat(fmt.Sprint(value), bits)
	if err != nil {
		panic(err)
	}
	return number
}

// texts reads an optional text.
func takenText(takes map[string]any, name string) string {
	text, _ := takes[name].(string)
	return text
}

// fill puts driver values into a record, by the spec's names.
func fill(record reflect.Value, values map[string]any) {
	for name, value := range values {
		field := record.FieldByNameFunc(func(own string) bool { return strings.EqualFold(own, strings.ReplaceAll(name, "_", "")) })
		fillValue(field, value)
	}
}

func fillValue(field reflect.Value, value any) {
	if text, ok := field.Addr().Interface().(interface{ UnmarshalText([]byte) error }); ok {
		if err := text.UnmarshalText([]byte(value.(string))); err != nil {
			panic(err)
		}
		return
	}
	switch field.Kind() {
	case reflect.Struct:
		fill(field, value.(map[string]any))
	case reflect.Slice:
		list := value.([]any)
		field.Set(reflect.MakeSlice(field.Type(), len(list), len(list)))
		for i, each := range list {
			fillValue(field.Index(i), each)
		}
	default:
		own := reflect.ValueOf(givenValue(value))
		field.Set(own.Convert(field.Type()))
	}
}

// recordValue is a record as a driver value, without what is absent or has its default.
func recordValue(record reflect.Value) any {
	if text, ok := record.Interface().(fmt.Stringer); ok {
		return text.String()
	}
	switch record.Kind() {
	case reflect.Pointer, reflect.Interface:
		return recordValue(record.Elem())
	case reflect.Slice:
		list := make([]any, record.Len())
		for i := range list {
			list[i] = recordValue(record.Index(i))
		}
		return list
	case reflect.Struct:
		object := map[string]any{}
		for i := range record.NumField() {
			if field := record.Field(i); !field.IsZero() {
				object[snakeCase(record.Type().Field(i).Name)] = recordValue(field)
			}
		}
		return object
	default:
		return record.Interface()
	}
}

func snakeCase(name string) string {
	return strings.ToLower(regexp.MustCompile("([a-z])([A-Z])").ReplaceAllString(name, "${1}_${2}"))
}
