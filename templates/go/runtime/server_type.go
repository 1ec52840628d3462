package milvus

import "strings"

// serverType tells by its host's name who runs a server.
func serverType(host string) string {
	if strings.Contains(strings.ToLower(host), "zilliz") {
		return "zilliz"
	}
	return "milvus"
}
