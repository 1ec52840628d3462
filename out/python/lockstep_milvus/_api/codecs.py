# Made by Lockstep from spec/; do not edit.
"""Records to the wire's messages, and messages to results."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._internal import kit
from .._wire import pb
from .enums import ConsistencyLevel, DataType, FunctionType, IndexState
from .records import (
    BucketOrder,
    CallExpr,
    CollectionSchema,
    DecayExpr,
    FieldSchema,
    Function,
    FunctionChain,
    FunctionScore,
    LexicalHighlighter,
    LimitOp,
    MapOp,
    MetricAggregation,
    NumCombineExpr,
    RerankModelExpr,
    RoundDecimalExpr,
    SearchAggregation,
    SemanticHighlighter,
    SortOp,
    StructFieldSchema,
    TopHits,
    TopHitsOrder,
    XgboostExpr,
)
from .results import (
    AggregationBucket,
    AggregationHit,
    AliasInfo,
    AliasList,
    BucketKey,
    CollectionInfo,
    CollectionStats,
    DatabaseInfo,
    FieldInfo,
    FieldParams,
    FunctionInfo,
    IndexInfo,
    PartitionStats,
    ServerInfo,
    StructMemberInfo,
)


def encode_bucket_order(record: BucketOrder) -> pb.OrderSpec:
    """The message of a `BucketOrder`."""
    return pb.OrderSpec(key=record.key, direction=record.direction)


def encode_call_expr(call: kit.Checks, record: CallExpr) -> pb.FunctionChainExpr:
    """The message of a `CallExpr`."""
    return pb.FunctionChainExpr(
        name=record.name,
        args=[
            pb.FunctionChainExprArg(column=pb.FunctionChainColumnArg(name=column))
            for column in record.columns
        ],
        params=(
            kit.encode_function_params(call, record.params) if record.params is not None else None
        ),
    )


def encode_collection_schema(call: kit.Checks, record: CollectionSchema) -> pb.CollectionSchema:
    """The message of a `CollectionSchema`."""
    return pb.CollectionSchema(
        description=record.description,
        autoID=record.auto_id,
        enable_dynamic_field=record.enable_dynamic_field,
        enable_namespace=record.enable_namespace,
        external_source=record.external_source,
        external_spec=record.external_spec,
        fields=[
            kit.keyed_field(
                encode_field_schema(call, field),
                record.auto_id,
                record.primary_field,
                record.partition_key_field,
                record.clustering_key_field,
            )
            for field in record.fields
        ],
        struct_array_fields=[
            encode_struct_field_schema(call, each) for each in record.struct_fields
        ],
        functions=[encode_function(each) for each in record.functions],
    )


def encode_decay_expr(record: DecayExpr) -> pb.FunctionChainExpr:
    """The message of a `DecayExpr`."""
    return pb.FunctionChainExpr(
        name="decay",
        args=[pb.FunctionChainExprArg(column=pb.FunctionChainColumnArg(name=record.column))],
        params={
            "function": pb.FunctionParamValue(string_value=record.function),
            "origin": pb.FunctionParamValue(double_value=record.origin),
            "scale": pb.FunctionParamValue(double_value=record.scale),
            "offset": pb.FunctionParamValue(double_value=record.offset),
            "decay": pb.FunctionParamValue(double_value=record.decay),
        },
    )


def encode_field_schema(call: kit.Checks, record: FieldSchema) -> pb.FieldSchema:
    """The message of a `FieldSchema`."""
    return pb.FieldSchema(
        name=record.name,
        data_type=record.data_type,
        description=record.description,
        is_primary_key=record.is_primary,
        autoID=record.auto_id,
        is_partition_key=record.is_partition_key,
        is_clustering_key=record.is_clustering_key,
        is_dynamic=record.is_dynamic,
        nullable=record.nullable,
        default_value=(
            kit.encode_default(call, record.data_type, record.default_value)
            if record.default_value is not None
            else None
        ),
        element_type=record.element_type,
        external_field=record.external_field,
        type_params=kit.to_pairs(
            [
                ("dim", record.dim),
                ("max_length", record.max_length),
                ("max_capacity", record.max_capacity),
                ("enable_analyzer", record.enable_analyzer),
                ("enable_match", record.enable_match),
                ("analyzer_params", record.analyzer_params),
                ("multi_analyzer_params", record.multi_analyzer_params),
                ("mmap.enabled", record.mmap_enabled),
                ("warmup", record.warmup),
            ],
        ),
    )


def encode_function(record: Function) -> pb.FunctionSchema:
    """The message of a `Function`."""
    return pb.FunctionSchema(
        name=record.name,
        type=record.function_type,
        input_field_names=record.input_field_names,
        output_field_names=record.output_field_names,
        description=record.description,
        params=kit.to_pairs(record.params),
    )


def encode_function_chain(call: kit.Checks, record: FunctionChain) -> pb.FunctionChain:
    """The message of a `FunctionChain`."""
    return pb.FunctionChain(
        stage=record.stage,
        name=record.name,
        ops=[encode_function_chain_op(call, each) for each in record.ops],
    )


def encode_function_score(record: FunctionScore) -> pb.FunctionScore:
    """The message of a `FunctionScore`."""
    return pb.FunctionScore(
        functions=[encode_function(each) for each in record.functions],
        params=kit.to_pairs(record.params),
    )


def encode_lexical_highlighter(record: LexicalHighlighter) -> pb.Highlighter:
    """The message of a `LexicalHighlighter`."""
    return pb.Highlighter(
        type=pb.HighlightType.Lexical,
        params=kit.to_pairs(
            [
                ("pre_tags", record.pre_tags),
                ("post_tags", record.post_tags),
                ("fragment_offset", record.fragment_offset),
                ("fragment_size", record.fragment_size),
                ("num_of_fragments", record.num_of_fragments),
                (
                    "highlight_query",
                    (
                        [
                            {"type": query.query_type, "field": query.field, "text": query.text}
                            for query in record.highlight_query
                        ]
                        if not (kit.is_empty(record.highlight_query))
                        else None
                    ),
                ),
                ("highlight_search_text", record.highlight_search_text),
            ],
        ),
    )


def encode_limit_op(record: LimitOp) -> pb.FunctionChainOp:
    """The message of a `LimitOp`."""
    return pb.FunctionChainOp(
        op="limit",
        params={
            "limit": pb.FunctionParamValue(int64_value=record.limit),
            "offset": pb.FunctionParamValue(int64_value=record.offset),
        },
    )


def encode_map_op(call: kit.Checks, record: MapOp) -> pb.FunctionChainOp:
    """The message of a `MapOp`."""
    return pb.FunctionChainOp(
        op="map", expr=encode_function_chain_expr(call, record.expr), outputs=[record.output]
    )


def encode_metric_aggregation(record: MetricAggregation) -> pb.MetricAggSpec:
    """The message of a `MetricAggregation`."""
    return pb.MetricAggSpec(op=record.op, field_name=record.field_name)


def encode_num_combine_expr(record: NumCombineExpr) -> pb.FunctionChainExpr:
    """The message of a `NumCombineExpr`."""
    return pb.FunctionChainExpr(
        name="num_combine",
        args=[
            pb.FunctionChainExprArg(column=pb.FunctionChainColumnArg(name=column))
            for column in record.columns
        ],
        params=kit.compact(
            {
                "mode": pb.FunctionParamValue(string_value=record.mode),
                "weights": (
                    pb.FunctionParamValue(
                        array_value=pb.FunctionParamArray(
                            values=[
                                pb.FunctionParamValue(double_value=weight)
                                for weight in record.weights
                            ],
                        ),
                    )
                    if record.weights is not None
                    else None
                ),
            },
        ),
    )


def encode_rerank_model_expr(call: kit.Checks, record: RerankModelExpr) -> pb.FunctionChainExpr:
    """The message of a `RerankModelExpr`."""
    return pb.FunctionChainExpr(
        name="rerank_model",
        args=[pb.FunctionChainExprArg(column=pb.FunctionChainColumnArg(name=record.column))],
        params=kit.encode_function_params(
            call, kit.merged(call, {"queries": record.queries}, record.params)
        ),
    )


def encode_round_decimal_expr(record: RoundDecimalExpr) -> pb.FunctionChainExpr:
    """The message of a `RoundDecimalExpr`."""
    return pb.FunctionChainExpr(
        name="round_decimal",
        args=[pb.FunctionChainExprArg(column=pb.FunctionChainColumnArg(name=record.column))],
        params={"decimal": pb.FunctionParamValue(int64_value=record.decimal)},
    )


def encode_search_aggregation(record: SearchAggregation) -> pb.SearchAggregationSpec:
    """The message of a `SearchAggregation`."""
    return pb.SearchAggregationSpec(
        fields=record.fields,
        size=record.size,
        metrics=(
            {key: encode_metric_aggregation(each) for key, each in record.metrics.items()}
            if record.metrics is not None
            else None
        ),
        order=(
            [encode_bucket_order(each) for each in record.order]
            if record.order is not None
            else None
        ),
        top_hits=encode_top_hits(record.top_hits) if record.top_hits is not None else None,
        sub_aggregation=(
            encode_search_aggregation(record.sub_aggregation)
            if record.sub_aggregation is not None
            else None
        ),
    )


def encode_semantic_highlighter(record: SemanticHighlighter) -> pb.Highlighter:
    """The message of a `SemanticHighlighter`."""
    return pb.Highlighter(
        type=pb.HighlightType.Semantic,
        params=kit.to_pairs(
            [
                ("queries", record.queries),
                ("input_fields", record.input_fields),
                ("pre_tags", record.pre_tags),
                ("post_tags", record.post_tags),
                ("threshold", record.threshold),
                ("highlight_only", record.highlight_only),
                ("model_deployment_id", record.model_deployment_id),
                ("max_client_batch_size", record.max_client_batch_size),
            ],
        ),
    )


def encode_sort_op(record: SortOp) -> pb.FunctionChainOp:
    """The message of a `SortOp`."""
    return pb.FunctionChainOp(
        op="sort",
        inputs=kit.present(record.by, record.tie_break_col),
        params=kit.compact(
            {
                "column": pb.FunctionParamValue(string_value=record.by),
                "desc": pb.FunctionParamValue(bool_value=record.desc),
                "tie_break_col": (
                    pb.FunctionParamValue(string_value=record.tie_break_col)
                    if record.tie_break_col is not None
                    else None
                ),
            },
        ),
    )


def encode_struct_field_schema(
    call: kit.Checks, record: StructFieldSchema
) -> pb.StructArrayFieldSchema:
    """The message of a `StructFieldSchema`."""
    return pb.StructArrayFieldSchema(
        name=record.name,
        description=record.description,
        nullable=record.nullable,
        fields=[
            kit.struct_member(
                call, encode_field_schema(call, part), record.max_capacity, record.nullable
            )
            for part in record.fields
        ],
        type_params=kit.to_pairs(
            [("mmap.enabled", record.mmap_enabled), ("warmup", record.warmup)]
        ),
    )


def encode_top_hits(record: TopHits) -> pb.TopHitsSpec:
    """The message of a `TopHits`."""
    return pb.TopHitsSpec(
        size=record.size,
        sort=(
            [encode_top_hits_order(each) for each in record.sort]
            if record.sort is not None
            else None
        ),
    )


def encode_top_hits_order(record: TopHitsOrder) -> pb.SortSpec:
    """The message of a `TopHitsOrder`."""
    return pb.SortSpec(field_name=record.field_name, direction=record.direction)


def encode_xgboost_expr(record: XgboostExpr) -> pb.FunctionChainExpr:
    """The message of a `XgboostExpr`."""
    return pb.FunctionChainExpr(
        name="xgboost",
        args=[
            pb.FunctionChainExprArg(column=pb.FunctionChainColumnArg(name=feature))
            for feature in record.features
        ],
        params={
            "model_resource": pb.FunctionParamValue(string_value=record.model_resource),
            "output": pb.FunctionParamValue(string_value=record.output),
        },
    )


def encode_function_chain_expr(call: kit.Checks, record: Any) -> pb.FunctionChainExpr:
    """The message of a `FunctionChainExpr`."""
    if isinstance(record, NumCombineExpr):
        return encode_num_combine_expr(record)
    if isinstance(record, DecayExpr):
        return encode_decay_expr(record)
    if isinstance(record, RoundDecimalExpr):
        return encode_round_decimal_expr(record)
    if isinstance(record, XgboostExpr):
        return encode_xgboost_expr(record)
    if isinstance(record, RerankModelExpr):
        return encode_rerank_model_expr(call, record)
    return encode_call_expr(call, record)


def encode_function_chain_op(call: kit.Checks, record: Any) -> pb.FunctionChainOp:
    """The message of a `FunctionChainOp`."""
    if isinstance(record, MapOp):
        return encode_map_op(call, record)
    if isinstance(record, SortOp):
        return encode_sort_op(record)
    return encode_limit_op(record)


def encode_highlighter(record: Any) -> pb.Highlighter:
    """The message of a `Highlighter`."""
    if isinstance(record, LexicalHighlighter):
        return encode_lexical_highlighter(record)
    return encode_semantic_highlighter(record)


def decode_aggregation_bucket(wire: pb.AggBucket) -> AggregationBucket:
    """An `AggregationBucket` from what the server sent."""
    return AggregationBucket(
        key=[decode_bucket_key(each) for each in wire.key],
        count=wire.count,
        metrics=kit.bucket_metrics(wire.metrics),
        hits=[decode_aggregation_hit(each) for each in wire.hits],
        sub_groups=[decode_aggregation_bucket(each) for each in wire.sub_groups],
    )


def decode_aggregation_hit(wire: pb.AggHit) -> AggregationHit:
    """An `AggregationHit` from what the server sent."""
    return AggregationHit(
        pk=kit.bucket_hit_key(wire), score=wire.score, fields=kit.bucket_hit_fields(wire.fields)
    )


def decode_alias_info(wire: pb.DescribeAliasResponse) -> AliasInfo:
    """An `AliasInfo` from what the server sent."""
    result: AliasInfo = {"alias": wire.alias, "collection_name": wire.collection}
    if wire.db_name:
        result["db_name"] = wire.db_name
    return result


def decode_alias_list(wire: pb.ListAliasesResponse) -> AliasList:
    """An `AliasList` from what the server sent."""
    return {
        "aliases": list(wire.aliases),
        "collection_name": wire.collection_name,
        "db_name": wire.db_name,
    }


def decode_bucket_key(wire: pb.BucketKeyEntry) -> BucketKey:
    """A `BucketKey` from what the server sent."""
    return {"field_name": wire.field_name, "field_id": wire.field_id, "value": kit.bucket_key(wire)}


def _field_params_of_struct(call: kit.Checks, struct: pb.StructArrayFieldSchema) -> FieldParams:
    """A `FieldParams` from what the server sent."""
    result: FieldParams = {}
    max_capacity = (
        kit.pairs_map(struct.fields[0].type_params).get("max_capacity") if struct.fields else None
    )
    if max_capacity is not None:
        result["max_capacity"] = kit.read_integer(call, "max_capacity", max_capacity)
    return result


def _struct_member_info_of_struct(
    call: kit.Checks, part: pb.FieldSchema, struct: pb.StructArrayFieldSchema
) -> StructMemberInfo:
    """A `StructMemberInfo` from what the server sent."""
    return {
        "field_id": part.fieldID,
        "name": kit.struct_member_name(struct.name, part.name),
        "description": part.description,
        "type": DataType(part.element_type),
        "params": decode_field_params(call, kit.pairs_map(part.type_params)),
    }


def _field_info_of_struct(call: kit.Checks, struct: pb.StructArrayFieldSchema) -> FieldInfo:
    """A `FieldInfo` from what the server sent."""
    result: FieldInfo = {
        "field_id": struct.fieldID,
        "name": struct.name,
        "description": struct.description,
        "type": DataType.ARRAY,
        "params": _field_params_of_struct(call, struct),
    }
    if DataType.STRUCT:
        result["element_type"] = DataType.STRUCT
    if struct.nullable and True:
        result["nullable"] = True
    result["struct_fields"] = [
        _struct_member_info_of_struct(call, part, struct) for part in struct.fields
    ]
    return result


def decode_collection_info(call: kit.Checks, wire: pb.DescribeCollectionResponse) -> CollectionInfo:
    """A `CollectionInfo` from what the server sent."""
    result: CollectionInfo = {
        "collection_name": wire.schema.name,
        "auto_id": wire.schema.autoID,
        "num_shards": wire.shards_num,
        "description": wire.schema.description,
        "fields": [
            *[decode_field_info(call, each) for each in wire.schema.fields],
            *[_field_info_of_struct(call, struct) for struct in wire.schema.struct_array_fields],
        ],
        "functions": [decode_function_info(each) for each in wire.schema.functions],
        "aliases": list(wire.aliases),
        "collection_id": wire.collectionID,
        "consistency_level": ConsistencyLevel(wire.consistency_level),
        "properties": kit.pairs_map(wire.properties),
        "num_partitions": wire.num_partitions,
        "enable_dynamic_field": wire.schema.enable_dynamic_field,
        "enable_namespace": wire.schema.enable_namespace,
        "schema_version": wire.schema.version,
    }
    if wire.HasField("schema") and wire.schema.external_source:
        result["external_source"] = wire.schema.external_source
    if wire.HasField("schema") and wire.schema.external_spec:
        result["external_spec"] = wire.schema.external_spec
    if wire.created_timestamp:
        result["created_timestamp"] = wire.created_timestamp
    if wire.update_timestamp:
        result["update_timestamp"] = wire.update_timestamp
    if wire.db_name:
        result["db_name"] = wire.db_name
    return result


def decode_collection_stats(
    call: kit.Checks, wire: pb.GetCollectionStatisticsResponse
) -> CollectionStats:
    """A `CollectionStats` from what the server sent."""
    result: CollectionStats = {}
    row_count = kit.pairs_map(wire.stats).get("row_count")
    if row_count is not None:
        result["row_count"] = kit.read_integer(call, "row_count", row_count)
    return result


def decode_database_info(wire: pb.DescribeDatabaseResponse) -> DatabaseInfo:
    """A `DatabaseInfo` from what the server sent."""
    return {"name": wire.db_name, "properties": kit.pairs_map(wire.properties)}


def decode_field_info(call: kit.Checks, wire: pb.FieldSchema) -> FieldInfo:
    """A `FieldInfo` from what the server sent."""
    result: FieldInfo = {
        "field_id": wire.fieldID,
        "name": wire.name,
        "description": wire.description,
        "type": DataType(wire.data_type),
        "params": decode_field_params(call, kit.pairs_map(wire.type_params)),
    }
    if wire.HasField("default_value"):
        result["default_value"] = kit.decode_default(
            call, DataType(wire.data_type), wire.default_value
        )
    if wire.element_type:
        result["element_type"] = DataType(wire.element_type)
    if wire.is_primary_key:
        result["is_primary"] = wire.is_primary_key
    if wire.autoID:
        result["auto_id"] = wire.autoID
    if wire.is_partition_key:
        result["is_partition_key"] = wire.is_partition_key
    if wire.is_clustering_key:
        result["is_clustering_key"] = wire.is_clustering_key
    if wire.is_dynamic:
        result["is_dynamic"] = wire.is_dynamic
    if wire.nullable:
        result["nullable"] = wire.nullable
    if wire.is_function_output:
        result["is_function_output"] = wire.is_function_output
    if wire.external_field:
        result["external_field"] = wire.external_field
    return result


def decode_field_params(call: kit.Checks, wire: Mapping[str, str]) -> FieldParams:
    """A `FieldParams` from what the server sent."""
    result: FieldParams = {}
    dim = wire.get("dim")
    if dim is not None:
        result["dim"] = kit.read_integer(call, "dim", dim)
    max_length = wire.get("max_length")
    if max_length is not None:
        result["max_length"] = kit.read_integer(call, "max_length", max_length)
    max_capacity = wire.get("max_capacity")
    if max_capacity is not None:
        result["max_capacity"] = kit.read_integer(call, "max_capacity", max_capacity)
    mmap_enabled = wire.get("mmap.enabled")
    if mmap_enabled is not None:
        result["mmap_enabled"] = mmap_enabled.lower() == "true"
    kit.add_others(result, wire, ("dim", "max_length", "max_capacity", "mmap.enabled"))
    return result


def decode_function_info(wire: pb.FunctionSchema) -> FunctionInfo:
    """A `FunctionInfo` from what the server sent."""
    return {
        "name": wire.name,
        "id": wire.id,
        "description": wire.description,
        "type": FunctionType(wire.type),
        "params": kit.pairs_map(wire.params),
        "input_field_names": list(wire.input_field_names),
        "input_field_ids": list(wire.input_field_ids),
        "output_field_names": list(wire.output_field_names),
        "output_field_ids": list(wire.output_field_ids),
    }


def decode_index_info(wire: pb.IndexDescription) -> IndexInfo:
    """An `IndexInfo` from what the server sent."""
    result: IndexInfo = {
        "field_name": wire.field_name,
        "index_name": wire.index_name,
        "params": kit.flatten_index_params(wire.params),
        "total_rows": wire.total_rows,
        "indexed_rows": wire.indexed_rows,
        "pending_index_rows": wire.pending_index_rows,
        "state": IndexState(wire.state),
    }
    index_type = kit.pairs_map(wire.params).get("index_type")
    if index_type is not None:
        result["index_type"] = index_type
    metric_type = kit.pairs_map(wire.params).get("metric_type")
    if metric_type is not None:
        result["metric_type"] = metric_type
    return result


def decode_partition_stats(
    call: kit.Checks, wire: pb.GetPartitionStatisticsResponse
) -> PartitionStats:
    """A `PartitionStats` from what the server sent."""
    result: PartitionStats = {}
    row_count = kit.pairs_map(wire.stats).get("row_count")
    if row_count is not None:
        result["row_count"] = kit.read_integer(call, "row_count", row_count)
    return result


def decode_server_info(wire: pb.ConnectResponse) -> ServerInfo:
    """A `ServerInfo` from what the server sent."""
    return {
        "version": wire.server_info.build_tags,
        "build_time": wire.server_info.build_time,
        "git_commit": wire.server_info.git_commit,
        "go_version": wire.server_info.go_version,
        "deploy_mode": wire.server_info.deploy_mode,
    }
