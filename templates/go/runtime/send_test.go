package milvus

import (
	"context"
	"errors"
	"net"
	"regexp"
	"sync/atomic"
	"testing"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/status"

	"lockstep.dev/milvus/internal/wire"
	"lockstep.dev/milvus/internal/wire/commonpb"
	"lockstep.dev/milvus/internal/wire/milvuspb"
	"lockstep.dev/milvus/internal/wire/schemapb"
)

// answering starts a server that answers every RPC by a function, and a client of it.
func answering(t *testing.T, answer func(path string) (any, error)) *Client {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	server := grpc.NewServer(grpc.UnknownServiceHandler(func(_ any, stream grpc.ServerStream) error {
		path, _ := grpc.MethodFromServerStream(stream)
		var request milvuspb.ShowCollectionsRequest
		if err := stream.RecvMsg(&request); err != nil {
			return err
		}
		response, err := answer(path)
		if err != nil {
			return err
		}
		return stream.SendMsg(response)
	}))
	go func() { _ = server.Serve(listener) }()
	t.Cleanup(server.Stop)
	client := newClient()
	conn, err := dial(&serverAddress{target: listener.Addr().String()}, insecure.NewCredentials())
	if err != nil {
		t.Fatal(err)
	}
	client.set(func(s *clientState) { s.conn = conn })
	t.Cleanup(client.setClosed)
	return client
}

func started(t *testing.T, client *Client, own settings) *invocation {
	t.Helper()
	call := client.begin(context.Background(), "m", own, time.Minute)
	t.Cleanup(call.end)
	return call
}

// failing answers the first tries so, and then well.
func failing(tries int32, count *atomic.Int32, failure func() (any, error)) func(string) (any, error) {
	return func(string) (any, error) {
		if count.Add(1) <= tries {
			return failure()
		}
		return &milvuspb.ShowCollectionsResponse{CollectionNames: []string{"c"}}, nil
	}
}

func unavailable() (any, error) { return nil, status.Error(codes.Unavailable, "later") }

func limited() (any, error) {
	return &milvuspb.ShowCollectionsResponse{Status: &commonpb.Status{Code: 8, Reason: "slow down"}}, nil
}

func TestAReadIsSentAgain(t *testing.T) {
	var count atomic.Int32
	client := answering(t, failing(2, &count, unavailable))
	response, err := read(started(t, client, settings{}), wire.ShowCollections, &milvuspb.ShowCollectionsRequest{})
	if err != nil || response.GetCollectionNames()[0] != "c" || count.Load() != 3 {
		t.Errorf("%v after %d tries", err, count.Load())
	}
}

func TestAWriteThatMayHaveActedIsNotSentAgain(t *testing.T) {
	var count atomic.Int32
	client := answering(t, failing(1, &count, unavailable))
	_, err := once(started(t, client, settings{}), wire.ShowCollections, &milvuspb.ShowCollectionsRequest{})
	if !errors.Is(err, ErrTransport) || err.Error() != "m: later (unavailable)" || count.Load() != 1 {
		t.Errorf("%v after %d tries", err, count.Load())
	}
}

func TestAWriteThatTheServerPutOffIsSentAgain(t *testing.T) {
	var count atomic.Int32
	client := answering(t, failing(2, &count, limited))
	if _, err := once(started(t, client, settings{}), wire.ShowCollections, &milvuspb.ShowCollectionsRequest{}); err != nil || count.Load() != 3 {
		t.Errorf("%v after %d tries", err, count.Load())
	}
}

func TestTheBudgetEndsTries(t *testing.T) {
	var count atomic.Int32
	client := answering(t, failing(1000, &count, unavailable))
	_, err := read(started(t, client, settings{timeout: 300 * time.Millisecond}), wire.ShowCollections, &milvuspb.ShowCollectionsRequest{})
	want := regexp.MustCompile(`^m: timed out after 0\.\d+ s \(budget 0\.3 s, \d+ attempts, last error: later \(unavailable\)\)$`)
	if !errors.Is(err, context.DeadlineExceeded) || !want.MatchString(err.Error()) {
		t.Error(err)
	}
}

func TestAnExpiredContextHasNoTimeLeft(t *testing.T) {
	client := answering(t, func(string) (any, error) { return unavailable() })
	ctx, cancel := context.WithDeadline(context.Background(), time.Now().Add(-time.Hour))
	defer cancel()
	call := client.begin(ctx, "m", settings{}, time.Minute)
	defer call.end()
	_, err := read(call, wire.ShowCollections, &milvuspb.ShowCollectionsRequest{})
	if !errors.Is(err, ErrTimeout) || err.Error() != "m: timed out after 0 s (budget 0 s, 0 attempts)" {
		t.Error(err)
	}
}

