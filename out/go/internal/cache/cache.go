// Package cache keeps what was looked up: one lookup at a time for a key, nothing kept that was forgotten meanwhile.
package cache

import (
	"context"
	"sync"
)

// Cache maps keys to looked up values. The zero value is ready for use.
type Cache[K comparable, V any] struct {
	mutex   sync.Mutex
	values  map[K]V
	flights map[K]*flight[K, V]
}

// flight is a lookup under way.
type flight[K comparable, V any] struct {
	done    chan struct{}
	cancel  context.CancelFunc
	waiting int
	value   V
	err     error
}

// capacity bounds the entries; beyond it any one goes.
const capacity = 4096

// Get gives the value of a key; found tells whether it was there already. The lookup runs on, for whoever waits for it, when the call
// that started it is cancelled. A failed lookup is raised to all who waited and is not kept.
func (c *Cache[K, V]) Get(ctx context.Context, key K, lookup func(context.Context) (V, error)) (value V, found bool, err error) {
	c.mutex.Lock()
	if value, ok := c.values[key]; ok {
		c.mutex.Unlock()
		return value, true, nil
	}
	own, ok := c.flights[key]
	if !ok {
		own = c.start(ctx, key, lookup)
	}
	own.waiting++
	c.mutex.Unlock()
	select {
	case <-own.done:
		return own.value, false, own.err
	case <-ctx.Done():
		c.leave(key, own)
		return value, false, ctx.Err()
	}
}

func (c *Cache[K, V]) start(ctx context.Context, key K, lookup func(context.Context) (V, error)) *flight[K, V] {
	detached, cancel := context.WithCancel(context.WithoutCancel(ctx))
	own := &flight[K, V]{done: make(chan struct{}), cancel: cancel}
	if c.flights == nil {
		c.flights = map[K]*flight[K, V]{}
		c.values = map[K]V{}
	}
	c.flights[key] = own
	go func() {
		value, err := lookup(detached)
		cancel()
		c.land(key, own, value, err)
	}()
	return own
}

// leave ends a lookup that nobody waits for any more.
func (c *Cache[K, V]) leave(key K, own *flight[K, V]) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	own.waiting--
	if own.waiting == 0 {
		own.cancel()
		if c.flights[key] == own {
			delete(c.flights, key)
		}
	}
}

func (c *Cache[K, V]) land(key K, own *flight[K, V], value V, err error) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	own.value, own.err = value, err
	if c.flights[key] == own {
		delete(c.flights, key)
		if err == nil {
			c.keep(key, value)
		}
	}
	close(own.done)
}

func (c *Cache[K, V]) keep(key K, value V) {
	if len(c.values) >= capacity {
		for each := range c.values {
			delete(c.values, each)
			break
		}
	}
	c.values[key] = value
}

// Forget drops the entries that match. No later use joins a lookup that is under way, and its answer is not kept: it may be older than
// what made the entries stale, and which names it will bear is not known yet.
func (c *Cache[K, V]) Forget(matches func(K, V) bool) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	for key, value := range c.values {
		if matches(key, value) {
			delete(c.values, key)
		}
	}
	clear(c.flights)
}
