package milvus

import (
	"fmt"
	"iter"

	"lockstep.dev/milvus/internal/canonical"
	"lockstep.dev/milvus/internal/wire/schemapb"
)

// SearchResult has one Hits for each query.
type SearchResult []Hits

// Hits are what one query found, nearest first. A Hit is made on access.
type Hits struct {
	found    *found
	from, to int
	// chosen are hits of several answers, instead.
	chosen []Hit
}

// Hit is one row that a query found.
type Hit struct {
	// ID is the row's primary key.
	ID ID
	// Distance is the distance or the score, by the metric.
	Distance float32
	// Entity holds the output fields.
	Entity Row
}

// found is the answer to all queries, whose keys, distances and columns stand one behind the other.
type found struct {
	keys      keyList
	distances []float32
	table     *table
}

// decodeHits cuts an answer into one Hits for each query.
func decodeHits(call *invocation, data *schemapb.SearchResultData) SearchResult {
	columns, err := newTable(data.GetFieldsData(), data.GetOutputFields())
	if err != nil {
		call.unreadable(err)
		return nil
	}
	own := &found{keys: keysOf(data.GetIds()), distances: data.GetScores(), table: columns}
	hits := 0
	result := make(SearchResult, max(int(data.GetNumQueries()), len(data.GetTopks())))
	for i := range result {
		from := hits
		if i < len(data.GetTopks()) {
			hits += int(data.GetTopks()[i])
		}
		result[i] = Hits{found: own, from: from, to: hits}
	}
	if hits != own.keys.length() || hits != len(own.distances) || (len(data.GetFieldsData()) > 0 && hits != columns.rows) {
		call.unreadable(fmt.Errorf("the answer has %d hits, %d keys, %d distances and %d rows", hits, own.keys.length(), len(own.distances), columns.rows))
	}
	return result
}

// String writes key, distance and output fields.
func (h Hit) String() string {
	return fmt.Sprintf(`{"id":%s,"distance":%s,"entity":%v}`, jsonText(h.ID), canonical.Number(float64(h.Distance)), h.Entity)
}

// String writes the hits.
func (h Hits) String() string { return joined(h.Len(), h.At) }

// chosenHits are hits of any answers.
func chosenHits(hits []Hit) Hits { return Hits{to: len(hits), chosen: hits} }

// first are as many of the hits as there may be.
func (h Hits) first(most int64) Hits {
	h.to = h.from + int(min(int64(h.Len()), most))
	return h
}

// Len is how many hits there are.
func (h Hits) Len() int { return h.to - h.from }

// At gives a hit; it panics beyond the last one.
func (h Hits) At(i int) Hit {
	if i < 0 || i >= h.Len() {
		panic(fmt.Sprintf("milvus: hit %d of %d", i, h.Len()))
	}
	if h.chosen != nil {
		return h.chosen[h.from+i]
	}
	return Hit{ID: h.found.keys.at(h.from + i), Distance: h.found.distances[h.from+i], Entity: Row{table: h.found.table, index: h.from + i}}
}

// All goes through the hits.
func (h Hits) All() iter.Seq2[int, Hit] {
	return func(yield func(int, Hit) bool) {
		for i := range h.Len() {
			if !yield(i, h.At(i)) {
				return
			}
		}
	}
}

// IDs are the primary keys, in the order of the hits.
func (h Hits) IDs() IDs {
	if h.chosen != nil {
		return idsOf(h.chosen[h.from:h.to])
	}
	if h.found == nil {
		return Int64IDs{}
	}
	return h.found.keys.slice(h.from, h.to)
}

// Distances are the distances or scores, in the order of the hits.
func (h Hits) Distances() []float32 {
	if h.chosen != nil {
		return mapped(h.chosen[h.from:h.to], func(hit Hit) float32 { return hit.Distance })
	}
	if h.found == nil {
		return nil
	}
	return h.found.distances[h.from:h.to:h.to]
}

// Column gives an output field of all hits; false where no hit has it.
func (h Hits) Column(field string) (Column, bool) {
	if h.chosen != nil {
		return joinedColumn(field, mapped(h.chosen[h.from:h.to], func(hit Hit) Row { return hit.Entity }))
	}
	if h.Len() == 0 {
		return Column{}, false
	}
	return h.found.table.column(field, h.from, h.to)
}

// Scan copies the entities into a slice of structs or maps, as Row.Scan does.
func (h Hits) Scan(target any) error {
	return scanAll(target, h.Len(), func(i int) Row { return h.At(i).Entity })
}
