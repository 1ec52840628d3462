// Command driver lets a conformance runner call the client: JSON lines in, JSON lines out.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"os"
)

func main() {
	out := newAnswers(os.Stdout)
	out.write(map[string]any{"driver": "go", "protocol": 1, "package": packageName, "version": packageVersion, "methods": methodNames()})
	own := &clients{named: map[string]client{}, handles: map[string]any{}}
	lines := bufio.NewReader(os.Stdin)
	for {
		line, err := lines.ReadBytes('\n')
		if line = bytes.TrimSpace(line); len(line) > 0 {
			serve(own, out, line)
		}
		if err != nil {
			return
		}
	}
}

// request is one line of the runner.
type request struct {
	ID     int64          `json:"id"`
	Client string         `json:"client"`
	Handle string         `json:"handle"`
	Method string         `json:"method"`
	Args   map[string]any `json:"args"`
}

// serve starts a request; requests run at the same time.
func serve(own *clients, out *answers, line []byte) {
	var asked request
	decoder := json.NewDecoder(bytes.NewReader(line))
	decoder.UseNumber()
	if err := decoder.Decode(&asked); err != nil {
		out.write(map[string]any{"id": asked.ID, "broken": "not a request: " + err.Error()})
		return
	}
	go func() {
		defer func() {
			if reason := recover(); reason != nil {
				out.write(map[string]any{"id": asked.ID, "broken": fmt.Sprintf("panic: %v", reason)})
			}
		}()
		result, err := own.answer(asked)
		out.write(answerOf(asked.ID, result, err))
	}()
}
