package milvus

import (
	"context"
	"errors"
	"regexp"
	"testing"
	"time"

	"lockstep.dev/milvus/internal/wire"
	"lockstep.dev/milvus/internal/wire/commonpb"
	"lockstep.dev/milvus/internal/wire/milvuspb"
	"lockstep.dev/milvus/internal/wire/schemapb"
)

// loading answers what creating a collection asks; the load never gets on.
func loading(path string) (any, error) {
	switch path {
	case wire.AllocTimestamp.Path:
		return &milvuspb.AllocTimestampResponse{Status: &commonpb.Status{}}, nil
	case wire.DescribeIndex.Path:
		return &milvuspb.DescribeIndexResponse{IndexDescriptions: []*milvuspb.IndexDescription{{State: commonpb.IndexState_Finished}}}, nil
	case wire.GetLoadingProgress.Path:
		return &milvuspb.GetLoadingProgressResponse{Progress: 7}, nil
	default:
		return &commonpb.Status{}, nil
	}
}

func quick(timeout time.Duration) CreateCollectionRequest {
	return CreateCollectionRequest{CollectionName: "c", Dimension: 4, CallOptions: CallOptions{Timeout: timeout}}
}

func TestAPartOfACallFailsUnderTheCallsName(t *testing.T) {
	err := answering(t, loading).CreateCollection(context.Background(), quick(300*time.Millisecond))
	var own *Error
	want := regexp.MustCompile(`^create_collection: timed out after 0\.\d+ s \(budget 0\.3 s, awaited GetLoadingProgress, at 7\)$`)
	if !errors.As(err, &own) || own.Method != "create_collection" || own.Kind != KindTimeout || !want.MatchString(err.Error()) {
		t.Errorf("%v", err)
	}
}

func TestAPartOfACallSpendsTheCallsBudget(t *testing.T) {
	started := time.Now()
	ctx, cancel := context.WithTimeout(context.Background(), 200*time.Millisecond)
	defer cancel()
	if err := answering(t, loading).CreateCollection(ctx, quick(Unlimited)); !errors.Is(err, context.DeadlineExceeded) {
		t.Error(err)
	}
	if took := time.Since(started); took > 2*time.Second {
		t.Errorf("it took %v", took)
	}
}

func TestAGateRefusesWhatOlderServersLack(t *testing.T) {
	for version, message := range map[string]string{
		"v2.3.3":              "m: describe_alias needs Milvus 2.3.4, the server is v2.3.3 (unsupported)",
		"2.2":                 "m: describe_alias needs Milvus 2.3.4, the server is 2.2 (unsupported)",
		"v2.3.3-lite":         "m: describe_alias needs Milvus 2.3.4, the server is v2.3.3-lite (unsupported)",
		"v2.3.4":              "",
		"v2.10.0":             "",
		"2.3":                 "",
		"v3.0.0":              "",
		"milvus_lite-1.0.0":   "",
		"":                    "",
		"v2.5.0-dev-20250101": "",
	} {
		client := answering(t, loading)
		client.setServerVersion(version)
		call := started(t, client, settings{})
		call.since("describe_alias", "2.3.4")
		err := call.invalid()
		if message == "" && err == nil {
			continue
		}
		if err == nil || err.Error() != message || !errors.Is(err, ErrUnsupported) || !errors.Is(err, ErrServer) {
			t.Errorf("%s: %v", version, err)
		}
	}
}

func TestWhatEndedIsRefusedToNewerServers(t *testing.T) {
	client := answering(t, loading)
	client.setServerVersion("v2.6.1")
	call := started(t, client, settings{})
	call.until("m", "2.6")
	if err := call.invalid(); err != nil {
		t.Error(err)
	}
	call.until("old", "2.5")
	if err := call.invalid(); err == nil || err.Error() != "m: old ended with Milvus 2.5, the server is v2.6.1 (unsupported)" {
		t.Error(err)
	}
}

// bad asserts that an error is that of an answer that cannot be read.
func bad(t *testing.T, err error, method, message string) {
	t.Helper()
	var own *Error
	if !errors.As(err, &own) || own.Kind != KindServer || own.Name != "bad_answer" || own.Method != method || own.Parameter != "" || own.Code != 0 {
		t.Errorf("%#v", err)
	}
	if err.Error() != message {
		t.Error(err)
	}
}

