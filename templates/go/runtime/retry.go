package milvus

import (
	"math/rand/v2"
	"slices"
	"time"
)

// retryPolicy says when a request is sent again, and after which pause.
type retryPolicy struct {
	// statuses are gRPC statuses in lower case.
	statuses []string
	// unsent allows a further try where the request surely never left.
	unsent bool
	// named are the tests of the named errors.
	named  []func(failure) bool
	tries  int
	first  time.Duration
	times  float64
	cap    time.Duration
	jitter float64
}

func (p retryPolicy) allows(err *Error) bool {
	if err.failure.distrusted {
		return false
	}
	if err.failure.status != "" {
		return slices.Contains(p.statuses, err.failure.status) || (p.unsent && err.failure.unsent)
	}
	return slices.ContainsFunc(p.named, func(is func(failure) bool) bool { return is(err.failure) })
}

// pause is the time before the next try.
func (p retryPolicy) pause(try int) time.Duration {
	length := growing(p.first, p.times, p.cap, try)
	return time.Duration(float64(length) * (1 + p.jitter*(2*rand.Float64()-1)))
}

// growing is first, then times longer each time, up to cap.
func growing(first time.Duration, times float64, cap time.Duration, try int) time.Duration {
	length := float64(first)
	for range try - 1 {
		if length *= times; length >= float64(cap) {
			return cap
		}
	}
	return time.Duration(length)
}
