package milvus

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// checking is the running check of something that is no call: a builder.
func checking(method string) *invocation { return &invocation{method: method} }

// checkEach checks each member of a list and gives a checked copy of it.
func checkEach[T any](call *invocation, path string, list []T, check func(*invocation, string, T) T) []T {
	if list == nil {
		return nil
	}
	checked := make([]T, len(list))
	for i, member := range list {
		checked[i] = check(call, fmt.Sprintf("%s[%d]", path, i), member)
	}
	return checked
}

// checkMembers checks each member of a list, none of which may be missing, and gives a checked copy of it.
func checkMembers[T comparable](call *invocation, path string, list []T, check func(*invocation, string, T) T) []T {
	checked := checkEach(call, path, list, check)
	for i, member := range checked {
		call.required(fmt.Sprintf("%s[%d]", path, i), !isZero(member))
	}
	return checked
}

// checkEntries checks each value of a map and gives a checked copy of it.
func checkEntries[T any](call *invocation, path string, entries map[string]T, check func(*invocation, string, T) T) map[string]T {
	if entries == nil {
		return nil
	}
	checked := make(map[string]T, len(entries))
	for _, key := range slices.Sorted(maps.Keys(entries)) {
		checked[key] = check(call, path+"."+key, entries[key])
	}
	return checked
}

// checkGiven checks a record that may be absent and gives a checked copy of it.
func checkGiven[T any](call *invocation, path string, record *T, check func(*invocation, string, T) T) *T {
	if record == nil {
		return nil
	}
	return Ptr(check(call, path, *record))
}

// encodeEach makes a message of each member of a list.
func encodeEach[T, R any](call *invocation, list []T, encode func(*invocation, T) R) []R {
	return mapped(list, func(member T) R { return encode(call, member) })
}

// encodeEntries makes a message of each value of a map.
func encodeEntries[T, R any](call *invocation, entries map[string]T, encode func(*invocation, T) R) map[string]R {
	encoded := make(map[string]R, len(entries))
	for key, value := range entries {
		encoded[key] = encode(call, value)
	}
	return encoded
}

// isZero tells what stands for absence.
func isZero[T comparable](value T) bool {
	var zero T
	return value == zero
}

// decodeEach reads each message of a list.
func decodeEach[T, R any](call *invocation, list []T, decode func(*invocation, T) R) []R {
	return mapped(list, func(message T) R { return decode(call, message) })
}

// foldCase gives the member that a text means in any case; other text stays.
func foldCase[T ~string](text T, members ...T) T {
	at := slices.IndexFunc(members, func(member T) bool { return strings.EqualFold(string(member), string(text)) })
	if at < 0 {
		return text
	}
	return members[at]
}
