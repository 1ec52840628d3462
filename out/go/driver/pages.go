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

// keep gives an iterator a name for the runner.
func (c *clients) keep(opened pages) any {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	name := fmt.Sprintf("h%d", len(c.handles)+1)
	c.handles[name] = opened
	return handle{name}
}

// handle is an iterator as the runner sees it.
type handle struct{ name string }

// turn calls a method of an iterator.
func (c *clients) turn(ctx context.Context, name string, args *arguments) (any, error) {
	c.mutex.Lock()
	own, ok := c.handles[name]
	c.mutex.Unlock()
	if !ok {
		return nil, broken{"there is no handle " + name}
	}
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
