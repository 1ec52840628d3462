package main

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"os"
	"sync"

	"lockstep.dev/milvus"
)

// answers writes lines, one at a time.
type answers struct {
	mutex  sync.Mutex
	writer io.Writer
}

func newAnswers(writer io.Writer) *answers { return &answers{writer: writer} }

func (a *answers) write(answer map[string]any) {
	line, err := json.Marshal(answer)
	if err != nil {
		line, _ = json.Marshal(map[string]any{"id": answer["id"], "broken": "the answer is no JSON: " + err.Error()})
	}
	a.mutex.Lock()
	defer a.mutex.Unlock()
	if _, err := a.writer.Write(append(line, '\n')); err != nil {
		os.Exit(1)
	}
}

// notExpressible is an argument that Go's types exclude.
type notExpressible struct{ message string }

func (n notExpressible) Error() string { return n.message }

// broken is what the driver itself cannot do.
type broken struct{ message string }

func (b broken) Error() string { return b.message }

func answerOf(id int64, result any, err error) map[string]any {
	var unable broken
	switch {
	case errors.As(err, &unable):
		return map[string]any{"id": id, "broken": unable.message}
	case err != nil:
		return map[string]any{"id": id, "error": errorOf(err)}
	default:
		return map[string]any{"id": id, "result": plain(result)}
	}
}

func errorOf(err error) map[string]any {
	var excluded notExpressible
	if errors.As(err, &excluded) {
		return map[string]any{"kind": "not_expressible", "message": excluded.message}
	}
	var own *milvus.Error
	if !errors.As(err, &own) {
		kind := "unknown"
		if errors.Is(err, context.Canceled) {
			kind = "cancelled"
		}
		return map[string]any{"kind": kind, "message": err.Error()}
	}
	answer := map[string]any{"kind": string(own.Kind), "method": own.Method, "message": own.Message}
	if own.Parameter != "" {
		answer["parameter"] = own.Parameter
	}
	if own.Code != 0 {
		answer["code"] = own.Code
	}
	if own.Name != "" {
		answer["name"] = own.Name
	}
	if own.Attempts != 0 {
		answer["attempts"] = own.Attempts
	}
	return answer
}
