package milvus

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// since refuses what a server is too old for.
func (call *invocation) since(what, oldest string) {
	if call.compareServer(oldest) < 0 {
		call.lacking(fmt.Sprintf("%s needs Milvus %s", what, oldest))
	}
}

// until refuses what newer servers no longer have.
func (call *invocation) until(what, newest string) {
	if call.compareServer(newest) > 0 {
		call.lacking(fmt.Sprintf("%s ended with Milvus %s", what, newest))
	}
}

// lacking notes what the server does not have.
func (call *invocation) lacking(problem string) {
	call.fail(&Error{
		Kind: KindServer, Name: "unsupported",
		Message: fmt.Sprintf("%s, the server is %s (unsupported)", problem, call.client.serverVersion()),
	})
}

// compareServer tells whether the server is older or newer than a version, by as many numbers as both have. A server whose version says
// nothing is neither.
func (call *invocation) compareServer(version string) int {
	have, ok := versionOf(call.client.serverVersion())
	if !ok {
		return 0
	}
	than, _ := versionOf(version)
	length := min(len(have), len(than))
	return slices.Compare(have[:length], than[:length])
}

// milvusVersion finds the numbers of a version; an engine that counts otherwise has another text before them.
var milvusVersion = regexp.MustCompile(`^v?(\d+(?:\.\d+)+)`)

func versionOf(text string) ([]int, bool) {
	found := milvusVersion.FindStringSubmatch(text)
	if found == nil {
		return nil, false
	}
	return mapped(strings.Split(found[1], "."), func(part string) int {
		number, err := strconv.Atoi(part)
		if err != nil {
			return 0
		}
		return number
	}), true
}
