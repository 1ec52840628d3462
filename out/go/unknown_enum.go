package milvus

import (
	"fmt"
	"strconv"
	"strings"
)

// unknownText names a number that this client does not know.
func unknownText(number int32) string { return fmt.Sprintf("Unknown(%d)", number) }

// unknownNumber reads what unknownText writes.
func unknownNumber(text string) (int32, error) {
	inner, ok := strings.CutPrefix(strings.TrimSuffix(text, ")"), "Unknown(")
	number, err := strconv.ParseInt(inner, 10, 32)
	if !ok || err != nil {
		return 0, fmt.Errorf("milvus: %q is no name of this kind", text)
	}
	return int32(number), nil
}
