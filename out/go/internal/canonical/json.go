// Package canonical turns values into the one JSON text that every language's client writes.
package canonical

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"reflect"
	"sort"
	"strconv"
	"strings"
	"unicode/utf8"
)

// JSON gives the text of a value: no blanks, keys sorted by code point, integers exact, floats as ECMAScript prints them, nothing
// escaped that need not be.
func JSON(value any) (string, error) {
	text, err := appendValue(nil, value)
	return string(text), err
}

// Bytes is JSON for values of JSON fields.
func Bytes(value any) ([]byte, error) {
	return appendValue(nil, value)
}

// NotJSON is a value that JSON cannot say.
type NotJSON struct {
	// Value is what is wrong, be it deep inside.
	Value any
}

func (n *NotJSON) Error() string {
	return Show(n.Value) + " is no JSON"
}

// Show gives the text of a value for messages: never an error, long ones cut.
func Show(value any) string {
	if bytes, ok := value.([]byte); ok {
		return Plural(len(bytes), "byte")
	}
	text, err := JSON(value)
	if err != nil {
		text = strings.Replace(fmt.Sprint(value), "Inf", "Infinity", 1)
	}
	return Cut(strings.TrimPrefix(text, "+"))
}

// Plural is "1 byte" or "3 bytes".
func Plural(count int, noun string) string {
	if count == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", count, noun)
}

// Cut shortens a text for messages.
func Cut(text string) string {
	if runes := []rune(text); len(runes) > longest {
		return string(runes[:longest]) + "…"
	}
	return text
}

const longest = 60

// Number gives a float as ECMAScript prints it.
func Number(value float64) string {
	return string(appendFloat(nil, value))
}

func appendValue(text []byte, value any) ([]byte, error) {
	switch value := value.(type) {
	case nil:
		return append(text, "null"...), nil
	case string:
		return appendString(text, value), nil
	case bool:
		return strconv.AppendBool(text, value), nil
	case int:
		return strconv.AppendInt(text, int64(value), 10), nil
	case int64:
		return strconv.AppendInt(text, value, 10), nil
	case float64:
		return checkedFloat(text, value)
	case float32:
		return checkedFloat(text, float64(value))
	case json.Number:
		return append(text, value...), nil
	case map[string]any:
		return appendObject(text, value)
	case []any:
		return appendList(text, value)
	}
	return appendReflected(text, reflect.ValueOf(value))
}

func appendReflected(text []byte, value reflect.Value) ([]byte, error) {
	if marshaler, ok := value.Interface().(json.Marshaler); ok {
		return appendMarshaled(text, marshaler)
	}
	switch value.Kind() {
	case reflect.Bool:
		return strconv.AppendBool(text, value.Bool()), nil
	case reflect.String:
		return appendString(text, value.String()), nil
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return strconv.AppendInt(text, value.Int(), 10), nil
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return strconv.AppendUint(text, value.Uint(), 10), nil
	case reflect.Float32, reflect.Float64:
		return checkedFloat(text, value.Float())
	case reflect.Pointer, reflect.Interface:
		if value.IsNil() {
			return append(text, "null"...), nil
		}
		return appendValue(text, value.Elem().Interface())
	case reflect.Slice, reflect.Array:
		if value.Kind() == reflect.Slice && value.IsNil() {
			return append(text, "null"...), nil
		}
		return appendElements(text, value)
	case reflect.Map:
		if value.Type().Key().Kind() == reflect.String {
			return appendEntries(text, value)
		}
	}
	return appendMarshaled(text, value.Interface())
}

// appendMarshaled takes the way of encoding/json for structs and types that write themselves, then orders what it gave.
func appendMarshaled(text []byte, value any) ([]byte, error) {
	marshaled, err := json.Marshal(value)
	if err != nil {
		return nil, &NotJSON{Value: value}
	}
	plain, err := Parse(marshaled)
	if err != nil {
		return nil, err
	}
	return appendValue(text, plain)
}

func appendObject(text []byte, object map[string]any) ([]byte, error) {
	keys := make([]string, 0, len(object))
	for key := range object {
		keys = append(keys, key)
	}
	sort.Strings(keys)
	text = append(text, '{')
	for i, key := range keys {
		if i > 0 {
			text = append(text, ',')
		}
		text = append(appendString(text, key), ':')
		var err error
		if text, err = appendValue(text, object[key]); err != nil {
			return nil, err
		}
	}
	return append(text, '}'), nil
}

func appendEntries(text []byte, entries reflect.Value) ([]byte, error) {
	object := make(map[string]any, entries.Len())
	for each := entries.MapRange(); each.Next(); {
		object[each.Key().String()] = each.Value().Interface()
	}
	return appendObject(text, object)
}

func appendList(text []byte, list []any) ([]byte, error) {
	text = append(text, '[')
	for i, each := range list {
		if i > 0 {
			text = append(text, ',')
		}
		var err error
		if text, err = appendValue(text, each); err != nil {
			return nil, err
		}
	}
	return append(text, ']'), nil
}

func appendElements(text []byte, list reflect.Value) ([]byte, error) {
	members := make([]any, list.Len())
	for i := range members {
		members[i] = list.Index(i).Interface()
	}
	return appendList(text, members)
}

func checkedFloat(text []byte, value float64) ([]byte, error) {
	if math.IsNaN(value) || math.IsInf(value, 0) {
		return nil, &NotJSON{Value: value}
	}
	return appendFloat(text, value), nil
}

func appendFloat(text []byte, value float64) []byte {
	if value == 0 {
		return append(text, '0')
	}
	format := byte('f')
	if size := math.Abs(value); size < 1e-6 || size >= 1e21 {
		format = 'e'
	}
	start := len(text)
	text = strconv.AppendFloat(text, value, format, -1, 64)
	if format == 'e' {
		// ECMAScript writes 1e-7 where Go writes 1e-07.
		if at := bytes.LastIndexByte(text, 'e'); at > start && at+2 < len(text)-1 && text[at+2] == '0' {
			text = append(text[:at+2], text[at+3:]...)
		}
	}
	return text
}

const hexDigits = "0123456789abcdef"

func appendString(text []byte, value string) []byte {
	text = append(text, '"')
	for _, each := range value {
		switch {
		case each == '"' || each == '\\':
			text = append(text, '\\', byte(each))
		case each == '\b':
			text = append(text, `\b`...)
		case each == '\f':
			text = append(text, `\f`...)
		case each == '\n':
			text = append(text, `\n`...)
		case each == '\r':
			text = append(text, `\r`...)
		case each == '\t':
			text = append(text, `\t`...)
		case each < ' ':
			text = append(text, '\\', 'u', '0', '0', hexDigits[each>>4], hexDigits[each&15])
		default:
			text = utf8.AppendRune(text, each)
		}
	}
	return append(text, '"')
}
