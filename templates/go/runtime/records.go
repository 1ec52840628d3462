package milvus

import (
	"fmt"
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
