package milvus

import (
	"context"
	"fmt"
	"math"
	"time"

	"lockstep.dev/milvus/internal/canonical"
)

// Unlimited is the timeout of a call that may take for ever.
const Unlimited time.Duration = math.MaxInt64

// settings are the common parameters of a call.
type settings struct {
	timeout   time.Duration
	database  string
	requestID string
}

// invocation is one running call: its name, its budget, its first failed check.
type invocation struct {
	client   *Client
	method   string
	settings settings
	caller   context.Context
	// ctx ends with the budget.
	ctx      context.Context
	cancel   context.CancelFunc
	budget   time.Duration
	started  time.Time
	attempts int
	failed   error
	// opening is set while the client connects: then it is the address that fails, not a request.
	opening bool
}

// begin starts a call. Its budget is the timeout given, else the client's, else what the context leaves, else the one by default; the
// context's deadline rules where it is earlier.
func (c *Client) begin(ctx context.Context, method string, own settings, byDefault time.Duration) *invocation {
	call := &invocation{client: c, method: method, settings: own, caller: ctx, started: time.Now()}
	call.budget = own.timeout
	deadline, bounded := ctx.Deadline()
	switch {
	case call.budget != 0:
	case c.timeout() != 0:
		call.budget = c.timeout()
	case bounded:
		call.budget = Unlimited
	default:
		call.budget = byDefault
	}
	if bounded {
		call.budget = max(min(call.budget, time.Until(deadline)), 0)
	}
	if call.budget == Unlimited {
		call.ctx, call.cancel = context.WithCancel(ctx)
	} else {
		call.ctx, call.cancel = context.WithTimeout(ctx, call.budget)
	}
	if c.isClosed() {
		call.fail(&Error{Kind: KindTransport, Message: "the client is closed"})
	}
	call.enterSession()
	call.duration("timeout", own.timeout)
	call.visible("db_name", own.database)
	call.visible("client_request_id", own.requestID)
	return call
}

// enterSession refuses what a session does not have, and servers that know none.
func (call *invocation) enterSession() {
	own := call.client.session
	if own == nil {
		return
	}
	if !inSession[call.method] {
		call.fail(&Error{Kind: KindInvalidArgument, Message: fmt.Sprintf("a session has no %s; call it on the client that opened the session", call.method)})
	}
	call.since("session", own.since)
}

// pinned is what the call's session pins; empty in a client that is no session.
func (call *invocation) pinned(parameter string) string {
	if call.client.session == nil {
		return ""
	}
	return call.client.session.pins[parameter]
}

// beginOpening starts connecting: then it is the address that fails, not a request. A timeout of calls bounds it as well, if it ends.
func (c *Client) beginOpening(ctx context.Context, method string, connectTimeout, timeout time.Duration) *invocation {
	usual := timeout
	if usual <= 0 || usual == Unlimited {
		usual = connectBudget
	}
	call := c.begin(ctx, method, settings{timeout: max(connectTimeout, 0)}, usual)
	call.opening = true
	return call
}

// end releases what the call holds.
func (call *invocation) end() { call.cancel() }

// spend takes time off the budget that was spent before the call.
func (call *invocation) spend(length time.Duration) {
	call.started = call.started.Add(-length)
	if call.budget == Unlimited {
		return
	}
	before := call.cancel
	ctx, cancel := context.WithDeadline(call.ctx, call.started.Add(call.budget))
	call.ctx = ctx
	call.cancel = func() {
		cancel()
		before()
	}
}

// detached is the same call for work that may outlive it: a lookup that others wait for, too.
func (call *invocation) detached(ctx context.Context) *invocation {
	own := *call
	own.caller = ctx
	own.attempts = 0
	own.failed = nil
	if own.budget == Unlimited {
		own.ctx, own.cancel = context.WithCancel(ctx)
	} else {
		own.ctx, own.cancel = context.WithDeadline(ctx, call.started.Add(call.budget))
	}
	return &own
}

// database is the database of this call; empty for the default one.
func (call *invocation) database() string {
	if call.settings.database != "" {
		return call.settings.database
	}
	return call.client.database()
}

// invalid is the first failed check.
func (call *invocation) invalid() error { return call.failed }

// fail keeps the first error; its message starts with the method.
func (call *invocation) fail(err *Error) {
	if call.failed == nil {
		call.failed = call.error(err)
	}
}

func (call *invocation) error(err *Error) error {
	err.Method = call.method
	err.Message = call.method + ": " + err.Message
	return err
}

// over tells why the call must end, if it must: the caller has cancelled, or the budget ran out.
func (call *invocation) over(last string) error {
	if call.ctx.Err() == nil {
		return nil
	}
	if call.caller.Err() == context.Canceled {
		return cancelled(call.method, context.Canceled)
	}
	return call.timedOut(last)
}

func (call *invocation) timedOut(last string) error {
	attempts := "1 attempt"
	if call.attempts != 1 {
		attempts = fmt.Sprintf("%d attempts", call.attempts)
	}
	told := fmt.Sprintf("budget %s, %s", seconds(call.budget), attempts)
	if last != "" {
		told += ", last error: " + last
	}
	return call.timeout(told)
}

func (call *invocation) timeout(told string) error {
	return call.error(&Error{Kind: KindTimeout, Attempts: call.attempts, Message: fmt.Sprintf("timed out after %s (%s)", seconds(call.elapsed()), told)})
}

func (call *invocation) elapsed() time.Duration { return time.Since(call.started) }

// pause waits, but no longer than the budget; it is false where the call is over.
func (call *invocation) pause(length time.Duration) bool {
	timer := time.NewTimer(length)
	defer timer.Stop()
	select {
	case <-timer.C:
		return true
	case <-call.ctx.Done():
		return false
	}
}

// seconds writes a duration with three digits, none of them below a millisecond.
func seconds(length time.Duration) string {
	if length == Unlimited {
		return "unlimited"
	}
	value := length.Seconds()
	if value != 0 {
		scale := math.Pow(10, 2-math.Floor(math.Log10(math.Abs(value))))
		value = math.Round(value*min(scale, 1000)) / min(scale, 1000)
	}
	return canonical.Number(value) + " s"
}
