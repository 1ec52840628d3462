package milvus

import (
	"fmt"
	"strconv"
	"strings"

	"lockstep.dev/milvus/internal/canonical"
	"lockstep.dev/milvus/internal/wire/schemapb"
)

// keysParameter is the name under which all methods take primary keys.
const keysParameter = "ids"

// ID is a primary key: Int64ID or StringID.
type ID interface {
	isID()
}

// Int64ID is the primary key of a collection whose keys are integers.
type Int64ID int64

// StringID is the primary key of a collection whose keys are texts.
type StringID string

func (Int64ID) isID()  {}
func (StringID) isID() {}

// keyList is a list of primary keys.
type keyList interface {
	IDs
	length() int
	at(i int) ID
	slice(from, to int) IDs
	// filterTexts writes each key as filters have it.
	filterTexts() []string
}

func (ids Int64IDs) length() int            { return len(ids) }
func (ids Int64IDs) at(i int) ID            { return Int64ID(ids[i]) }
func (ids Int64IDs) slice(from, to int) IDs { return ids[from:to:to] }

func (ids Int64IDs) filterTexts() []string {
	return mapped(ids, func(id int64) string { return strconv.FormatInt(id, 10) })
}

func (ids StringIDs) length() int            { return len(ids) }
func (ids StringIDs) at(i int) ID            { return StringID(ids[i]) }
func (ids StringIDs) slice(from, to int) IDs { return ids[from:to:to] }

func (ids StringIDs) filterTexts() []string {
	return mapped(ids, func(id string) string {
		// A text always is JSON.
		text, _ := canonical.JSON(id)
		return text
	})
}

// idsOf are the keys of hits.
func idsOf(hits []Hit) IDs {
	if len(hits) > 0 {
		if _, ok := hits[0].ID.(StringID); ok {
			return StringIDs(mapped(hits, func(hit Hit) string { id, _ := hit.ID.(StringID); return string(id) }))
		}
	}
	return Int64IDs(mapped(hits, func(hit Hit) int64 { id, _ := hit.ID.(Int64ID); return int64(id) }))
}

// countIDs is how many keys there are.
func countIDs(ids IDs) int64 {
	if ids == nil {
		return 0
	}
	return int64(ids.(keyList).length())
}

func keysOf(message *schemapb.IDs) keyList {
	if texts, ok := message.GetIdField().(*schemapb.IDs_StrId); ok {
		return StringIDs(texts.StrId.GetData())
	}
	return Int64IDs(message.GetIntId().GetData())
}

// decodeIDs reads keys.
func decodeIDs(message *schemapb.IDs) IDs { return keysOf(message) }

// encodeIDs writes keys.
func encodeIDs(_ *invocation, ids IDs) *schemapb.IDs {
	switch ids := ids.(type) {
	case Int64IDs:
		if len(ids) > 0 {
			return &schemapb.IDs{IdField: &schemapb.IDs_IntId{IntId: &schemapb.LongArray{Data: ids}}}
		}
	case StringIDs:
		if len(ids) > 0 {
			return &schemapb.IDs{IdField: &schemapb.IDs_StrId{StrId: &schemapb.StringArray{Data: ids}}}
		}
	}
	return &schemapb.IDs{}
}

// idsFilter is the filter that finds rows by their primary keys.
func idsFilter(call *invocation, known *knownSchema, ids IDs) string {
	keys := ids.(keyList)
	_, texts := ids.(StringIDs)
	if textKey := known.primary.Type != schemapb.DataType_Int64; keys.length() > 0 && texts != textKey {
		expected := "a list of integers"
		if textKey {
			expected = "a list of texts"
		}
		call.mismatch(keysParameter, fmt.Sprintf("%s must be %s, not %s", keysParameter, expected, canonical.Show(ids)))
	}
	return fmt.Sprintf("%s in [%s]", known.primary.Name, strings.Join(keys.filterTexts(), ","))
}
