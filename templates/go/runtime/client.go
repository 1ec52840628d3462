package milvus

import (
	"strconv"
	"sync"
	"sync/atomic"
	"time"

	"google.golang.org/grpc"

	"lockstep.dev/milvus/internal/cache"
)

// Client is a connection to one server. It may be shared by goroutines. Connect opens one.
type Client struct {
	state   *clientState
	schemas *cache.Cache[schemaKey, *knownSchema]
	session *session
}

// session is what makes a client one over another's connection, whose calls carry what pins them.
type session struct {
	// pins are what its calls send, by parameter.
	pins map[string]string
	// since is the oldest server that knows sessions.
	since  string
	closed atomic.Bool
}

func newClient() *Client {
	return &Client{state: &clientState{}, schemas: &cache.Cache[schemaKey, *knownSchema]{}}
}

// pinned is a client over this connection whose calls carry the pins.
func (c *Client) pinned(pins map[string]string, since string) *Client {
	return &Client{state: c.state, schemas: c.schemas, session: &session{pins: pins, since: since}}
}

// clientState is what changes while a client lives.
type clientState struct {
	mutex         sync.RWMutex
	at            *serverAddress
	options       transportOptions
	authorization string
	database      string
	identifier    *int64
	serverVersion string
	conn          *grpc.ClientConn
	closed        bool
	writes        map[schemaKey]uint64
}

func locked[T any](c *Client, get func(*clientState) T) T {
	c.state.mutex.RLock()
	defer c.state.mutex.RUnlock()
	return get(c.state)
}

func (c *Client) set(change func(*clientState)) {
	c.state.mutex.Lock()
	defer c.state.mutex.Unlock()
	change(c.state)
}

func (c *Client) connection() *grpc.ClientConn {
	return locked(c, func(s *clientState) *grpc.ClientConn { return s.conn })
}

func (c *Client) isClosed() bool {
	if c.session != nil && c.session.closed.Load() {
		return true
	}
	return locked(c, func(s *clientState) bool { return s.closed })
}

func (c *Client) database() string {
	return locked(c, func(s *clientState) string { return s.database })
}

func (c *Client) address() string {
	return locked(c, func(s *clientState) string { return s.at.uri })
}

// host is the name of the server's machine, as the address has it.
func (c *Client) host() string {
	return locked(c, func(s *clientState) string { return s.at.host })
}

func (c *Client) timeout() time.Duration {
	return locked(c, func(s *clientState) time.Duration { return s.options.timeout })
}

func (c *Client) authorization() string {
	return locked(c, func(s *clientState) string { return s.authorization })
}

// identifier is the number that the server gave this client, as text; empty before.
func (c *Client) identifier() string {
	return locked(c, func(s *clientState) string {
		if s.identifier == nil {
			return ""
		}
		return strconv.FormatInt(*s.identifier, 10)
	})
}

func (c *Client) serverVersion() string {
	return locked(c, func(s *clientState) string { return s.serverVersion })
}

func (c *Client) setAddress(at *serverAddress) { c.set(func(s *clientState) { s.at = at }) }

func (c *Client) setDatabase(database string) { c.set(func(s *clientState) { s.database = database }) }

func (c *Client) setCredentials(authorization string) {
	c.set(func(s *clientState) { s.authorization = authorization })
}

func (c *Client) setIdentifier(identifier int64) {
	c.set(func(s *clientState) { s.identifier = &identifier })
}

func (c *Client) setServerVersion(version string) {
	c.set(func(s *clientState) { s.serverVersion = version })
}

// setClosed ends the connection; twice is once. A session ends alone.
func (c *Client) setClosed() {
	if c.session != nil {
		c.session.closed.Store(true)
		return
	}
	var conn *grpc.ClientConn
	c.set(func(s *clientState) {
		conn, s.conn = s.conn, nil
		s.closed = true
	})
	if conn != nil {
		// Closing fails only where it was closed before.
		_ = conn.Close()
	}
}

// rememberWrite notes the moment of an own write, so that later reads see it.
func (call *invocation) rememberWrite(collection string, timestamp uint64) {
	key := keyOf(call.database(), collection)
	call.client.set(func(s *clientState) {
		if s.writes == nil {
			s.writes = map[schemaKey]uint64{}
		}
		s.writes[key] = max(s.writes[key], timestamp)
	})
}

// lastWrite is the moment of the own last write; 0 without one.
func (call *invocation) lastWrite(collection string) uint64 {
	key := keyOf(call.database(), collection)
	return locked(call.client, func(s *clientState) uint64 { return s.writes[key] })
}
