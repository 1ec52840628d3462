package milvus

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/mem"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/proto"

	"lockstep.dev/milvus/internal/wire"
	"lockstep.dev/milvus/internal/wire/commonpb"
)

// once sends a request that must not act twice: again only when the server surely did not act.
func once[Request, Response proto.Message](call *invocation, rpc wire.RPC[Request, Response], request Request) (Response, error) {
	return send(call, oncePolicy, rpc, request)
}

// repeatable sends a request that twice leaves what once leaves.
func repeatable[Request, Response proto.Message](call *invocation, rpc wire.RPC[Request, Response], request Request) (Response, error) {
	return send(call, repeatablePolicy, rpc, request)
}

// read sends a request that changes nothing.
func read[Request, Response proto.Message](call *invocation, rpc wire.RPC[Request, Response], request Request) (Response, error) {
	return send(call, readPolicy, rpc, request)
}

func send[Request, Response proto.Message](call *invocation, policy retryPolicy, rpc wire.RPC[Request, Response], request Request) (Response, error) {
	var none Response
	// Marshalled once: what is sent again is the same to the byte.
	message, err := proto.MarshalOptions{Deterministic: true}.Marshal(request)
	if err != nil {
		return none, call.error(&Error{Kind: KindInvalidArgument, Message: err.Error()})
	}
	call.attempts = 0
	last := ""
	for try := 1; ; try++ {
		if err := call.over(last); err != nil {
			return none, call.unreachable(err, last)
		}
		response, err := attempt(call, rpc, message)
		if err == nil {
			return response, nil
		}
		var failed *Error
		if !errors.As(err, &failed) || failed.Kind == KindTimeout {
			return none, err
		}
		if try >= policy.tries || !policy.allows(failed) {
			return none, call.unreachable(err, toldBy(failed))
		}
		last = toldBy(failed)
		call.pause(policy.pause(try))
	}
}

func attempt[Request, Response proto.Message](call *invocation, rpc wire.RPC[Request, Response], message []byte) (Response, error) {
	var none Response
	connection := call.client.connection()
	if connection == nil {
		return none, call.error(&Error{Kind: KindTransport, Message: "the client is closed"})
	}
	call.attempts++
	response := rpc.New()
	ctx := metadata.NewOutgoingContext(call.ctx, metadata.Pairs(call.metadata()...))
	if err := connection.Invoke(ctx, rpc.Path, message, response, grpc.ForceCodecV2(codec{})); err != nil {
		return none, call.transportError(err)
	}
	if rpc.Status == nil {
		return response, nil
	}
	return response, call.statusError(rpc.Status(response))
}

// codec sends a message that is already marshalled.
type codec struct{}

func (codec) Marshal(value any) (mem.BufferSlice, error) {
	return mem.BufferSlice{mem.SliceBuffer(value.([]byte))}, nil
}

func (codec) Unmarshal(data mem.BufferSlice, value any) error {
	return proto.Unmarshal(data.Materialize(), value.(proto.Message))
}

func (codec) Name() string { return "proto" }

// statusError is the server's no. Old servers set but the legacy code, new ones set both.
func (call *invocation) statusError(answer *commonpb.Status) error {
	legacy := int32(answer.GetErrorCode().Number())
	if answer.GetCode() == 0 && legacy == 0 {
		return nil
	}
	code := answer.GetCode()
	if code == 0 {
		code = legacy
	}
	own := failure{code: answer.GetCode(), legacy: legacy, reason: answer.GetReason()}
	name := nameOf(own)
	told := fmt.Sprintf("code %d", code)
	if name != "" {
		told += ", " + name
	}
	return call.error(&Error{
		Kind: KindServer, Code: code, Name: name, Attempts: call.attempts, Message: fmt.Sprintf("%s (%s)", answer.GetReason(), told), failure: own,
	})
}

// transportError is what gRPC says where there is no answer.
func (call *invocation) transportError(err error) error {
	own := status.Convert(err)
	switch {
	case call.caller.Err() == context.Canceled:
		return cancelled(call.method, context.Canceled)
	case call.ctx.Err() != nil || own.Code() == codes.DeadlineExceeded:
		return call.timedOut(connecting(own.Message()))
	case call.client.isClosed():
		return call.error(&Error{Kind: KindTransport, Attempts: call.attempts, Message: "the client is closed"})
	}
	failed := failure{status: statusName(own.Code()), reason: own.Message(), unsent: own.Code() == codes.Unavailable && neverSent(own.Message())}
	_, failed.distrusted = distrust(own.Message())
	if name := nameOf(failed); name != "" {
		return call.error(&Error{Kind: KindServer, Name: name, Attempts: call.attempts, Message: fmt.Sprintf("%s (%s)", own.Message(), name), failure: failed})
	}
	return call.error(&Error{
		Kind: KindTransport, Attempts: call.attempts, Message: fmt.Sprintf("%s (%s)", plain(own.Message()), failed.status), failure: failed,
	})
}

// unreachable turns the error of opening a connection into one that names the address.
func (call *invocation) unreachable(err error, cause string) error {
	var own *Error
	if !call.opening || cause == "" || !errors.As(err, &own) || own.Kind == KindServer {
		return err
	}
	address := call.client.address()
	cause = strings.TrimSuffix(cause, " ("+statusName(codes.Unavailable)+")")
	return &Error{
		Kind: KindTransport, Method: call.method, Attempts: call.attempts, failure: own.failure,
		Message: fmt.Sprintf("%s: cannot reach %s: %s (attempts %d, %s)", call.method, address, cause, call.attempts, seconds(call.elapsed())),
	}
}

// toldBy is an error's text without the method before it.
func toldBy(err *Error) string { return strings.TrimPrefix(err.Message, err.Method+": ") }

func statusName(code codes.Code) string {
	var name strings.Builder
	for at, letter := range code.String() {
		if at > 0 && letter >= 'A' && letter <= 'Z' {
			name.WriteByte('_')
		}
		name.WriteRune(letter)
	}
	return strings.ToLower(name.String())
}

// neverSent knows the texts with which grpc-go fails a request for lack of a connection.
func neverSent(message string) bool {
	return strings.HasPrefix(message, "connection error: ") || strings.HasPrefix(message, "name resolver error: ") ||
		strings.Contains(message, "last connection error: ") || strings.Contains(message, "last resolver error: ")
}

// connecting is the connection's last error in the text of a call that waited for a connection in vain.
func connecting(message string) string {
	if !strings.Contains(message, "latest balancer error: ") && !neverSent(message) {
		return ""
	}
	return plain(message)
}

// distrust is why the server's certificate was not accepted, where that is what the text says.
func distrust(message string) (string, bool) {
	_, reason, ok := strings.Cut(message, "tls: failed to verify certificate: ")
	return strings.TrimPrefix(strings.TrimSuffix(reason, `"`), "x509: "), ok
}

// plain takes the reason out of grpc-go's wrapping: connection error: desc = "transport: Error while dialing: dial tcp …: connect: connection
// refused".
func plain(message string) string {
	if reason, ok := distrust(message); ok {
		return "its certificate is not accepted: " + reason
	}
	if !neverSent(message) && !strings.Contains(message, "latest balancer error: ") {
		return message
	}
	message = strings.TrimSuffix(message, `"`)
	if at := strings.LastIndex(message, ": "); at >= 0 {
		message = message[at+2:]
	}
	return message
}