func TestACancelledCallReturnsTheContextsError(t *testing.T) {
	client := answering(t, func(string) (any, error) {
		time.Sleep(time.Second)
		return unavailable()
	})
	ctx, cancel := context.WithCancel(context.Background())
	time.AfterFunc(50*time.Millisecond, cancel)
	call := client.begin(ctx, "m", settings{}, time.Minute)
	defer call.end()
	if _, err := read(call, wire.ShowCollections, &milvuspb.ShowCollectionsRequest{}); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}

func TestAnRPCThatTheServerLacksIsUnsupported(t *testing.T) {
	client := answering(t, func(string) (any, error) { return nil, status.Error(codes.Unimplemented, "no such method") })
	_, err := read(started(t, client, settings{}), wire.ShowCollections, &milvuspb.ShowCollectionsRequest{})
	if !errors.Is(err, ErrUnsupported) || !errors.Is(err, ErrServer) || err.Error() != "m: no such method (unsupported)" {
		t.Error(err)
	}
}

func TestAClosedClientSaysSo(t *testing.T) {
	client := answering(t, func(string) (any, error) { return unavailable() })
	client.setClosed()
	if err := started(t, client, settings{}).invalid(); !errors.Is(err, ErrTransport) || err.Error() != "m: the client is closed" {
		t.Error(err)
	}
}

// describing answers lookups with a collection of one field, whose name counts up.
func describing(count *atomic.Int32) func(string) (any, error) {
	return func(string) (any, error) {
		name := string(rune('a' + count.Add(1) - 1))
		return &milvuspb.DescribeCollectionResponse{
			CollectionName: "c",
			Aliases:        []string{"alias"},
			Schema:         &schemapb.CollectionSchema{Fields: []*schemapb.FieldSchema{{Name: name, DataType: schemapb.DataType_Int64, IsPrimaryKey: true}}},
		}, nil
	}
}

func TestDataThatDoesNotFitACachedSchemaIsTriedWithAFreshOne(t *testing.T) {
	var count atomic.Int32
	client := answering(t, describing(&count))
	write := func(field string) (string, error) {
		call := started(t, client, settings{})
		return withSchema(call, "c", never, func(known *knownSchema) (string, error) {
			encodeRows(call, known, Rows([]map[string]any{{field: 1}}), "insert")
			return known.fields[0].Name, call.invalid()
		})
	}
	if _, err := write("wrong"); err == nil || count.Load() != 1 {
		t.Fatalf("%v after %d lookups: a fresh schema is not looked up again", err, count.Load())
	}
	if name, err := write("b"); name != "b" || err != nil || count.Load() != 2 {
		t.Errorf("%s, %v after %d lookups", name, err, count.Load())
	}
	if _, err := write("wrong"); err == nil || err.Error() != "m: data[0] has the unknown field wrong" || count.Load() != 3 {
		t.Errorf("%v after %d lookups", err, count.Load())
	}
}

func TestForgettingDropsEntriesOfTheCollectionAndItsAliases(t *testing.T) {
	for name, forget := range map[string]func(*invocation){
		"by alias":    func(call *invocation) { call.forget("", "alias") },
		"by name":     func(call *invocation) { call.forget("default", "c") },
		"by database": func(call *invocation) { call.forgetDatabase("") },
		"all":         func(call *invocation) { call.forgetAll() },
	} {
		var count atomic.Int32
		call := started(t, answering(t, describing(&count)), settings{})
		look := func() {
			if _, _, err := call.schema("c"); err != nil {
				t.Fatal(err)
			}
		}
		look()
		look()
		if count.Load() != 1 {
			t.Errorf("%s: %d lookups of a known collection", name, count.Load())
		}
		forget(call)
		look()
		if count.Load() != 2 {
			t.Errorf("%s: %d lookups after forgetting", name, count.Load())
		}
	}
}

func TestAPollThatMakesNoProgressEnds(t *testing.T) {
	client := answering(t, func(string) (any, error) { return &milvuspb.GetLoadingProgressResponse{Progress: 7}, nil })
	policy := waitPolicy{first: time.Millisecond, times: 1.5, cap: 5 * time.Millisecond, stall: 50 * time.Millisecond}
	_, err := poll(started(t, client, settings{}), policy, wire.GetLoadingProgress, &milvuspb.GetLoadingProgressRequest{}, awaited[*milvuspb.GetLoadingProgressResponse]{
		until: func(response *milvuspb.GetLoadingProgressResponse) bool { return response.GetProgress() >= 100 },
		watch: func(response *milvuspb.GetLoadingProgressResponse) any { return response.GetProgress() },
	})
	want := regexp.MustCompile(`^m: timed out after 0\.\d+ s \(no progress in 0\.05 s, awaited GetLoadingProgress, at 7\)$`)
	if !errors.Is(err, ErrTimeout) || !want.MatchString(err.Error()) {
		t.Error(err)
	}
}
