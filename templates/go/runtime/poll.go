package milvus

import (
	"errors"
	"fmt"
	"time"

	"google.golang.org/protobuf/proto"

	"lockstep.dev/milvus/internal/canonical"
	"lockstep.dev/milvus/internal/wire"
)

// waitPolicy says how often a poll asks, and after how long without progress it gives up.
type waitPolicy struct {
	first time.Duration
	times float64
	cap   time.Duration
	stall time.Duration
}

// awaited is what a poll looks for in each answer.
type awaited[Response proto.Message] struct {
	// until ends the poll.
	until func(Response) bool
	// failed gives the server's reason where what is awaited will never come.
	failed func(Response) (reason string, failed bool)
	// watch is the progress, nil where there is none to see.
	watch func(Response) any
}

// poll asks until what is awaited is there.
func poll[Request, Response proto.Message](
	call *invocation, policy waitPolicy, rpc wire.RPC[Request, Response], request Request, wanted awaited[Response],
) (Response, error) {
	var none Response
	var reached any
	moved := time.Now()
	for look := 1; ; look++ {
		response, err := read(call, rpc, request)
		if err != nil {
			return none, call.waiting(err, rpc.Name, reached)
		}
		call.attempts = look
		if wanted.failed != nil {
			if reason, failed := wanted.failed(response); failed {
				return none, call.error(&Error{Kind: KindServer, Attempts: call.attempts, Message: reason})
			}
		}
		if wanted.until(response) {
			return response, nil
		}
		if wanted.watch != nil {
			if progress := wanted.watch(response); progress != reached {
				reached, moved = progress, time.Now()
			}
		}
		if time.Since(moved) >= policy.stall {
			return none, call.timeout(fmt.Sprintf("no progress in %s, awaited %s%s", seconds(policy.stall), rpc.Name, at(reached)))
		}
		if !call.pause(growing(policy.first, policy.times, policy.cap, look)) {
			return none, call.waiting(call.over(""), rpc.Name, reached)
		}
	}
}

// waiting tells in a timeout what was awaited and how far it was.
func (call *invocation) waiting(err error, what string, reached any) error {
	var own *Error
	if !errors.As(err, &own) || own.Kind != KindTimeout {
		return err
	}
	return call.timeout(fmt.Sprintf("budget %s, awaited %s%s", seconds(call.budget), what, at(reached)))
}

func at(reached any) string {
	if reached == nil {
		return ""
	}
	return ", at " + canonical.Show(reached)
}
