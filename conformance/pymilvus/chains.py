"""What a search does beyond finding, as the official client has it: function chains, highlighters, aggregations."""

from typing import Any

from pymilvus import LexicalHighlighter, SemanticHighlighter
from pymilvus.client.search_aggregation import SearchAggregation, TopHits
from pymilvus.function_chain import FunctionChain, FunctionChainExpr, FunctionChainStage, col, fn

STAGES = {
    "Ingestion": FunctionChainStage.INGESTION,
    "PreProcess": FunctionChainStage.PRE_PROCESS,
    "L0Rerank": FunctionChainStage.L0_RERANK,
    "L1Rerank": FunctionChainStage.L1_RERANK,
    "L2Rerank": FunctionChainStage.L2_RERANK,
    "PostProcess": FunctionChainStage.POST_PROCESS,
}
NUMBERS = ("origin", "scale", "offset", "decay")
"""Ours sends these as the doubles that they are; the official client keeps an integer."""


def chain_of(record: dict[str, Any]) -> FunctionChain:
    """A chain with its operations."""
    chain = FunctionChain(STAGES[record["stage"]], record.get("name", ""))
    for operation in record.get("ops", []):
        own = dict(operation)
        kind = own.pop("kind")
        if kind == "MapOp":
            chain.map(own["output"], expression_of(own["expr"]))
        elif kind == "SortOp":
            chain.sort(**own)
        else:
            chain.limit(**own)
    return chain


def expression_of(record: dict[str, Any]) -> FunctionChainExpr:
    """What the tag names, its columns as the official client marks them."""
    own = dict(record)
    kind = own.pop("kind")
    if kind == "NumCombineExpr":
        return fn.num_combine(*map(col, own.pop("columns")), **own)
    if kind == "DecayExpr":
        numbers = {name: float(own.pop(name)) for name in NUMBERS if name in own}
        return fn.decay(col(own.pop("column")), **({"offset": 0.0} | own | numbers))
    if kind == "RoundDecimalExpr":
        return fn.round_decimal(col(own.pop("column")), **own)
    if kind == "XgboostExpr":
        return fn.xgboost(*map(col, own.pop("features")), **own)
    if kind == "RerankModelExpr":
        params = own.pop("params", {})
        return fn.rerank_model(col(own.pop("column")), **own, **params)
    return FunctionChainExpr(own["name"], args=tuple(map(col, own.get("columns", []))), params=own.get("params", {}))


def highlighter_of(record: dict[str, Any]) -> LexicalHighlighter | SemanticHighlighter:
    """The highlighter that the tag names."""
    own = dict(record)
    if own.pop("kind") == "SemanticHighlighter":
        return SemanticHighlighter(**own)
    queries = own.pop("highlight_query", [])
    built = LexicalHighlighter(**own)
    for query in queries:
        built.with_query(**query)
    return built


def aggregation_of(record: dict[str, Any]) -> SearchAggregation:
    """An aggregation, its orders and metrics as single entries."""
    own = dict(record)
    if "metrics" in own:
        own["metrics"] = {alias: {each["op"]: each["field_name"]} for alias, each in own["metrics"].items()}
    if "order" in own:
        own["order"] = [{each["key"]: each.get("direction", "asc")} for each in own["order"]]
    if "top_hits" in own:
        hits = own["top_hits"]
        own["top_hits"] = TopHits(hits["size"], sort=[{each["field_name"]: each.get("direction", "asc")} for each in hits.get("sort", [])])
    if "sub_aggregation" in own:
        own["sub_aggregation"] = aggregation_of(own["sub_aggregation"])
    return SearchAggregation(**own)
