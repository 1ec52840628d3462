package milvus

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"math"
	"os"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/backoff"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/keepalive"
)

// transportOptions say how the connection is made.
type transportOptions struct {
	// timeout is the budget of a call that names none.
	timeout time.Duration
	// secure asks for TLS, or refuses it; nil leaves it to the address.
	secure *bool
	// authority is the PEM file of the authority that signed the server's certificate.
	authority string
	// certificate and key are PEM files that show the server who we are.
	certificate, key string
	// serverName is the name that the server's certificate must bear.
	serverName string
}

// openTransport makes the channel to the client's address; nothing is sent yet.
func (call *invocation) openTransport(options transportOptions) {
	at := locked(call.client, func(s *clientState) *serverAddress { return s.at })
	transport, err := options.credentials(at)
	if err == nil {
		var conn *grpc.ClientConn
		if conn, err = dial(at, transport); err == nil {
			call.client.set(func(s *clientState) { s.conn, s.options = conn, options })
			return
		}
	}
	call.fail(&Error{Kind: KindTransport, Message: fmt.Sprintf("cannot reach %s: %v", at.uri, err)})
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

func (o transportOptions) credentials(at *serverAddress) (credentials.TransportCredentials, error) {
	named := o.authority != "" || o.certificate != "" || o.serverName != ""
	if o.secure != nil && !*o.secure || o.secure == nil && !at.secure && !named {
		return insecure.NewCredentials(), nil
	}
	config := &tls.Config{MinVersion: tls.VersionTLS12, ServerName: o.serverName}
	if o.authority != "" {
		pem, err := os.ReadFile(o.authority)
		if err != nil {
			return nil, err
		}
		config.RootCAs = x509.NewCertPool()
		if !config.RootCAs.AppendCertsFromPEM(pem) {
			return nil, errors.New(o.authority + " holds no certificate")
		}
	}
	if o.certificate != "" {
		pair, err := tls.LoadX509KeyPair(o.certificate, o.key)
		if err != nil {
			return nil, err
		}
		config.Certificates = []tls.Certificate{pair}
	}
	return credentials.NewTLS(config), nil
}
