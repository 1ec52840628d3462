package canonical

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strconv"
	"strings"
)

// Parse reads a JSON text with its integers exact: int64 where they fit, then uint64, json.Number beyond; other numbers are float64.
func Parse(text []byte) (any, error) {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	var value any
	if err := decoder.Decode(&value); err != nil {
		return nil, err
	}
	if _, err := decoder.Token(); err != io.EOF {
		return nil, errors.New("something follows the JSON")
	}
	return exact(value), nil
}

func exact(value any) any {
	switch value := value.(type) {
	case json.Number:
		return number(value)
	case map[string]any:
		for key, each := range value {
			value[key] = exact(each)
		}
	case []any:
		for i, each := range value {
			value[i] = exact(each)
		}
	}
	return value
}

func number(text json.Number) any {
	if strings.ContainsAny(string(text), ".eE") {
		if value, err := text.Float64(); err == nil {
			return value
		}
		return text
	}
	if value, err := text.Int64(); err == nil {
		return value
	}
	if value, err := strconv.ParseUint(string(text), 10, 64); err == nil {
		return value
	}
	return text
}
