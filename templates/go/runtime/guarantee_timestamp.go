package milvus

import "cmp"

// Timestamps that stand for a wish instead of a moment.
const (
	guaranteeLatest  = 0
	guaranteeAny     = 1
	guaranteeBounded = 2
)

// guaranteeTimestamp is what a read must see: without a level, or within a session, what this client wrote last.
func guaranteeTimestamp(level *ConsistencyLevel, lastWrite uint64) uint64 {
	switch {
	case level == nil || *level == ConsistencyLevelSession:
		return cmp.Or(lastWrite, guaranteeAny)
	case *level == ConsistencyLevelStrong:
		return guaranteeLatest
	case *level == ConsistencyLevelBounded:
		return guaranteeBounded
	default:
		return guaranteeAny
	}
}
