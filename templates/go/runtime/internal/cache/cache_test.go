package cache

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"
)

func TestConcurrentFirstUsesShareOneLookup(t *testing.T) {
	var own Cache[string, int]
	var lookups atomic.Int32
	release := make(chan struct{})
	var wait sync.WaitGroup
	for range 16 {
		wait.Add(1)
		go func() {
			defer wait.Done()
			value, _, err := own.Get(context.Background(), "a", func(context.Context) (int, error) {
				lookups.Add(1)
				<-release
				return 7, nil
			})
			if value != 7 || err != nil {
				t.Errorf("got %d, %v", value, err)
			}
		}()
	}
	close(release)
	wait.Wait()
	if lookups.Load() != 1 {
		t.Errorf("%d lookups", lookups.Load())
	}
}

func TestAFailedLookupIsNotKept(t *testing.T) {
	var own Cache[string, int]
	failure := errors.New("no")
	if _, _, err := own.Get(context.Background(), "a", func(context.Context) (int, error) { return 0, failure }); !errors.Is(err, failure) {
		t.Fatal(err)
	}
	value, found, err := own.Get(context.Background(), "a", func(context.Context) (int, error) { return 1, nil })
	if value != 1 || found || err != nil {
		t.Errorf("got %d, %v, %v", value, found, err)
	}
}

func TestAnEntryForgottenDuringItsLookupIsNotKept(t *testing.T) {
	var own Cache[string, int]
	value, _, _ := own.Get(context.Background(), "a", func(context.Context) (int, error) {
		own.Forget(func(key string, _ int) bool { return key == "a" })
		return 1, nil
	})
	if value != 1 {
		t.Errorf("got %d", value)
	}
	if _, found, _ := own.Get(context.Background(), "a", func(context.Context) (int, error) { return 2, nil }); found {
		t.Error("the forgotten answer was kept")
	}
}

func TestALookupOutlivesTheCallThatStartedIt(t *testing.T) {
	var own Cache[string, int]
	first, cancel := context.WithCancel(context.Background())
	started, release := make(chan struct{}), make(chan struct{})
	lookup := func(ctx context.Context) (int, error) {
		close(started)
		<-release
		return 3, ctx.Err()
	}
	results := make(chan error, 1)
	go func() {
		_, _, err := own.Get(first, "a", lookup)
		results <- err
	}()
	<-started
	second := make(chan int, 1)
	joined := make(chan struct{})
	go func() {
		close(joined)
		value, _, _ := own.Get(context.Background(), "a", lookup)
		second <- value
	}()
	<-joined
	for {
		own.mutex.Lock()
		waiting := own.flights["a"].waiting
		own.mutex.Unlock()
		if waiting == 2 {
			break
		}
	}
	cancel()
	if err := <-results; !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	close(release)
	if value := <-second; value != 3 {
		t.Errorf("got %d", value)
	}
}
