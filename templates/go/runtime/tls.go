package milvus

import (
	"cmp"
	"crypto/tls"
	"crypto/x509"
	"os"

	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/credentials/insecure"
)

// tlsOptions say what a connection is encrypted with. Whoever says how to encrypt wants it.
type tlsOptions struct {
	secure bool
	// trusted vouch for the server: the system's authorities where there are none.
	trusted pemFile
	// certificate and key show the server who we are.
	certificate, key pemFile
	// serverName is the name that the server's certificate must bear.
	serverName string
}

// pemFile is a file, and the parameter that names it.
type pemFile struct{ parameter, path string }

// tls says how the connection is encrypted. A server's own certificate is trusted as an authority's is.
func (r ConnectRequest) tls() tlsOptions {
	trusted := pemFile{"server_pem_path", r.ServerPEMPath}
	if trusted.path == "" {
		trusted = pemFile{"ca_pem_path", r.CAPEMPath}
	}
	return tlsOptions{
		secure:      r.Secure != nil && *r.Secure || cmp.Or(trusted.path, r.ClientPEMPath, r.ServerName) != "",
		trusted:     trusted,
		certificate: pemFile{"client_pem_path", r.ClientPEMPath},
		key:         pemFile{"client_key_path", r.ClientKeyPath},
		serverName:  r.ServerName,
	}
}

// credentials reads the files; those that are something else are refused.
func (call *invocation) credentials(at *serverAddress, options tlsOptions) credentials.TransportCredentials {
	if !at.secure && !options.secure {
		return insecure.NewCredentials()
	}
	config := &tls.Config{MinVersion: tls.VersionTLS12, ServerName: options.serverName}
	if _, pool := call.certificates(options.trusted); pool != nil {
		config.RootCAs = pool
	}
	certificate, _ := call.certificates(options.certificate)
	key := call.content(options.key)
	if certificate != nil && key != nil {
		pair, err := tls.X509KeyPair(certificate, key)
		if err != nil {
			call.refuse(options.key.parameter, "a file with the private key of client_pem_path (PEM)", options.key.path)
		}
		config.Certificates = []tls.Certificate{pair}
	}
	return credentials.NewTLS(config)
}

func (call *invocation) certificates(file pemFile) ([]byte, *x509.CertPool) {
	content := call.content(file)
	if content == nil {
		return nil, nil
	}
	pool := x509.NewCertPool()
	if !pool.AppendCertsFromPEM(content) {
		call.refuse(file.parameter, "a file with certificates (PEM)", file.path)
	}
	return content, pool
}

func (call *invocation) content(file pemFile) []byte {
	if file.path == "" {
		return nil
	}
	content, err := os.ReadFile(file.path)
	if err != nil {
		call.refuse(file.parameter, "a file that can be read", file.path)
	}
	return content
}