func TestAColumnThatCannotBeReadIsABadAnswer(t *testing.T) {
	json := func(text string) *schemapb.ScalarField {
		return &schemapb.ScalarField{Data: &schemapb.ScalarField_JsonData{JsonData: &schemapb.JSONArray{Data: [][]byte{[]byte(text)}}}}
	}
	scalars := func(text string) *schemapb.FieldData_Scalars { return &schemapb.FieldData_Scalars{Scalars: json(text)} }
	for message, data := range map[string]*schemapb.FieldData{
		`query: the server's answer is not valid JSON in the field meta: {"a":`: {FieldName: "meta", Type: schemapb.DataType_JSON, Field: scalars(`{"a":`)},
		"query: the server's answer is not a JSON object in the field $meta: 1": {FieldName: "$meta", IsDynamic: true, Type: schemapb.DataType_JSON, Field: scalars("1")},
		"query: the field shape has the type Mol, which this client cannot read": {
			FieldName: "shape", Type: schemapb.DataType_Mol,
		},
		"query: the field shape has the type 999, which this client cannot read": {FieldName: "shape", Type: 999},
	} {
		client := answering(t, func(string) (any, error) { return &milvuspb.QueryResults{FieldsData: []*schemapb.FieldData{data}}, nil })
		rows, err := client.Query(context.Background(), QueryRequest{CollectionName: "c", Filter: "id > 0"})
		bad(t, err, "query", message)
		if rows != nil {
			t.Error("rows beside an error")
		}
	}
}

func TestJSONInTheKeptPlaceOfANullIsNotRead(t *testing.T) {
	data := &schemapb.FieldData{
		FieldName: "meta", Type: schemapb.DataType_JSON, ValidData: []bool{false, true},
		Field: &schemapb.FieldData_Scalars{Scalars: &schemapb.ScalarField{
			Data: &schemapb.ScalarField_JsonData{JsonData: &schemapb.JSONArray{Data: [][]byte{nil, []byte("7")}}},
		}},
	}
	call := checking("query")
	rows := decodeRows(call, []*schemapb.FieldData{data}, nil)
	if err := call.invalid(); err != nil {
		t.Fatal(err)
	}
	if null, _ := rows.At(0).Get("meta"); null != nil {
		t.Errorf("%v", null)
	}
	if seven, _ := rows.At(1).Get("meta"); seven != int64(7) {
		t.Errorf("%v", seven)
	}
}

func TestADescriptionThatCannotBeReadIsABadAnswer(t *testing.T) {
	describe := func(field *schemapb.FieldSchema) *Client {
		return answering(t, func(string) (any, error) {
			return &milvuspb.DescribeCollectionResponse{Schema: &schemapb.CollectionSchema{Fields: []*schemapb.FieldSchema{field}}}, nil
		})
	}
	client := describe(&schemapb.FieldSchema{
		DataType: schemapb.DataType_JSON, DefaultValue: &schemapb.ValueField{Data: &schemapb.ValueField_BytesData{BytesData: []byte("{]")}},
	})
	info, err := client.DescribeCollection(context.Background(), DescribeCollectionRequest{CollectionName: "c"})
	bad(t, err, "describe_collection", "describe_collection: the server's answer is not valid JSON in the field default_value: {]")
	if info != nil {
		t.Error("a result beside an error")
	}

	client = describe(&schemapb.FieldSchema{DataType: schemapb.DataType_FloatVector, TypeParams: []*commonpb.KeyValuePair{{Key: "dim", Value: "x"}}})
	_, err = client.DescribeCollection(context.Background(), DescribeCollectionRequest{CollectionName: "c"})
	bad(t, err, "describe_collection", "describe_collection: the server's answer is not an integer in the field dim: x")
	_, err = client.Insert(context.Background(), InsertRequest{CollectionName: "c", Data: Rows([]map[string]any{{"id": 1}})})
	bad(t, err, "insert", "insert: the server's answer is not an integer in the field dim: x")
}
