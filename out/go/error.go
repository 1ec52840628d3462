package milvus

import (
	"context"
	"errors"
	"fmt"
	"slices"
)

// ErrorKind says who refused a call.
type ErrorKind string

// Error is what every call returns when it fails, apart from a cancelled one, which returns the context's error, wrapped.
//
// Tell kinds and named errors apart with errors.Is and the Err… values; a timeout is a context.DeadlineExceeded as well.
type Error struct {
	Kind ErrorKind
	// Method is the method that failed, as the specification names it (create_alias).
	Method string
	// Parameter is the parameter at fault, where one is.
	Parameter string
	// Code is the server's code; 0 where the server gave none.
	Code int32
	// Name is the error's name, such as collection_not_found, where it has one.
	Name string
	// Attempts is how often the request was sent.
	Attempts int
	// Message says what went wrong; it starts with the method.
	Message string

	failure failure
	// mismatch marks data that does not fit the schema as it is known: the schema may have changed since.
	mismatch bool
}

// Error gives the message.
func (e *Error) Error() string { return e.Message }

// Is tells whether the error is of the kind or the name that target stands for.
func (e *Error) Is(target error) bool {
	if target == context.DeadlineExceeded {
		return e.Kind == KindTimeout
	}
	sentinel, ok := target.(*sentinel)
	return ok && (sentinel.kind == "" || sentinel.kind == e.Kind) && (sentinel.name == "" || sentinel.name == e.Name)
}

// sentinel is one of the Err… values.
type sentinel struct {
	kind ErrorKind
	name string
}

func (s *sentinel) Error() string {
	if s.name != "" {
		return "milvus: " + s.name
	}
	return "milvus: " + string(s.kind)
}

// failure is what an answer says of its failure; named errors are told by it.
type failure struct {
	code   int32
	legacy int32
	// status is the gRPC status in lower case, empty where there was an answer.
	status string
	reason string
	// unsent is set where the request surely never left.
	unsent bool
	// distrusted is set where the server's certificate was not accepted, which no further try changes.
	distrusted bool
}

// caught tells whether an error is one that the test knows.
func caught(err error, test func(failure) bool) bool {
	var own *Error
	return errors.As(err, &own) && own.Kind == KindServer && test(own.failure)
}

// anyOf is a test for several named errors.
func anyOf(tests ...func(failure) bool) func(failure) bool {
	return func(of failure) bool {
		return slices.ContainsFunc(tests, func(is func(failure) bool) bool { return is(of) })
	}
}

func cancelled(method string, err error) error {
	return fmt.Errorf("%s: %w", method, err)
}
