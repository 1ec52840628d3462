package milvus

import (
	"context"
	"errors"
	"strings"
)

// schemaKey is a collection's name or alias in a database.
type schemaKey struct {
	database, name string
}

// keyOf treats the default database as one, named or not.
func keyOf(database, name string) schemaKey {
	if database == "" {
		database = "default"
	}
	return schemaKey{database, name}
}

// withSchema runs what needs to know a collection. It runs once more, with a fresh schema, where the data does not fit the schema that was
// in the cache, or the server answers with an error that refreshOn knows. A second failure returns the first error.
func withSchema[T any](
	call *invocation, collection string, refreshOn func(failure) bool, body func(known *knownSchema) (T, error),
) (T, error) {
	var none T
	known, cached, err := call.schema(collection)
	if err != nil {
		return none, err
	}
	result, first := body(known)
	if first == nil || !call.mayBeStale(first, cached, refreshOn) {
		return result, first
	}
	call.forget(call.database(), collection)
	call.failed = nil
	if known, _, err = call.schema(collection); err != nil {
		return none, first
	}
	if result, err = body(known); err != nil {
		return none, first
	}
	return result, nil
}

// never knows no error.
func never(failure) bool { return false }

// mayBeStale tells whether an error may come of a schema that is no longer true.
func (call *invocation) mayBeStale(err error, cached bool, refreshOn func(failure) bool) bool {
	var own *Error
	if !errors.As(err, &own) {
		return false
	}
	return (own.mismatch && cached) || caught(err, refreshOn)
}

// schema looks a collection up, in the cache first; cached tells where it was found.
func (call *invocation) schema(collection string) (known *knownSchema, cached bool, err error) {
	for {
		known, cached, err = call.client.schemas.Get(call.ctx, keyOf(call.database(), collection), func(ctx context.Context) (*knownSchema, error) {
			call := call.detached(ctx)
			defer call.end()
			return lookUpSchema(call, collection)
		})
		if err == nil {
			return known, cached, nil
		}
		if over := call.over(""); over != nil {
			return nil, false, over
		}
		// The call that started the lookup had less time than this one.
		if !errors.Is(err, ErrTimeout) && !errors.Is(err, context.Canceled) {
			return nil, false, call.own(err)
		}
	}
}

// own makes the error of a shared lookup this call's.
func (call *invocation) own(err error) error {
	var shared *Error
	if !errors.As(err, &shared) || shared.Method == call.method {
		return err
	}
	own := *shared
	own.Method = call.method
	own.Message = call.method + strings.TrimPrefix(shared.Message, shared.Method)
	return &own
}

// forget drops what is known under a name: its entry, and those of the collection or alias that bears it.
func (call *invocation) forget(database, name string) {
	gone := keyOf(database, name)
	call.client.schemas.Forget(func(key schemaKey, known *knownSchema) bool {
		return key.database == gone.database && (key.name == name || known.isCalled(name))
	})
}

// forgetDatabase drops what is known of a database.
func (call *invocation) forgetDatabase(database string) {
	gone := keyOf(database, "")
	call.client.schemas.Forget(func(key schemaKey, _ *knownSchema) bool { return key.database == gone.database })
}

// forgetAll drops everything.
func (call *invocation) forgetAll() {
	call.client.schemas.Forget(func(schemaKey, *knownSchema) bool { return true })
}
