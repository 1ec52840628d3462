package milvus

import (
	"fmt"
	"math"
	"strings"

	"lockstep.dev/milvus/internal/canonical"
	"lockstep.dev/milvus/internal/wire/milvuspb"
	"lockstep.dev/milvus/internal/wire/schemapb"
)

// queryCursor tells about the page to fetch.
type queryCursor struct {
	limit        int64
	filter       string
	timestamp    uint64
	outputFields []string
	// seeking is set while rows are only counted, to be left out.
	seeking bool
	// lastPk and lastElementOffset say where the last row ended, where a row may come once for each of its elements.
	lastPk            string
	lastElementOffset *int64
}

// mostRows is the most that one answer may have.
const mostRows = 16384

// rowPages goes through rows in the order of the primary key: each request asks for what comes behind the last row.
type rowPages struct {
	fetch        func(call *invocation, cursor *queryCursor) (*milvuspb.QueryResults, error)
	key          knownField
	filter       string
	ofElements   bool
	batchSize    int64
	outputFields []string
	moment       moment
	// left and toSkip are rows.
	left, toSkip int64
	over         bool
	// last is the last row's key, nil before the first row.
	last   any
	offset *int64
}

// queryPages gives rows page by page.
func queryPages(
	_ *invocation, known *knownSchema, batchSize int64, limit *int64, offset int64, filter string, outputFields []string, lastWrite uint64,
	fetch func(call *invocation, cursor *queryCursor) (*milvuspb.QueryResults, error),
) nextPage[*RowSet] {
	own := &rowPages{
		fetch: fetch, key: known.primary, filter: filter, batchSize: batchSize, outputFields: outputFields,
		ofElements: strings.Contains(strings.ToLower(filter), "element_filter"),
		moment:     momentAfter(lastWrite), left: orDefault(limit, math.MaxInt64), toSkip: offset,
	}
	own.over = own.left <= 0
	return own.next
}

func (p *rowPages) next(call *invocation) (*RowSet, bool, error) {
	for !p.over && p.toSkip > 0 {
		rows, err := p.ask(call, min(mostRows, p.toSkip), []string{p.key.Name}, true)
		if err != nil {
			return nil, false, err
		}
		p.toSkip -= int64(rows.Len())
		p.over = rows.Len() == 0
	}
	if p.over {
		return nil, false, nil
	}
	rows, err := p.ask(call, min(p.batchSize, p.left), p.outputFields, false)
	if err != nil {
		return nil, false, err
	}
	rows = rows.first(p.left)
	p.left -= int64(rows.Len())
	p.over = rows.Len() == 0 || p.left <= 0
	return rows, rows.Len() > 0, nil
}

func (p *rowPages) ask(call *invocation, limit int64, fields []string, seeking bool) (*RowSet, error) {
	cursor := &queryCursor{limit: limit, filter: p.behind(), timestamp: p.moment.timestamp, outputFields: fields, seeking: seeking}
	if p.ofElements && p.last != nil && p.offset != nil {
		cursor.lastPk, cursor.lastElementOffset = fmt.Sprint(p.last), p.offset
	}
	answer, err := p.fetch(call, cursor)
	if err != nil {
		return nil, err
	}
	p.moment.learn(answer.GetSessionTs())
	rows := decodeRows(call, answer.GetFieldsData(), answer.GetOutputFields())
	if err := call.invalid(); err != nil || rows.Len() == 0 {
		return rows, err
	}
	last, ok := rows.At(rows.Len() - 1).Get(p.key.Name)
	if !ok || last == nil {
		return nil, call.error(call.badAnswer(fmt.Errorf("the server's answer lacks the field %s", p.key.Name)))
	}
	p.last, p.offset = last, lastElement(answer)
	return rows, nil
}

// behind is the filter of the next page.
func (p *rowPages) behind() string {
	switch {
	case p.last == nil && p.filter != "":
		return p.filter
	case p.last == nil && p.key.Type == schemapb.DataType_Int64:
		return fmt.Sprintf("%s <= %d", p.key.Name, math.MaxInt64)
	case p.last == nil:
		return p.key.Name + ` >= ""`
	}
	comparison := ">"
	if p.ofElements && p.offset != nil {
		comparison = ">="
	}
	// A key always is JSON.
	last, _ := canonical.JSON(p.last)
	behind := fmt.Sprintf("%s %s %s", p.key.Name, comparison, last)
	if p.filter == "" {
		return behind
	}
	return fmt.Sprintf("%s and (%s)", behind, p.filter)
}

// lastElement is the place of the element with which the last row was found; nil where the server tells none.
func lastElement(answer *milvuspb.QueryResults) *int64 {
	rows := answer.GetElementIndices()
	if len(rows) == 0 {
		return nil
	}
	elements := rows[len(rows)-1].GetIndices().GetData()
	if len(elements) == 0 {
		return nil
	}
	return &elements[len(elements)-1]
}
