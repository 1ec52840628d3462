// Package answer reads the texts in a server's answer; what a text does not say is the server's error, not a parser's.
package answer

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"lockstep.dev/milvus/internal/canonical"
)

// JSON gives what a field's text says.
func JSON[Text string | []byte](field string, text Text) (any, error) {
	if err := CheckJSON(field, []byte(text)); err != nil {
		return nil, err
	}
	return canonical.Parse([]byte(text))
}

// CheckJSON tells whether a field's text is JSON.
func CheckJSON(field string, text []byte) error {
	if !utf8.Valid(text) || !json.Valid(text) {
		return notValid("valid JSON", field, string(text))
	}
	return nil
}

// CheckObject tells whether a field's text is a JSON object, or null.
func CheckObject(field string, text []byte) error {
	if err := CheckJSON(field, text); err != nil {
		return err
	}
	if start := bytes.TrimLeft(text, " \t\r\n")[0]; start != '{' && start != 'n' {
		return notValid("a JSON object", field, string(text))
	}
	return nil
}

// Integer gives the integer that a field's text says.
func Integer[T ~int | ~int32 | ~int64 | ~uint64](field, text string) (T, error) {
	number, err := strconv.ParseInt(text, 10, 64)
	if fits := int64(T(number)) == number && (T(number) < 0) == (number < 0); err == nil && fits {
		return T(number), nil
	}
	large, err := strconv.ParseUint(text, 10, 64)
	if fits := uint64(T(large)) == large && T(large) >= 0; err == nil && fits {
		return T(large), nil
	}
	return 0, notValid("an integer", field, text)
}

// Number gives the number that a field's text says.
func Number[T ~float32 | ~float64](field, text string) (T, error) {
	number, err := strconv.ParseFloat(text, 64)
	if err != nil {
		return 0, notValid("a number", field, text)
	}
	return T(number), nil
}

// Bool gives the truth value that a field's text says.
func Bool(text string) bool { return strings.EqualFold(text, "true") }

// UnknownType is the error for a field of a type that this client does not know; the type by its name or number.
func UnknownType(field string, of fmt.Stringer) error {
	return fmt.Errorf("the field %s has the type %s, which this client cannot read", field, of)
}

func notValid(expected, field, text string) error {
	// Bytes that are no UTF-8 are shown as the sign that stands for them.
	shown := canonical.Cut(string([]rune(text)))
	return fmt.Errorf("the server's answer is not %s in the field %s: %s", expected, field, shown)
}
