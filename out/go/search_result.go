package milvus

import (
	"fmt"
	"iter"

	"lockstep.dev/milvus/internal/canonical"
	"lockstep.dev/milvus/internal/wire/commonpb"
	"lockstep.dev/milvus/internal/wire/schemapb"
)

// SearchResult has one Hits for each query.
type SearchResult []Hits

// Hits are what one query found, nearest first. A Hit is made on access.
type Hits struct {
	found    *found
	from, to int
	// chosen are hits of several answers, instead.
	chosen  []Hit
	buckets []AggregationBucket
}

// Hit is one row that a query found.
type Hit struct {
	// ID is the row's primary key.
	ID ID
	// Distance is the distance or the score, by the metric.
	Distance float32
	// Entity holds the output fields.
	Entity Row
	// Highlight is what a highlighter marked, by field; nil where none did.
	Highlight map[string]Highlight
}

// Highlight is what is marked in a text field of a hit.
type Highlight struct {
	// Fragments are parts of the text, with the marks in them.
	Fragments []string
	// Scores tell how well each part matches; empty where the highlighter gives none.
	Scores []float32
}

// found is the answer to all queries, whose keys, distances and columns stand one behind the other.
type found struct {
	keys      keyList
	distances []float32
	table     *table
	marked    []*commonpb.HighlightResult
}

// decodeHits cuts an answer into one Hits for each query.
func decodeHits(call *invocation, data *schemapb.SearchResultData, buckets []AggregationBucket) SearchResult {
	columns, err := newTable(data.GetFieldsData(), data.GetOutputFields())
	if err != nil {
		call.unreadable(err)
		return nil
	}
	own := &found{keys: keysOf(data.GetIds()), distances: data.GetScores(), table: columns, marked: data.GetHighlightResults()}
	hits := 0
	result := make(SearchResult, max(int(data.GetNumQueries()), len(data.GetTopks())))
	for i := range result {
		from := hits
		if i < len(data.GetTopks()) {
			hits += int(data.GetTopks()[i])
		}
		result[i] = Hits{found: own, from: from, to: hits}
	}
	cutBuckets(call, result, buckets, data.GetAggTopks())
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

// highlight is what is marked in the hit at a place of the answer.
func (f *found) highlight(at int) map[string]Highlight {
	if len(f.marked) == 0 {
		return nil
	}
	marked := make(map[string]Highlight, len(f.marked))
	for _, each := range f.marked {
		if at < len(each.GetDatas()) {
			data := each.GetDatas()[at]
			marked[each.GetFieldName()] = Highlight{Fragments: data.GetFragments(), Scores: data.GetScores()}
		}
	}
	return marked
}

// cutBuckets gives each query its buckets; a lone query has all of them, also where the answer does not count.
func cutBuckets(call *invocation, result SearchResult, buckets []AggregationBucket, counts []int64) {
	if len(counts) == 0 && len(result) == 1 {
		counts = []int64{int64(len(buckets))}
	}
	counted := int64(0)
	for _, count := range counts {
		counted += count
	}
	if counted != int64(len(buckets)) || len(counts) > len(result) {
		call.unreadable(fmt.Errorf("the answer has %d buckets, its queries %d", len(buckets), counted))
		return
	}
	for i, count := range counts {
		if count > 0 {
			result[i].buckets, buckets = buckets[:count:count], buckets[count:]
		}
	}
}

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
	at := h.from + i
	return Hit{ID: h.found.keys.at(at), Distance: h.found.distances[at], Entity: Row{table: h.found.table, index: at}, Highlight: h.found.highlight(at)}
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

// AggBuckets are the buckets of an aggregation; nil where the search has none.
func (h Hits) AggBuckets() []AggregationBucket { return h.buckets }

// Scan copies the entities into a slice of structs or maps, as Row.Scan does.
func (h Hits) Scan(target any) error {
	return scanAll(target, h.Len(), func(i int) Row { return h.At(i).Entity })
}
