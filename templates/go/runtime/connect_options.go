package milvus

import "cmp"

// transport says how the connection is made. A server's own certificate is trusted as an authority's is.
func (r ConnectRequest) transport() transportOptions {
	return transportOptions{
		timeout:     r.Timeout,
		secure:      r.Secure,
		authority:   cmp.Or(r.CAPEMPath, r.ServerPEMPath),
		certificate: r.ClientPEMPath,
		key:         r.ClientKeyPath,
		serverName:  r.ServerName,
	}
}
