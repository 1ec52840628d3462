package main

import (
	"context"
	"errors"
	"fmt"
	"io"

	"lockstep.dev/milvus"
)

// pages is an open iterator.
type pages struct {
	next  func(ctx context.Context) (any, error)
	close func() error
}

// pagesOf takes an iterator; after the last page it gives an empty one.
func pagesOf[Page any](iterator *milvus.PageIterator[Page]) pages {
	return pages{
		next: func(ctx context.Context) (any, error) {
			page, err := iterator.Next(ctx)
			if errors.Is(err, io.EOF) {
				return []any{}, nil
			}
			return page, err
		},
		close: iterator.Close,
	}
}

// keep gives an iterator or a session a name for the runner.
func (c *clients) keep(opened any) any {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	name := fmt.Sprintf("h%d", len(c.handles)+1)
	c.handles[name] = opened
	return handle{name}
}

// handle is an iterator or a session as the runner sees it.
type handle struct{ name string }

// onHandle calls a method of a session or of an iterator.
func (c *clients) onHandle(ctx context.Context, name string, args *arguments) (any, error) {
	c.mutex.Lock()
	held := c.handles[name]
	c.mutex.Unlock()
	switch own := held.(type) {
	case client:
		return c.call(ctx, own, args)
	case pages:
		return own.turn(ctx, args)
	default:
		return nil, broken{"there is no handle " + name}
	}
}

// turn calls a method of an iterator.
func (own pages) turn(ctx context.Context, args *arguments) (any, error) {
	if err := args.done(); err != nil {
		return nil, err
	}
	switch args.method {
	case "next":
		return own.next(ctx)
	case "close":
		return nil, own.close()
	default:
		return nil, broken{"an iterator has no method " + args.method}
	}
}
