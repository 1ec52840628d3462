package milvus

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// since refuses a call that the server is too old for.
func (call *invocation) since(oldest string) {
	if call.failed != nil {
		return
	}
	version := call.client.serverVersion()
	have, ok := versionOf(version)
	need, _ := versionOf(oldest)
	if ok && slices.Compare(have, need) < 0 {
		call.fail(&Error{
			Kind: KindServer, Name: "unsupported",
			Message: fmt.Sprintf("%s needs Milvus %s; the server is %s (unsupported)", call.method, oldest, version),
		})
	}
}

// milvusVersion finds the numbers of a version; an engine that counts otherwise has another text before them.
var milvusVersion = regexp.MustCompile(`^v?(\d+(?:\.\d+)*)`)

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
