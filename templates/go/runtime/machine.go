package milvus

import (
	"os"
	"strconv"
	"time"
)

// nowMilliseconds is the clock, in milliseconds since 1970, as text.
func nowMilliseconds() string { return strconv.FormatInt(time.Now().UnixMilli(), 10) }

// clientHost is the name of this machine; empty where it has none.
func clientHost() string {
	name, err := os.Hostname()
	if err != nil {
		return ""
	}
	return name
}

// localTime is the wall clock as text.
func localTime() string { return time.Now().Format("2006-01-02 15:04:05.000000") }
