package milvus

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"
	"time"
	"unicode"

	"lockstep.dev/milvus/internal/canonical"
)

// refuse notes a value that is not what was expected.
func (call *invocation) refuse(parameter, expected string, given any) {
	call.problem(parameter, fmt.Sprintf("%s must be %s, not %s", parameter, expected, canonical.Show(given)))
}

// problem notes an invalid argument. A path leads to the parameter that it starts with.
func (call *invocation) problem(path, text string) {
	call.fail(&Error{Kind: KindInvalidArgument, Parameter: rootOf(path), Message: text})
}

// mismatch notes data that does not fit the schema as it is known.
func (call *invocation) mismatch(parameter, text string) {
	call.fail(&Error{Kind: KindInvalidArgument, Parameter: parameter, Message: text, mismatch: true})
}

// rootOf is schema of schema.fields[0].dim.
func rootOf(path string) string {
	if at := strings.IndexAny(path, ".["); at >= 0 {
		return path[:at]
	}
	return path
}

// required notes a parameter that must be given and is not.
func (call *invocation) required(parameter string, given bool) {
	if !given {
		call.problem(parameter, parameter+" is required")
	}
}

// name checks a text that names something.
func (call *invocation) name(parameter, value string) {
	if strings.ContainsFunc(value, unicode.IsSpace) {
		call.refuse(parameter, "a non-empty text without blanks", value)
	}
	call.required(parameter, value != "")
}

// notBlank checks a text that must say something.
func (call *invocation) notBlank(parameter, value string) {
	if strings.TrimSpace(value) == "" {
		call.refuse(parameter, "a text that is not blank", value)
	}
}

// visible checks a text that travels as metadata.
func (call *invocation) visible(parameter, value string) {
	if strings.ContainsFunc(value, func(each rune) bool { return each < ' ' || each > '~' }) {
		call.refuse(parameter, "visible ASCII text", value)
	}
}

// duration checks a timeout; 0 is not given.
func (call *invocation) duration(parameter string, value time.Duration) {
	if value < 0 {
		call.refuse(parameter, `a positive number of seconds or "unlimited"`, value.Seconds())
	}
}

// notEmptyList checks a list that must not be empty.
func (call *invocation) notEmptyList(parameter string, filled bool) {
	if !filled {
		call.refuse(parameter, "a non-empty list", []any{})
	}
}

// count checks the length of a list.
func (call *invocation) count(parameter string, length, wanted int) {
	if length != wanted {
		call.problem(parameter, fmt.Sprintf("%s must be a list of length %d, not of %d", parameter, wanted, length))
	}
}

// notEmpty checks a text that must not be empty.
func (call *invocation) notEmpty(parameter string, length int, expected string, value any) {
	if length == 0 {
		call.refuse(parameter, expected, value)
	}
}

// length checks the length of a text.
func (call *invocation) length(parameter, value string, least, most int) {
	if length := len([]rune(value)); length < least || length > most {
		expected := fmt.Sprintf("a text of %d to %d characters", least, most)
		switch {
		case most == math.MaxInt:
			expected = fmt.Sprintf("a text of at least %d characters", least)
		case least == 0:
			expected = fmt.Sprintf("a text of at most %d characters", most)
		}
		call.refuse(parameter, expected, value)
	}
}

// between checks an integer's range.
func between[T ~int32 | ~int64 | ~uint64](call *invocation, parameter string, value, least, most T) {
	if value < least || value > most {
		call.refuse(parameter, fmt.Sprintf("an integer from %d to %d", least, most), value)
	}
}

// oneOf checks that a value is among those listed.
func oneOf[T comparable](call *invocation, parameter string, value T, known ...T) {
	if slices.Contains(known, value) {
		return
	}
	names := make([]string, len(known))
	for at, each := range known {
		names[at] = fmt.Sprint(each)
	}
	call.refuse(parameter, "one of "+strings.Join(names, ", "), fmt.Sprint(value))
}

// unique checks that no two members of a list are equal.
func unique[T cmp.Ordered](call *invocation, parameter string, list []T) {
	sorted := slices.Sorted(slices.Values(list))
	if len(slices.Compact(sorted)) != len(list) {
		call.refuse(parameter, "a list without repetition", list)
	}
}

// largestCount is the largest integer that every language holds exactly.
const largestCount = 1<<53 - 1
