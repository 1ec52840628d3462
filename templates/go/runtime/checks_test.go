package milvus

import (
	"context"
	"errors"
	"math"
	"testing"
	"time"
)

func TestChecksTellParameterAndExpectation(t *testing.T) {
	for want, check := range map[string]func(*invocation){
		"m: a is required": func(call *invocation) { call.name("a", "") },
		`m: a must be a non-empty text without blanks, not "b c"`:            func(call *invocation) { call.name("a", "b c") },
		`m: a must be a text that is not blank, not " "`:                     func(call *invocation) { call.notBlank("a", " ") },
		`m: a must be a non-empty text, not ""`:                              func(call *invocation) { call.notEmpty("a", 0, "a non-empty text", "") },
		"m: a must be a non-empty list, not []":                              func(call *invocation) { call.notEmptyList("a", false) },
		`m: a must be a text of 2 to 3 characters, not "b"`:                  func(call *invocation) { call.length("a", "b", 2, 3) },
		`m: a must be a text of at least 2 characters, not "b"`:              func(call *invocation) { call.length("a", "b", 2, math.MaxInt) },
		`m: a must be a text of at most 1 characters, not "bc"`:              func(call *invocation) { call.length("a", "bc", 0, 1) },
		"m: a must be a list of length 1, not of 2":                          func(call *invocation) { call.count("a", 2, 1) },
		"m: a must be a list without repetition, not [1,1]":                  func(call *invocation) { unique(call, "a", []int64{1, 1}) },
		"m: a must be an integer from 1 to 3, not 0":                         func(call *invocation) { between[int32](call, "a", 0, 1, 3) },
		`m: a must be one of asc, desc, not "up"`:                            func(call *invocation) { oneOf(call, "a", "up", "asc", "desc") },
		`m: a must be a positive number of seconds or "unlimited", not -0.5`: func(call *invocation) { call.duration("a", -time.Second/2) },
		"m: give exactly one of a, b":                                        func(call *invocation) { call.exactlyOne(given("a", false), given("b", false)) },
		"m: give at most one of a, b":                                        func(call *invocation) { call.atMostOne(given("a", true), given("b", true)) },
		"m: give at least one of a, b":                                       func(call *invocation) { call.atLeastOne(given("a", false), given("b", false)) },
		"m: a needs b":                                                       func(call *invocation) { call.requires(given("a", true), given("b", false)) },
		"m: a needs b to be C":                                               func(call *invocation) { call.requiresValue(given("a", true), "b", false, "C") },
		`m: a.fields[1].name repeats "x"`: func(call *invocation) {
			uniqueBy(call, "a.fields", []string{"x", "x"}, "name", func(each string) string { return each })
		},
		"m: a must have exactly one member with is_primary true, not 0": func(call *invocation) {
			exactlyOneWhere(call, "a", []bool{false}, "is_primary true", func(each bool) bool { return each })
		},
	} {
		call := checking("m")
		check(call)
		var own *Error
		if !errors.As(call.invalid(), &own) || own.Message != want || own.Parameter != "a" || !errors.Is(own, ErrInvalidArgument) {
			t.Errorf("got %v, want %s", call.invalid(), want)
		}
	}
}

func TestTheFirstFailedCheckIsKept(t *testing.T) {
	call := checking("m")
	call.required("a", false)
	call.required("b", false)
	if got := call.invalid().Error(); got != "m: a is required" {
		t.Error(got)
	}
}

func TestAbsentValues(t *testing.T) {
	if unless(-1, -1) != 0 || unless(2, -1) != 2 {
		t.Error("unless")
	}
	if nonZero(0) != nil || *nonZero(3) != 3 {
		t.Error("nonZero")
	}
	if memberAt([]int{5}, 0) != 5 || memberAt([]int{5}, 1) != 0 {
		t.Error("memberAt")
	}
}

func TestErrorsAreToldApart(t *testing.T) {
	server := &Error{Kind: KindServer, Name: "collection_not_found"}
	if !errors.Is(server, ErrCollectionNotFound) || !errors.Is(server, ErrServer) || errors.Is(server, ErrTransport) || errors.Is(server, ErrAliasNotFound) {
		t.Error("a named error of the server")
	}
	if late := (&Error{Kind: KindTimeout}); !errors.Is(late, ErrTimeout) || !errors.Is(late, context.DeadlineExceeded) {
		t.Error("a timeout")
	}
}
