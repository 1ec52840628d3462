package main

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"time"

	"lockstep.dev/milvus"
)

type client = *milvus.Client

// clients are the open clients, by the runner's names.
type clients struct {
	mutex sync.Mutex
	named map[string]client
	// handles are what calls gave that later requests name: iterators (pages) and sessions (client).
	handles map[string]any
}

// method calls one public method.
type method func(ctx context.Context, client *milvus.Client, args *arguments) (any, error)

func methodNames() []string {
	names := make([]string, 0, len(methods)+len(builders))
	for name := range methods {
		names = append(names, name)
	}
	for name := range builders {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

func (c *clients) answer(asked request) (any, error) {
	args := &arguments{method: asked.Method, values: asked.Args, taken: map[string]bool{}}
	ctx, cancel, err := args.cancellation()
	if err != nil {
		return nil, err
	}
	defer cancel()
	if asked.Handle != "" {
		return c.onHandle(ctx, asked.Handle, args)
	}
	if asked.Method == "connect" {
		opened, err := connect(ctx, args)
		if err != nil {
			return nil, err
		}
		c.put(asked.Client, opened)
		return nil, nil
	}
	if build, ok := builders[asked.Method]; ok {
		return build(args)
	}
	own, ok := c.get(asked.Client)
	if !ok {
		return nil, broken{fmt.Sprintf("there is no client %q", asked.Client)}
	}
	return c.call(ctx, own, args)
}

// call calls a method of a client, or of a session.
func (c *clients) call(ctx context.Context, own client, args *arguments) (any, error) {
	call, ok := methods[args.method]
	if !ok {
		return nil, broken{"there is no method " + args.method}
	}
	result, err := call(ctx, own, args)
	if err != nil {
		return nil, err
	}
	switch result.(type) {
	case pages, client:
		return c.keep(result), nil
	default:
		return result, nil
	}
}

func (c *clients) get(name string) (client, bool) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	own, ok := c.named[name]
	return own, ok
}

func (c *clients) put(name string, own client) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	c.named[name] = own
}

// cancellation is the context of a call, cancelled after the seconds that the runner says.
func (a *arguments) cancellation() (context.Context, context.CancelFunc, error) {
	ctx, cancel := context.WithCancel(context.Background())
	value, ok := a.take("cancel_after")
	if !ok {
		return ctx, cancel, nil
	}
	seconds, err := number(value)
	if err != nil {
		cancel()
		return nil, nil, broken{"cancel_after: " + err.Error()}
	}
	time.AfterFunc(time.Duration(seconds*float64(time.Second)), cancel)
	return ctx, cancel, nil
}
