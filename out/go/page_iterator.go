package milvus

import (
	"context"
	"errors"
	"io"
	"iter"
	"sync"
	"time"
)

// PageIterator goes through what a call finds page by page, all of it as it was at one moment.
type PageIterator[Page any] struct {
	client   *Client
	method   string
	settings settings
	next     nextPage[Page]

	mutex sync.Mutex
	// spent is what opening took of the first page's budget.
	spent  time.Duration
	ended  error
	closed bool
}

// nextPage finds a page within a call; false after the last one.
type nextPage[Page any] func(call *invocation) (page Page, found bool, err error)

func newPages[Page any](opening *invocation, next nextPage[Page]) *PageIterator[Page] {
	return &PageIterator[Page]{client: opening.client, method: opening.method, settings: opening.settings, next: next, spent: opening.elapsed()}
}

// Next gives the next page, and io.EOF after the last one. The context and the timeout of the request that opened the iterator bound this
// page alone. A failure ends the iterator: from then on it is what every Next gives.
func (p *PageIterator[Page]) Next(ctx context.Context) (Page, error) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	var none Page
	if p.closed {
		call := &invocation{method: p.method}
		return none, call.error(&Error{Kind: KindTransport, Message: "the iterator is closed"})
	}
	if p.ended != nil {
		return none, p.ended
	}
	page, err := p.fetch(ctx)
	if err != nil {
		p.ended = err
		return none, err
	}
	return page, nil
}

func (p *PageIterator[Page]) fetch(ctx context.Context) (Page, error) {
	var none Page
	call := p.client.begin(ctx, p.method, p.settings, callBudget)
	defer func() { call.end() }()
	if err := call.invalid(); err != nil {
		return none, err
	}
	call.spend(p.spent)
	p.spent = 0
	page, found, err := p.next(call)
	if err == nil && !found {
		err = io.EOF
	}
	return page, err
}

// All goes through the pages that are left. A failure comes with the last one.
func (p *PageIterator[Page]) All(ctx context.Context) iter.Seq2[Page, error] {
	return func(yield func(Page, error) bool) {
		for {
			page, err := p.Next(ctx)
			if errors.Is(err, io.EOF) || !yield(page, err) || err != nil {
				return
			}
		}
	}
}

// Close ends the iterator. Twice is once.
func (p *PageIterator[Page]) Close() error {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	p.closed = true
	return nil
}

// moment is the one that all pages are of: what the first answer says, before it what this client wrote last.
type moment struct {
	timestamp uint64
	known     bool
}

func momentAfter(lastWrite uint64) moment { return moment{timestamp: max(lastWrite, guaranteeAny)} }

func (m *moment) learn(told uint64) {
	if !m.known && told > 0 {
		m.timestamp = told
	}
	m.known = true
}
