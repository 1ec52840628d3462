"""Hits of a search: lists of dicts, backed by columns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, TypedDict

from .._wire.pb import HighlightResult, SearchResultData
from .columns_read import Columns
from .ids import decode_ids
from .lazy_list import LazyList
from .rows import Row
from .unreadable import bad_answer

if TYPE_CHECKING:
    from .._api.results import AggregationBucket
    from .refusals import Refusals


class Highlight(TypedDict):
    """What is marked in a text field of a hit: parts of the text, and how well each matches."""

    fragments: list[str]
    scores: list[float]


class Hit(dict[str, Any]):
    """One hit: a dict of the primary key, `distance` and `entity`; fields of the entity can be read from it as well."""

    def __init__(
        self,
        key: str,
        id: int | str,
        distance: float,
        entity: Row,
        highlight: dict[str, Highlight] | None = None,
    ) -> None:
        super().__init__({key: id, "distance": distance, "entity": entity})
        if highlight is not None:
            self["highlight"] = highlight
        self._key = key
        self._id = id
        self._distance = distance
        self._entity = entity

    @property
    def id(self) -> int | str:
        """The primary key."""
        return self._id

    @property
    def pk(self) -> int | str:
        """The primary key."""
        return self.id

    @property
    def distance(self) -> float:
        """How far, or with some metrics how near, the hit is."""
        return self._distance

    @property
    def score(self) -> float:
        """The distance."""
        return self.distance

    @property
    def entity(self) -> Row:
        """The fields that were asked for."""
        return self._entity

    @property
    def highlight(self) -> dict[str, Highlight] | None:
        """What a highlighter marked, by field; None where there was none."""
        found: dict[str, Highlight] | None = super().get("highlight")
        return found

    def __missing__(self, name: str) -> Any:
        if name in self.entity:
            return self.entity[name]
        if name == "id":
            return self.id
        raise KeyError(name)

    def get(self, name: str, default: Any = None) -> Any:
        """A value of the hit, or of its entity."""
        try:
            return self[name]
        except KeyError:
            return default

    def __reduce__(self) -> Any:
        return Hit, (self._key, self.id, self.distance, self.entity, self.highlight)


class Hits(LazyList[Hit]):
    """The hits of one query, nearest first."""

    agg_buckets: Sequence[AggregationBucket] = ()
    """The buckets of an aggregation; empty where the search has none."""

    def __init__(
        self,
        key: str,
        ids: Sequence[Any],
        distances: Sequence[float],
        columns: Columns,
        start: int,
        marked: Sequence[HighlightResult] = (),
    ) -> None:
        super().__init__(len(ids))
        self._key = key
        self._marked = marked
        self._ids = ids
        self._distances = distances
        self._columns = columns
        self._start = start

    @property
    def ids(self) -> list[int] | list[str]:
        """The primary keys."""
        return list(self._ids)

    @property
    def distances(self) -> list[float]:
        """The distances."""
        return list(self._distances)

    def column(self, name: str) -> Any:
        """The values of one field: numpy's array where numpy is in use and nothing is null, else a list.

        Raises:
            KeyError: The answer has no such field.
        """
        return self._columns.column(name, self._start, self._start + len(self._ids))

    def first(self, count: int) -> Hits:
        """The nearest ones of these hits."""
        if count >= len(self._ids):
            return self
        return Hits(
            self._key,
            self._ids[:count],
            self._distances[:count],
            self._columns,
            self._start,
            self._marked,
        )

    def _make(self, index: int) -> Hit:
        entity = self._columns.row(self._start + index)
        own = (self._ids[index], self._distances[index], entity)
        return Hit(self._key, *own, self._highlight(index))

    def _make_all(self) -> Iterable[Hit]:
        entities = self._columns.rows(self._start, self._start + len(self._ids))
        hits = enumerate(zip(self._ids, self._distances, entities, strict=True))
        return [Hit(self._key, *own, self._highlight(index)) for index, own in hits]

    def _highlight(self, index: int) -> dict[str, Highlight] | None:
        if not self._marked:
            return None
        place = self._start + index
        return {
            each.field_name: {
                "fragments": list(each.datas[place].fragments),
                "scores": list(each.datas[place].scores),
            }
            for each in self._marked
            if place < len(each.datas)
        }


class ChosenHits(Hits):
    """Hits that were chosen among those of several answers."""

    def __init__(self, members: Sequence[tuple[Hits, int]]) -> None:
        hits: list[Hit] = [source[place] for source, place in members]
        columns = Columns("", (), (), len(hits))
        super().__init__("id", [hit.id for hit in hits], [hit.distance for hit in hits], columns, 0)
        self._chosen = hits
        self._members = members

    def column(self, name: str) -> list[Any]:
        """The values of one field.

        Raises:
            KeyError: The answer has no such field.
        """
        columns = {id(source): source.column(name) for source, _ in self._members}
        return [columns[id(source)][place] for source, place in self._members]

    def _make(self, index: int) -> Hit:
        return self._chosen[index]

    def _make_all(self) -> Iterable[Hit]:
        return self._chosen


def no_hits() -> Hits:
    """An answer without hits."""
    return ChosenHits(())


class SearchResult(list[Hits]):
    """One `Hits` for each query."""

    @property
    def agg_buckets(self) -> list[list[AggregationBucket]]:
        """The buckets of each query; empty where the search has no aggregation."""
        found = [list(each.agg_buckets) for each in self]
        return found if any(found) else []


def decode_hits(
    call: Refusals,
    results: SearchResultData | None,
    buckets: Sequence[AggregationBucket] | None = None,
) -> SearchResult:
    """The hits in an answer, cut by how many each query has."""
    if results is None:
        return SearchResult()
    ids = decode_ids(results.ids)
    scores = list(results.scores)
    columns = Columns(call.method, results.fields_data, results.output_fields, len(ids))
    counts = list(results.topks)
    counts += [0] * (results.num_queries - len(counts))
    key = results.primary_field_name or "id"
    marked = results.highlight_results
    found = SearchResult()
    start = 0
    for count in counts:
        end = start + count
        found.append(Hits(key, ids[start:end], scores[start:end], columns, start, marked))
        start = end
    _cut_buckets(call, found, buckets or (), results.agg_topks)
    return found


def _cut_buckets(
    call: Refusals,
    found: SearchResult,
    buckets: Sequence[AggregationBucket],
    given: Sequence[int],
) -> None:
    """Gives each query its buckets; a lone query has all, also where the answer does not count."""
    counts = [len(buckets)] if not given and len(found) == 1 else given
    if sum(counts) != len(buckets) or len(counts) > len(found):
        problem = f"the answer has {len(buckets)} buckets, its queries {sum(counts)}"
        raise bad_answer(call.method, problem)
    start = 0
    for hits, count in zip(found, counts, strict=False):
        hits.agg_buckets = buckets[start : start + count]
        start += count
