package milvus

import (
	"math"
	"slices"

	"lockstep.dev/milvus/internal/wire/milvuspb"
)

// searchCursor tells about the page to fetch.
type searchCursor struct {
	batchSize int64
	token     string
	lastBound *float32
	timestamp uint64
}

// filterParameter is the name under which all methods take a filter of hits.
const filterParameter = "external_filter_func"

// hitPages goes through hits, nearest first: the server knows its place by a token and by how far the last hit was.
type hitPages struct {
	fetch     func(call *invocation, cursor *searchCursor) (*milvuspb.SearchResults, error)
	batchSize int64
	keep      HitFilter
	moment    moment
	left      int64
	over      bool
	token     string
	lastBound *float32
	// waiting are hits that were wanted, but did not go into a page.
	waiting []Hit
}

// searchPages gives hits page by page.
func searchPages(
	_ *invocation, batchSize int64, limit *int64, lastWrite uint64, keep HitFilter,
	fetch func(call *invocation, cursor *searchCursor) (*milvuspb.SearchResults, error),
) nextPage[Hits] {
	own := &hitPages{fetch: fetch, batchSize: batchSize, keep: keep, moment: momentAfter(lastWrite), left: orDefault(limit, math.MaxInt64)}
	own.over = own.left <= 0
	return own.next
}

func (p *hitPages) next(call *invocation) (Hits, bool, error) {
	if p.over {
		return Hits{}, false, nil
	}
	page, err := p.page(call)
	if err != nil {
		return Hits{}, false, err
	}
	p.left -= int64(page.Len())
	p.over = p.over || page.Len() == 0 || p.left <= 0
	return page, page.Len() > 0, nil
}

func (p *hitPages) page(call *invocation) (Hits, error) {
	if p.keep == nil {
		hits, err := p.ask(call)
		return hits.first(p.left), err
	}
	size := int(min(p.batchSize, p.left))
	dry := false
	for len(p.waiting) < size && !dry {
		hits, err := p.ask(call)
		if err != nil {
			return Hits{}, err
		}
		if dry = hits.Len() == 0; dry {
			break
		}
		wanted, err := p.wanted(call, hits)
		if err != nil {
			return Hits{}, err
		}
		p.waiting = append(p.waiting, wanted...)
	}
	size = min(size, len(p.waiting))
	page := chosenHits(p.waiting[:size])
	p.waiting = slices.Clone(p.waiting[size:])
	p.over = dry && len(p.waiting) == 0
	return page, nil
}

// wanted are those of the hits that the caller wants.
func (p *hitPages) wanted(call *invocation, hits Hits) ([]Hit, error) {
	wanted, err := p.keep(hits)
	if err != nil {
		return nil, err
	}
	given := make(map[ID]bool, hits.Len())
	for _, hit := range hits.All() {
		given[hit.ID] = true
	}
	if slices.ContainsFunc(wanted, func(hit Hit) bool { return !given[hit.ID] }) {
		call.problem(filterParameter, filterParameter+" gave a hit that it was not given")
		return nil, call.invalid()
	}
	return wanted, nil
}

func (p *hitPages) ask(call *invocation) (Hits, error) {
	answer, err := p.fetch(call, &searchCursor{batchSize: p.batchSize, token: p.token, lastBound: p.lastBound, timestamp: p.moment.timestamp})
	if err != nil {
		return Hits{}, err
	}
	p.moment.learn(answer.GetSessionTs())
	place := answer.GetResults().GetSearchIteratorV2Results()
	if place.GetToken() == "" {
		return Hits{}, call.error(&Error{
			Kind: KindServer, Name: "unsupported",
			Message: "the server has no search iterator (search_iterator_v2, Milvus 2.5.2 or later)",
		})
	}
	if p.token == "" {
		p.token = place.GetToken()
	}
	p.lastBound = Ptr(place.GetLastBound())
	found := decodeHits(call, answer.GetResults(), nil)
	if err := call.invalid(); err != nil || len(found) == 0 {
		return Hits{}, err
	}
	return found[0], nil
}
