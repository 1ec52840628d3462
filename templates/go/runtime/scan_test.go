package milvus

import (
	"fmt"
	"reflect"
	"testing"

	"lockstep.dev/milvus/internal/wire/milvuspb"
	"lockstep.dev/milvus/internal/wire/schemapb"
)

type product struct {
	ID     int64     `milvus:"id"`
	Vector []float32 `milvus:"vector"`
	Name   *string   `milvus:"name"`
	Facts  facts     `milvus:"facts"`
	Colour string    `milvus:"colour"`
	Own    string    `milvus:"-"`
}

type facts struct {
	Pages int `json:"pages"`
}

var described = &schemapb.CollectionSchema{
	EnableDynamicField: true,
	Fields: []*schemapb.FieldSchema{
		{Name: "id", DataType: schemapb.DataType_Int64, IsPrimaryKey: true},
		{Name: "vector", DataType: schemapb.DataType_FloatVector, TypeParams: toPairs(checking("m"), pair("dim", 2))},
		{Name: "name", DataType: schemapb.DataType_VarChar, Nullable: true},
		{Name: "facts", DataType: schemapb.DataType_JSON},
	},
}

func compiled(described *milvuspb.DescribeCollectionResponse) *knownSchema {
	known, err := compileSchema(checking("m"), described)
	if err != nil {
		panic(err)
	}
	return known
}

func describedAs(schema *schemapb.CollectionSchema) *milvuspb.DescribeCollectionResponse {
	return &milvuspb.DescribeCollectionResponse{Schema: schema}
}

func TestStructsGoInAndComeOutByTheirTags(t *testing.T) {
	want := []product{
		{ID: 1, Vector: []float32{1, 0}, Name: Ptr("one"), Facts: facts{Pages: 3}, Colour: "red"},
		{ID: 2, Vector: []float32{0, 1}},
	}
	call := checking("insert")
	encoded := encodeRows(call, compiled(describedAs(described)), Rows(want), "insert")
	if call.failed != nil {
		t.Fatal(call.failed)
	}
	rows := decodeRows(call, encoded.fieldsData, nil)
	var got []product
	if err := rows.Scan(&got); err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
	names, ok := rows.Column("name")
	if !ok || !reflect.DeepEqual(names.Values, []string{"one", ""}) || !reflect.DeepEqual(names.Valid, []bool{true, false}) {
		t.Errorf("got %+v", names)
	}
	if colours, ok := rows.Column("colour"); !ok || !reflect.DeepEqual(colours.Values, []any{"red", ""}) {
		t.Errorf("got %+v", colours)
	}
	if _, ok := rows.Column("size"); ok {
		t.Error("a column that no row has")
	}
}

func TestANumberThatDoesNotFitItsFieldIsAnError(t *testing.T) {
	var small struct {
		ID int8 `milvus:"id"`
	}
	rows := decodeRows(checking("query"), []*schemapb.FieldData{{
		Type: schemapb.DataType_Int64, FieldName: "id",
		Field: &schemapb.FieldData_Scalars{Scalars: &schemapb.ScalarField{Data: &schemapb.ScalarField_LongData{LongData: &schemapb.LongArray{Data: []int64{300}}}}},
	}}, nil)
	if err := rows.At(0).Scan(&small); err == nil {
		t.Errorf("got %d", small.ID)
	}
}

func TestRowsMayBeMapsOfOtherTypes(t *testing.T) {
	call := checking("insert")
	encoded := encodeRows(call, compiled(describedAs(&schemapb.CollectionSchema{Fields: described.Fields[:1]})), Rows([]map[string]int{{"id": 5}}), "insert")
	if call.failed != nil || encoded.numRows != 1 {
		t.Error(call.failed)
	}
}

func TestResultsPrintWhatTheyHold(t *testing.T) {
	call := checking("search")
	encoded := encodeRows(call, compiled(describedAs(&schemapb.CollectionSchema{Fields: described.Fields[:1]})), Rows([]map[string]int{{"id": 5}}), modeInsert)
	rows := decodeRows(call, encoded.fieldsData, nil)
	if text := fmt.Sprint(rows, rows.At(0)); text != `[{"id":5}] {"id":5}` {
		t.Error(text)
	}
	result := decodeHits(call, &schemapb.SearchResultData{
		NumQueries: 1, Topks: []int64{1}, Scores: []float32{0.5}, FieldsData: encoded.fieldsData,
		Ids: &schemapb.IDs{IdField: &schemapb.IDs_IntId{IntId: &schemapb.LongArray{Data: []int64{5}}}},
	}, nil)
	if text := fmt.Sprintf("%v", result); text != `[[{"id":5,"distance":0.5,"entity":{"id":5}}]]` {
		t.Error(text)
	}
}
