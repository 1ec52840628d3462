package milvus

import (
	"lockstep.dev/milvus/internal/address"
)

// serverAddress is where a server is and who is asking.
type serverAddress struct {
	// uri is scheme, host and port, for messages.
	uri string
	// host is the name in it.
	host string
	// target is what the channel dials.
	target string
	secure bool
	// database and authorization are empty where nothing says them.
	database      string
	authorization string
}

// parseAddress reads an address and what is given beside it, which wins.
func parseAddress(call *invocation, uri, user, password, token, database string) *serverAddress {
	own, ok := address.Parse(address.Given{URI: uri, User: user, Password: password, Token: token, Database: database})
	if !ok {
		call.refuse("uri", "an address such as http://localhost:19530", address.WithoutCredentials(uri))
	}
	return &serverAddress{uri: own.URI, host: own.Host, target: own.Target, secure: own.Secure, database: own.Database, authorization: own.Authorization}
}
