package milvus

import (
	"encoding/base64"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"

	"google.golang.org/protobuf/proto"

	"lockstep.dev/milvus/internal/answer"
	"lockstep.dev/milvus/internal/canonical"
	"lockstep.dev/milvus/internal/wire/commonpb"
)

// entry is a key and its value; an absent value sends nothing.
type entry struct {
	key   string
	value any
}

func pair(key string, value any) entry { return entry{key, value} }

// toPairs writes entries as key-value pairs, in their order.
func toPairs(call *invocation, entries ...entry) []*commonpb.KeyValuePair {
	var pairs []*commonpb.KeyValuePair
	for _, each := range entries {
		if value, ok := pairText(call, each); ok {
			pairs = append(pairs, &commonpb.KeyValuePair{Key: each.key, Value: value})
		}
	}
	return pairs
}

// mapPairs writes a map as key-value pairs, its keys in order.
func mapPairs[T any](call *invocation, values map[string]T) []*commonpb.KeyValuePair {
	entries := make([]entry, 0, len(values))
	for _, key := range slices.Sorted(maps.Keys(values)) {
		entries = append(entries, pair(key, values[key]))
	}
	return toPairs(call, entries...)
}

// pairText is the text of a value: text as it is, all else as JSON; false where the value is absent.
func pairText(call *invocation, own entry) (string, bool) {
	value := reflect.ValueOf(own.value)
	for value.Kind() == reflect.Pointer {
		value = value.Elem()
	}
	switch value.Kind() {
	case reflect.Invalid:
		return "", false
	case reflect.Map, reflect.Slice:
		if value.IsNil() {
			return "", false
		}
	case reflect.String:
		return value.String(), true
	}
	if named, ok := value.Interface().(fmt.Stringer); ok {
		return named.String(), true
	}
	text, err := canonical.JSON(value.Interface())
	if err != nil {
		call.refuse(own.key, "JSON", value.Interface())
	}
	return text, true
}

// toJSON writes a value as canonical JSON.
func toJSON(call *invocation, value any) string {
	text, err := canonical.JSON(value)
	if err != nil {
		call.problem("", err.Error())
	}
	return text
}

// merged makes one map of several. One key with two different values is refused.
func merged(call *invocation, several ...map[string]any) map[string]any {
	var result map[string]any
	for _, each := range several {
		if each != nil && result == nil {
			result = map[string]any{}
		}
		for _, key := range slices.Sorted(maps.Keys(each)) {
			value := each[key]
			if before, ok := result[key]; ok && !sameJSON(before, value) {
				call.problem(key, fmt.Sprintf("%s is given twice, as %s and as %s", key, canonical.Show(before), canonical.Show(value)))
			}
			result[key] = value
		}
	}
	return result
}

func sameJSON(a, b any) bool {
	one, err := canonical.JSON(a)
	other, otherErr := canonical.JSON(b)
	return err == nil && otherErr == nil && one == other
}

// object makes a map of entries, without the absent ones.
func object(entries ...entry) map[string]any {
	result := map[string]any{}
	for _, each := range entries {
		value := reflect.ValueOf(each.value)
		for value.Kind() == reflect.Pointer && !value.IsNil() {
			value = value.Elem()
		}
		switch value.Kind() {
		case reflect.Invalid:
			continue
		case reflect.Pointer, reflect.Map, reflect.Slice:
			if value.IsNil() {
				continue
			}
		}
		result[each.key] = value.Interface()
	}
	return result
}

// serialized is a message as bytes.
func serialized(call *invocation, message proto.Message) []byte {
	bytes, err := proto.MarshalOptions{Deterministic: true}.Marshal(message)
	if err != nil {
		call.problem("", err.Error())
	}
	return bytes
}

// toBase64 is the base64 text of a text's UTF-8 bytes.
func toBase64(text string) string { return base64.StdEncoding.EncodeToString([]byte(text)) }

// joinComma joins names as the server splits them again.
func joinComma(texts []string) string { return strings.Join(texts, ",") }

// textMap makes a map of texts of entries, without the absent ones; nil of none.
func textMap(call *invocation, entries ...entry) map[string]string {
	var result map[string]string
	for _, each := range entries {
		if text, ok := pairText(call, each); ok {
			if result == nil {
				result = map[string]string{}
			}
			result[each.key] = text
		}
	}
	return result
}

// pairValue finds the value of a key; empty where there is none.
func pairValue(pairs []*commonpb.KeyValuePair, key string) string {
	for _, each := range pairs {
		if each.GetKey() == key {
			return each.GetValue()
		}
	}
	return ""
}

// pairMap makes a map of key-value pairs.
func pairMap(pairs []*commonpb.KeyValuePair) map[string]string {
	result := make(map[string]string, len(pairs))
	for _, each := range pairs {
		result[each.GetKey()] = each.GetValue()
	}
	return result
}

// otherPairs makes a map of the key-value pairs whose keys are not among the known ones; a value is read as JSON where it is some.
func otherPairs(pairs []*commonpb.KeyValuePair, known ...string) map[string]any {
	var result map[string]any
	for _, each := range pairs {
		if slices.Contains(known, each.GetKey()) {
			continue
		}
		if result == nil {
			result = map[string]any{}
		}
		value, err := canonical.Parse([]byte(each.GetValue()))
		if err != nil {
			value = each.GetValue()
		}
		result[each.GetKey()] = value
	}
	return result
}

// parsedBool reads a text of an answer; nil where there is none.
func parsedBool(text string) *bool {
	if text == "" {
		return nil
	}
	return Ptr(answer.Bool(text))
}

// parsed reads a text of an answer; nil where there is none.
func parsed[T any](call *invocation, field, text string, read func(field, text string) (T, error)) *T {
	if text == "" {
		return nil
	}
	value, err := read(field, text)
	call.unreadable(err)
	return &value
}
