// Package wire holds what the protocol fixes: the remote procedures and, below it, their messages.
package wire

import (
	"google.golang.org/protobuf/proto"

	"lockstep.dev/milvus/internal/wire/commonpb"
)

// RPC is one remote procedure.
type RPC[Request, Response proto.Message] struct {
	Name string
	Path string
	// New makes an empty answer.
	New func() Response
	// Status finds the answer's status; nil where the answer has none.
	Status func(Response) *commonpb.Status
}
