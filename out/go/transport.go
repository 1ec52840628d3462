package milvus

import (
	"fmt"
	"math"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/backoff"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/keepalive"
)

// transportOptions say how the connection is made.
type transportOptions struct {
	// timeout is the budget of a call that names none.
	timeout time.Duration
	tls     tlsOptions
}

func (r ConnectRequest) transport() transportOptions {
	return transportOptions{timeout: r.Timeout, tls: r.tls()}
}

// openTransport makes the channel to the client's address; nothing is sent yet.
func (call *invocation) openTransport(options transportOptions) {
	at := locked(call.client, func(s *clientState) *serverAddress { return s.at })
	transport := call.credentials(at, options.tls)
	if call.invalid() != nil {
		return
	}
	conn, err := dial(at, transport)
	if err != nil {
		call.fail(&Error{Kind: KindTransport, Message: fmt.Sprintf("cannot reach %s: %v", at.uri, err)})
		return
	}
	call.client.set(func(s *clientState) { s.conn, s.options = conn, options })
}

// liveness finds a connection that died during a call. A server that sends nothing for long suffers few pings (Milvus Lite 3.2 three, and
// none at all between calls) before it ends the connection for too many of them: so not between calls, and not often.
var liveness = keepalive.ClientParameters{Time: 30 * time.Second, Timeout: 5 * time.Second}

func dial(at *serverAddress, transport credentials.TransportCredentials) (*grpc.ClientConn, error) {
	return grpc.NewClient(
		at.target,
		grpc.WithTransportCredentials(transport),
		grpc.WithDisableServiceConfig(),
		grpc.WithDefaultCallOptions(grpc.MaxCallRecvMsgSize(math.MaxInt32), grpc.MaxCallSendMsgSize(math.MaxInt32)),
		grpc.WithKeepaliveParams(liveness),
		grpc.WithConnectParams(grpc.ConnectParams{
			Backoff:           backoff.Config{BaseDelay: 50 * time.Millisecond, Multiplier: 1.6, Jitter: 0.2, MaxDelay: 3 * time.Second},
			MinConnectTimeout: 10 * time.Second,
		}),
	)
}
