package milvus

import (
	"fmt"
	"log/slog"
	"slices"
	"strings"

	"lockstep.dev/milvus/internal/canonical"
)

// presence is a parameter, and whether it is given.
type presence struct {
	parameter string
	given     bool
}

func given(parameter string, given bool) presence { return presence{parameter, given} }

// exactlyOne checks that one of these is given.
func (call *invocation) exactlyOne(of ...presence) {
	if countGiven(of) != 1 {
		call.choice("exactly", of)
	}
}

// atMostOne checks that no two of these are given.
func (call *invocation) atMostOne(of ...presence) {
	if countGiven(of) > 1 {
		call.choice("at most", of)
	}
}

// atLeastOne checks that any of these is given.
func (call *invocation) atLeastOne(of ...presence) {
	if countGiven(of) == 0 {
		call.choice("at least", of)
	}
}

func (call *invocation) choice(how string, of []presence) {
	names := make([]string, len(of))
	for at, each := range of {
		names[at] = each.parameter
	}
	call.problem(names[0], fmt.Sprintf("give %s one of %s", how, strings.Join(names, ", ")))
}

func countGiven(of []presence) int {
	count := 0
	for _, each := range of {
		if each.given {
			count++
		}
	}
	return count
}

// requires checks that a parameter that is given has the other one beside it.
func (call *invocation) requires(own, other presence) {
	if own.given && !other.given {
		call.problem(own.parameter, fmt.Sprintf("%s needs %s", own.parameter, other.parameter))
	}
}

// requiresValue checks that beside a parameter that is given another one has a certain value.
func (call *invocation) requiresValue(own presence, other string, equal bool, value any) {
	if own.given && !equal {
		call.problem(own.parameter, fmt.Sprintf("%s needs %s to be %v", own.parameter, other, value))
	}
}

// unused warns of parameters for which this form of the call has no use.
func (call *invocation) unused(form string, of ...presence) {
	for _, each := range of {
		if each.given {
			slog.Warn(fmt.Sprintf("%s: %s has no effect together with %s", call.method, each.parameter, form))
		}
	}
}

// uniqueBy checks that no two members of a list have the same value of a field.
func uniqueBy[T any, V comparable](call *invocation, path string, list []T, field string, by func(T) V) {
	seen := make(map[V]bool, len(list))
	for at, member := range list {
		value := by(member)
		if seen[value] {
			call.problem(path, fmt.Sprintf("%s[%d].%s repeats %s", path, at, field, canonical.Show(value)))
			return
		}
		seen[value] = true
	}
}

// exactlyOneWhere checks that one member of a list is as wanted.
func exactlyOneWhere[T any](call *invocation, path string, list []T, wanted string, is func(T) bool) {
	if found := countWhere(list, is); found != 1 {
		call.problem(path, fmt.Sprintf("%s must have exactly one member with %s, not %d", path, wanted, found))
	}
}

// atMostOneWhere checks that no two members of a list are as wanted.
func atMostOneWhere[T any](call *invocation, path string, list []T, wanted string, is func(T) bool) {
	if found := countWhere(list, is); found > 1 {
		call.problem(path, fmt.Sprintf("%s must have at most one member with %s, not %d", path, wanted, found))
	}
}

func countWhere[T any](list []T, is func(T) bool) int {
	found := 0
	for _, member := range list {
		if is(member) {
			found++
		}
	}
	return found
}

// either says what is wanted: the first, or the value of a field where there is one.
func either(wanted, field, value string) string {
	if value == "" {
		return wanted
	}
	return fmt.Sprintf("%s or %s %s", wanted, field, canonical.Show(value))
}

// refers checks that what is given is what a member of a list is called.
func refers[T any](call *invocation, path, given, of string, list []T, by string, name func(T) string) {
	known := make([]string, len(list))
	for at, member := range list {
		known[at] = name(member)
	}
	if given != "" && !slices.Contains(known, given) {
		call.problem(path, fmt.Sprintf("%s must be the %s of one of %s, %s, not %s", path, by, of, canonical.Show(known), canonical.Show(given)))
	}
}

// verifyEach verifies each record of a list.
func verifyEach[T any](call *invocation, path string, list []T, verify func(*invocation, string, T)) {
	for at, member := range list {
		verify(call, fmt.Sprintf("%s[%d]", path, at), member)
	}
}
