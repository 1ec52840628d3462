// Package address turns what a user gives to find a server into what a connection needs.
package address

import (
	"cmp"
	"encoding/base64"
	"net"
	"net/url"
	"strconv"
	"strings"
)

// Address is where a server is and who is asking.
type Address struct {
	// Target is host:port, or unix: and a path.
	Target string
	// Host is the name of the machine; empty for a socket of this one.
	Host   string
	Secure bool
	// Database is empty for the default one.
	Database string
	// Authorization is the metadata's value, empty without credentials.
	Authorization string
	// URI is scheme, host and port, for messages.
	URI string
}

// Given is what the user said; empty texts are not given.
type Given struct {
	URI, User, Password, Token, Database string
}

// Parse reads an address; false where it is none. What is given beside the URI wins over what stands in it, and a token over user and
// password.
func Parse(given Given) (Address, bool) {
	token := given.Token
	if token == "" && given.User != "" && given.Password != "" {
		token = given.User + ":" + given.Password
	}
	if path, ok := strings.CutPrefix(given.URI, "unix:"); ok && path != "" {
		return Address{URI: given.URI, Target: given.URI, Database: given.Database, Authorization: authorization(token)}, true
	}
	parsed, err := url.Parse(given.URI)
	if err != nil || parsed.Hostname() == "" {
		return Address{}, false
	}
	port, ok := ports[parsed.Scheme]
	if !ok {
		return Address{}, false
	}
	if own := parsed.Port(); own != "" {
		if number, err := strconv.ParseUint(own, 10, 16); err != nil || number == 0 {
			return Address{}, false
		}
		port = own
	}
	target := net.JoinHostPort(strings.ToLower(parsed.Hostname()), port)
	return Address{
		URI:           parsed.Scheme + "://" + target,
		Target:        target,
		Host:          strings.ToLower(parsed.Hostname()),
		Secure:        parsed.Scheme == "https",
		Database:      cmp.Or(given.Database, firstSegment(parsed)),
		Authorization: authorization(cmp.Or(token, credentials(parsed.User))),
	}, true
}

// ports holds the port of each scheme where the address names none.
var ports = map[string]string{"http": "19530", "tcp": "19530", "https": "443"}

func firstSegment(parsed *url.URL) string {
	segment, _, _ := strings.Cut(strings.TrimLeft(parsed.EscapedPath(), "/"), "/")
	if plain, err := url.PathUnescape(segment); err == nil {
		return plain
	}
	return segment
}

func credentials(user *url.Userinfo) string {
	if user == nil {
		return ""
	}
	if password, ok := user.Password(); ok {
		return user.Username() + ":" + password
	}
	return user.Username()
}

// WithoutCredentials is an address as it may be shown, whether it can be read or not: without what stands before the last @, and behind //
// where there is one.
func WithoutCredentials(uri string) string {
	scheme, rest, ok := strings.Cut(uri, "//")
	if ok {
		scheme += "//"
	} else {
		scheme, rest = "", uri
	}
	return scheme + rest[strings.LastIndexByte(rest, '@')+1:]
}

// authorization is the base64 of the token alone: Milvus knows no scheme word before it.
func authorization(token string) string {
	if token == "" {
		return ""
	}
	return base64.StdEncoding.EncodeToString([]byte(token))
}
