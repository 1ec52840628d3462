# Made by Lockstep from spec/; do not edit.
"""What users make: schemas, indexes, parameters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, NoReturn

from .._internal import kit
from .._internal.kit import ABSENT, QueryData
from .enums import (
    COMBINE_MODES,
    DECAY_FUNCTIONS,
    INDEX_TYPES,
    METRIC_OPS,
    METRIC_TYPES,
    SORT_ORDERS,
    XGBOOST_OUTPUTS,
    CombineMode,
    DataType,
    DecayFunction,
    FunctionChainStage,
    FunctionType,
    IndexType,
    MetricOp,
    MetricType,
    SortOrder,
    XgboostOutput,
)


class SearchParams(kit.Record):
    """Parameters of a search that depend on the index.

    Args:
        metric_type: Must be the index's own. Absent: the index's own. One of COSINE, L2, IP, BM25,
            HAMMING, JACCARD, MHJACCARD, MAX_SIM, MAX_SIM_COSINE, MAX_SIM_IP, MAX_SIM_L2, or another
            text.
        params: Parameters of the index, such as `nprobe`, `ef`, `radius` and `range_filter`.
        offset: Hits to skip.
        ignore_growing: Search sealed segments only.
        analyzer_name: Analyzer of the query text, where the field has several.
        hints: Hints for the search engine, such as `iterative_filter`.
        page_retain_order: Keep the order of hits the same from page to page.
        others: Further keys; they go to `others`.
    """

    metric_type: str | None = None
    params: dict[str, Any] | None = None
    offset: int | None = None
    ignore_growing: bool | None = None
    analyzer_name: str | None = None
    hints: str | None = None
    page_retain_order: bool | None = None
    others: dict[str, Any] | None = None

    _names: ClassVar = (
        "metric_type",
        "params",
        "offset",
        "ignore_growing",
        "analyzer_name",
        "hints",
        "page_retain_order",
        "others",
    )
    _open: ClassVar = "others"

    def __init__(
        self,
        metric_type: MetricType | None = None,
        params: Mapping[str, Any] | None = None,
        offset: int | None = None,
        ignore_growing: bool | None = None,
        analyzer_name: str | None = None,
        hints: str | None = None,
        page_retain_order: bool | None = None,
        **others: Any,
    ) -> None:
        self._take(
            kit.Checks("SearchParams"),
            {
                "metric_type": metric_type,
                "params": params,
                "offset": offset,
                "ignore_growing": ignore_growing,
                "analyzer_name": analyzer_name,
                "hints": hints,
                "page_retain_order": page_retain_order,
                **others,
            },
        )

    def _settle(self, checks: kit.Checks) -> None:
        self.metric_type = checks.text_member(
            "metric_type",
            self.metric_type,
            METRIC_TYPES,
            optional=True,
            empty_absent=True,
            open=True,
        )
        self.params = checks.mapping("params", self.params, optional=True)
        self.offset = checks.count("offset", self.offset, optional=True)
        self.ignore_growing = checks.boolean("ignore_growing", self.ignore_growing, optional=True)
        self.analyzer_name = checks.string(
            "analyzer_name", self.analyzer_name, optional=True, empty_absent=True
        )
        self.hints = checks.string("hints", self.hints, optional=True, empty_absent=True)
        self.page_retain_order = checks.boolean(
            "page_retain_order", self.page_retain_order, optional=True
        )
        self.others = checks.mapping("others", self.others, optional=True)


class AnnSearchRequest(kit.Record):
    """One search of a hybrid search.

    Args:
        data: What to search for; one query or many. Not empty.
        anns_field: Vector field to search.
        param: Parameters that depend on the index.
        limit: Most hits of this search (top-k). From 1 to 16384.
        filter: Boolean expression over the fields.
        filter_params: Values of the {names} in the filter.
    """

    data: kit.Queries
    anns_field: str
    param: SearchParams | None = None
    limit: int
    filter: str | None = None
    filter_params: dict[str, Any] | None = None

    _names: ClassVar = ("data", "anns_field", "param", "limit", "filter", "filter_params")
    _required: ClassVar = ("data", "anns_field", "limit")
    _also: ClassVar = {"expr": "filter", "expr_params": "filter_params"}

    def __init__(
        self,
        data: QueryData,
        anns_field: str,
        param: SearchParams | Mapping[str, Any] | None = None,
        limit: int = ABSENT,
        filter: str | None = None,
        filter_params: Mapping[str, Any] | None = None,
        **unknown: NoReturn,
    ) -> None:
        self._take(
            kit.Checks("AnnSearchRequest"),
            {
                "data": data,
                "anns_field": anns_field,
                "param": param,
                "limit": limit,
                "filter": filter,
                "filter_params": filter_params,
                **unknown,
            },
        )

    def _settle(self, checks: kit.Checks) -> None:
        self.data = checks.queries("data", self.data, not_empty=True)
        self.anns_field = checks.name("anns_field", self.anns_field)
        self.param = checks.record("param", self.param, SearchParams, optional=True)
        self.limit = checks.count("limit", self.limit, min=1, max=16384)
        self.filter = checks.string("filter", self.filter, optional=True, empty_absent=True)
        self.filter_params = checks.mapping("filter_params", self.filter_params, optional=True)


class BucketOrder(kit.Record):
    """What buckets are ordered by.

    Args:
        key: Name of a metric, `_count` or `_key`.
        direction: Ascending or descending. One of asc, desc, in any case. Default `asc`.
    """

    key: str
    direction: str = "asc"

    _names: ClassVar = ("key", "direction")
    _required: ClassVar = ("key",)
    _compact: ClassVar = ("key", "direction")

    def __init__(self, key: str, direction: SortOrder = "asc", **unknown: NoReturn) -> None:
        self._take(kit.Checks("BucketOrder"), {"key": key, "direction": direction, **unknown})

    def _settle(self, checks: kit.Checks) -> None:
        self.key = checks.string("key", self.key, not_blank=True)
        self.direction = checks.text_member(
            "direction", self.direction, SORT_ORDERS, default="asc", ignore_case=True
        )


class CallExpr(kit.Record):
    """A function of the server by its name.

    Args:
        name: Name of the function.
        columns: Columns that it takes.
        params: Its parameters.
    """

    name: str
    columns: list[str] = []
    params: dict[str, Any] | None = None

    _names: ClassVar = ("name", "columns", "params")
    _required: ClassVar = ("name",)

    def __init__(
        self,
        name: str,
        columns: Sequence[str] | None = None,
        params: Mapping[str, Any] | None = None,
        **unknown: NoReturn,
    ) -> None:
        self._take(
            kit.Checks("CallExpr"), {"name": name, "columns": columns, "params": params, **unknown}
        )

    def _settle(self, checks: kit.Checks) -> None:
        self.name = checks.string("name", self.name, not_blank=True)
        self.columns = checks.strings("columns", self.columns, default=[])
        self.params = checks.mapping("params", self.params, optional=True)


class FieldSchema(kit.Record):
    """A field of a collection.

    Args:
        name: Name of the field, unique in the schema.
        data_type: Type of the field.
        description: What the field is for.
        is_primary: The primary key: one field, Int64 or VarChar. Default False.
        auto_id: The server makes the values of this primary key. Default False.
        is_partition_key: Rows go to partitions by this field. Default False.
        is_clustering_key: Rows are stored near rows with similar values. Default False.
        is_dynamic: The dynamic field itself. Default False.
        nullable: Rows may leave the field out, or give null. Default False.
        default_value: Value of rows that leave the field out.
        element_type: Type of the elements of an array.
        dim: Length of a vector. From 1 to 32768.
        max_length: Most bytes of a text. From 1 to 65535.
        max_capacity: Most elements of an array. At least 1.
        enable_analyzer: Split the text into tokens.
        enable_match: Let filters match tokens of the text.
        analyzer_params: How the text is split.
        multi_analyzer_params: How the text is split by language, which another field names.
        mmap_enabled: Map the field's data from disk instead of loading it.
        warmup: Whether the field's data is fetched before it is asked for, such as `sync` or
            `disable`.
        external_field: Name of the column in the external source that the field is read from.
    """

    name: str
    data_type: DataType
    description: str = ""
    is_primary: bool = False
    auto_id: bool = False
    is_partition_key: bool = False
    is_clustering_key: bool = False
    is_dynamic: bool = False
    nullable: bool = False
    default_value: Any = None
    element_type: DataType | None = None
    dim: int | None = None
    max_length: int | None = None
    max_capacity: int | None = None
    enable_analyzer: bool | None = None
    enable_match: bool | None = None
    analyzer_params: dict[str, Any] | None = None
    multi_analyzer_params: dict[str, Any] | None = None
    mmap_enabled: bool | None = None
    warmup: str | None = None
    external_field: str | None = None

    _names: ClassVar = (
        "name",
        "data_type",
        "description",
        "is_primary",
        "auto_id",
        "is_partition_key",
        "is_clustering_key",
        "is_dynamic",
        "nullable",
        "default_value",
        "element_type",
        "dim",
        "max_length",
        "max_capacity",
        "enable_analyzer",
        "enable_match",
        "analyzer_params",
        "multi_analyzer_params",
        "mmap_enabled",
        "warmup",
        "external_field",
    )
    _required: ClassVar = ("name", "data_type")
    _also: ClassVar = {
        "field_name": "name",
        "dtype": "data_type",
        "datatype": "data_type",
        "desc": "description",
    }

    def __init__(
        self,
        name: str = ABSENT,
        data_type: DataType | str | int = ABSENT,
        description: str = "",
        *,
        is_primary: bool = False,
        auto_id: bool = False,
        is_partition_key: bool = False,
        is_clustering_key: bool = False,
        is_dynamic: bool = False,
        nullable: bool = False,
        default_value: Any = None,
        element_type: DataType | str | int | None = None,
        dim: int | None = None,
        max_length: int | None = None,
        max_capacity: int | None = None,
        enable_analyzer: bool | None = None,
        enable_match: bool | None = None,
        analyzer_params: Mapping[str, Any] | None = None,
        multi_analyzer_params: Mapping[str, Any] | None = None,
        mmap_enabled: bool | None = None,
        warmup: str | None = None,
        external_field: str | None = None,
        **unknown: NoReturn,
    ) -> None:
        self._take(
            kit.Checks("FieldSchema"),
            {
                "name": name,
                "data_type": data_type,
                "description": description,
                "is_primary": is_primary,
                "auto_id": auto_id,
                "is_partition_key": is_partition_key,
                "is_clustering_key": is_clustering_key,
                "is_dynamic": is_dynamic,
                "nullable": nullable,
                "default_value": default_value,
                "element_type": element_type,
                "dim": dim,
                "max_length": max_length,
                "max_capacity": max_capacity,
                "enable_analyzer": enable_analyzer,
                "enable_match": enable_match,
                "analyzer_params": analyzer_params,
                "multi_analyzer_params": multi_analyzer_params,
                "mmap_enabled": mmap_enabled,
                "warmup": warmup,
                "external_field": external_field,
                **unknown,
            },
        )

    def _settle(self, checks: kit.Checks) -> None:
        self.name = checks.name("name", self.name)
        self.data_type = checks.member("data_type", self.data_type, DataType)
        self.description = checks.string("description", self.description, default="")
        self.is_primary = checks.boolean("is_primary", self.is_primary, default=False)
        self.auto_id = checks.boolean("auto_id", self.auto_id, default=False)
        self.is_partition_key = checks.boolean(
            "is_partition_key", self.is_partition_key, default=False
        )
        self.is_clustering_key = checks.boolean(
            "is_clustering_key", self.is_clustering_key, default=False
        )
        self.is_dynamic = checks.boolean("is_dynamic", self.is_dynamic, default=False)
        self.nullable = checks.boolean("nullable", self.nullable, default=False)
        self.element_type = checks.member(
            "element_type", self.element_type, DataType, optional=True
        )
        self.dim = checks.int32("dim", self.dim, optional=True, min=1, max=32768)
        self.max_length = checks.int32(
            "max_length", self.max_length, optional=True, min=1, max=65535
        )
        self.max_capacity = checks.int32("max_capacity", self.max_capacity, optional=True, min=1)
        self.enable_analyzer = checks.boolean(
            "enable_analyzer", self.enable_analyzer, optional=True
        )
        self.enable_match = checks.boolean("enable_match", self.enable_match, optional=True)
        self.analyzer_params = checks.mapping(
            "analyzer_params", self.analyzer_params, optional=True
        )
        self.multi_analyzer_params = checks.mapping(
            "multi_analyzer_params", self.multi_analyzer_params, optional=True
        )
        self.mmap_enabled = checks.boolean("mmap_enabled", self.mmap_enabled, optional=True)
        self.warmup = checks.string("warmup", self.warmup, optional=True, empty_absent=True)
        self.external_field = checks.string(
            "external_field", self.external_field, optional=True, empty_absent=True
        )


class StructFieldSchema(kit.Record):
    """A field that holds a list of structs; each struct has the same fields.

    Args:
        name: Name of the field, unique in the schema; add_field gives it.
        description: What the field is for.
        nullable: Rows may leave the field out, or give null. Default False.
        max_capacity: Most structs in the list of one row. At least 1.
        fields: Fields of each struct: scalars and vectors.
        mmap_enabled: Map the field's data from disk instead of loading it.
        warmup: Whether the field's data is fetched before it is asked for, such as `sync` or
            `disable`.
    """

    name: str = ""
    description: str = ""
    nullable: bool = False
    max_capacity: int | None = None
    fields: list[FieldSchema] = []
    mmap_enabled: bool | None = None
    warmup: str | None = None

    _names: ClassVar = (
        "name",
        "description",
        "nullable",
        "max_capacity",
        "fields",
        "mmap_enabled",
        "warmup",
    )

    def __init__(
        self,
        nullable: bool = False,
        description: str = "",
        *,
        name: str = "",
        max_capacity: int | None = None,
        fields: Sequence[FieldSchema | Mapping[str, Any]] | None = None,
        mmap_enabled: bool | None = None,
        warmup: str | None = None,
        **unknown: NoReturn,
    ) -> None:
        self._take(
            kit.Checks("StructFieldSchema"),
            {
                "name": name,
                "description": description,
                "nullable": nullable,
                "max_capacity": max_capacity,
                "fields": fields,
                "mmap_enabled": mmap_enabled,
                "warmup": warmup,
                **unknown,
            },
        )

    def _settle(self, checks: kit.Checks) -> None:
        self.name = checks.string("name", self.name, default="")
        self.description = checks.string("description", self.description, default="")
        self.nullable = checks.boolean("nullable", self.nullable, default=False)
        self.max_capacity = checks.int32("max_capacity", self.max_capacity, optional=True, min=1)
        self.fields = checks.records("fields", self.fields, FieldSchema, default=[])
        self.mmap_enabled = checks.boolean("mmap_enabled", self.mmap_enabled, optional=True)
        self.warmup = checks.string("warmup", self.warmup, optional=True, empty_absent=True)

    def _verify(self, checks: kit.Checks) -> None:
        checks.unique("fields", self.fields, "name")

    def add_field(
        self,
        field_name: str,
        data_type: DataType | str | int = ABSENT,
        *,
        description: str = "",
        is_primary: bool = False,
        auto_id: bool = False,
        is_partition_key: bool = False,
        is_clustering_key: bool = False,
        is_dynamic: bool = False,
        nullable: bool = False,
        default_value: Any = None,
        element_type: DataType | str | int | None = None,
        dim: int | None = None,
        max_length: int | None = None,
        max_capacity: int | None = None,
        enable_analyzer: bool | None = None,
        enable_match: bool | None = None,
        analyzer_params: Mapping[str, Any] | None = None,
        multi_analyzer_params: Mapping[str, Any] | None = None,
        mmap_enabled: bool | None = None,
        warmup: str | None = None,
        external_field: str | None = None,
        **unknown: NoReturn,
    ) -> StructFieldSchema:
        """Add a field to the structs.

        Args:
            field_name: Name of the field, unique in the struct.
            data_type: Type of the field.
            description: What the field is for.
            is_primary: The primary key: one field, Int64 or VarChar. Default False.
            auto_id: The server makes the values of this primary key. Default False.
            is_partition_key: Rows go to partitions by this field. Default False.
            is_clustering_key: Rows are stored near rows with similar values. Default False.
            is_dynamic: The dynamic field itself. Default False.
            nullable: Rows may leave the field out, or give null. Default False.
            default_value: Value of rows that leave the field out.
            element_type: Type of the elements of an array.
            dim: Length of a vector. From 1 to 32768.
            max_length: Most bytes of a text. From 1 to 65535.
            max_capacity: Most elements of an array. At least 1.
            enable_analyzer: Split the text into tokens.
            enable_match: Let filters match tokens of the text.
            analyzer_params: How the text is split.
            multi_analyzer_params: How the text is split by language, which another field names.
            mmap_enabled: Map the field's data from disk instead of loading it.
            warmup: Whether the field's data is fetched before it is asked for, such as `sync` or
                `disable`.
            external_field: Name of the column in the external source that the field is read from.
        """
        checks = kit.begin_checks("add_field", self.add_field, unknown, also=("datatype", "desc"))
        field_name = checks.name("field_name", field_name)
        data_type = checks.also("data_type", data_type, "datatype")
        data_type = checks.member("data_type", data_type, DataType)
        kit.add_field(
            self,
            FieldSchema.make(
                checks,
                {
                    "name": field_name,
                    "data_type": data_type,
                    "description": description,
                    "is_primary": is_primary,
                    "auto_id": auto_id,
                    "is_partition_key": is_partition_key,
                    "is_clustering_key": is_clustering_key,
                    "is_dynamic": is_dynamic,
                    "nullable": nullable,
                    "default_value": default_value,
                    "element_type": element_type,
                    "dim": dim,
                    "max_length": max_length,
                    "max_capacity": max_capacity,
                    "enable_analyzer": enable_analyzer,
                    "enable_match": enable_match,
                    "analyzer_params": analyzer_params,
                    "multi_analyzer_params": multi_analyzer_params,
                    "mmap_enabled": mmap_enabled,
                    "warmup": warmup,
                    "external_field": external_field,
                },
            ),
        )
        return self


class Function(kit.Record):
    """A function of a collection: computes fields from others, or ranks hits.

    Args:
        name: Name of the function, unique in the schema.
        function_type: What it computes.
        input_field_names: Fields that it reads.
        output_field_names: Fields that it computes; none where it ranks.
        description: What the function is for.
        params: Its parameters.
    """

    name: str
    function_type: FunctionType
    input_field_names: list[str]
    output_field_names: list[str] = []
    description: str = ""
    params: dict[str, Any] | None = None

    _names: ClassVar = (
        "name",
        "function_type",
        "input_field_names",
        "output_field_names",
        "description",
        "params",
    )
    _required: ClassVar = ("name", "function_type", "input_field_names")

    def __init__(
        self,
        name: str,
        function_type: FunctionType | str | int,
        input_field_names: str | Sequence[str],
        output_field_names: str | Sequence[str] | None = None,
        description: str = "",
        params: Mapping[str, Any] | None = None,
        **unknown: NoReturn,
    ) -> None:
        self._take(
            kit.Checks("Function"),
            {
                "name": name,
                "function_type": function_type,
                "input_field_names": input_field_names,
                "output_field_names": output_field_names,
                "description": description,
                "params": params,
                **unknown,
            },
        )

    def _settle(self, checks: kit.Checks) -> None:
        self.name = checks.name("name", self.name)
        self.function_type = checks.member("function_type", self.function_type, FunctionType)
        self.input_field_names = checks.strings(
            "input_field_names", self.input_field_names, single=True, unique=True
        )
        self.output_field_names = checks.strings(
            "output_field_names", self.output_field_names, default=[], single=True, unique=True
        )
        self.description = checks.string("description", self.description, default="")
        self.params = checks.mapping("params", self.params, optional=True)


class CollectionSchema(kit.Record):
    """Fields of a collection.

    Args:
        description: What the collection is for.
        auto_id: The server makes the primary keys. Default False.
        enable_dynamic_field: Keep what a row has beyond the fields. Default False.
        enable_namespace: Divide the collection into namespaces.
        primary_field: Name of the primary key, in place of is_primary on the field.
        partition_key_field: Name of the partition key, in place of is_partition_key on the field.
        clustering_key_field: Name of the clustering key, in place of is_clustering_key on the
            field.
        external_source: Where the rows are if the server does not keep them, such as
            `s3://bucket/path`. Such a collection needs no primary key.
        external_spec: How the external source is read, as JSON, such as its format.
        fields: The fields, in order.
        struct_fields: The fields that hold lists of structs, in order.
        functions: Functions that compute fields from others, such as BM25.
    """

    description: str = ""
    auto_id: bool = False
    enable_dynamic_field: bool = False
    enable_namespace: bool | None = None
    primary_field: str | None = None
    partition_key_field: str | None = None
    clustering_key_field: str | None = None
    external_source: str | None = None
    external_spec: str | None = None
    fields: list[FieldSchema] = []
    struct_fields: list[StructFieldSchema] = []
    functions: list[Function] = []

    _names: ClassVar = (
        "description",
        "auto_id",
        "enable_dynamic_field",
        "enable_namespace",
        "primary_field",
        "partition_key_field",
        "clustering_key_field",
        "external_source",
        "external_spec",
        "fields",
        "struct_fields",
        "functions",
    )

    def __init__(
        self,
        fields: Sequence[FieldSchema | Mapping[str, Any]] | None = None,
        description: str = "",
        struct_fields: Sequence[StructFieldSchema | Mapping[str, Any]] | None = None,
        functions: Sequence[Function | Mapping[str, Any]] | None = None,
        *,
        auto_id: bool = False,
        enable_dynamic_field: bool = False,
        enable_namespace: bool | None = None,
        primary_field: str | None = None,
        partition_key_field: str | None = None,
        clustering_key_field: str | None = None,
        external_source: str | None = None,
        external_spec: str | None = None,
        **unknown: NoReturn,
    ) -> None:
        self._take(
            kit.Checks("CollectionSchema"),
            {
                "description": description,
                "auto_id": auto_id,
                "enable_dynamic_field": enable_dynamic_field,
                "enable_namespace": enable_namespace,
                "primary_field": primary_field,
                "partition_key_field": partition_key_field,
                "clustering_key_field": clustering_key_field,
                "external_source": external_source,
                "external_spec": external_spec,
                "fields": fields,
                "struct_fields": struct_fields,
                "functions": functions,
                **unknown,
            },
        )

    def _settle(self, checks: kit.Checks) -> None:
        self.description = checks.string("description", self.description, default="")
        self.auto_id = checks.boolean("auto_id", self.auto_id, default=False)
        self.enable_dynamic_field = checks.boolean(
            "enable_dynamic_field", self.enable_dynamic_field, default=False
        )
        self.enable_namespace = checks.boolean(
            "enable_namespace", self.enable_namespace, optional=True
        )
        self.primary_field = checks.string(
            "primary_field", self.primary_field, optional=True, empty_absent=True
        )
        self.partition_key_field = checks.string(
            "partition_key_field", self.partition_key_field, optional=True, empty_absent=True
        )
        self.clustering_key_field = checks.string(
            "clustering_key_field", self.clustering_key_field, optional=True, empty_absent=True
        )
        self.external_source = checks.string(
            "external_source", self.external_source, optional=True, empty_absent=True
        )
        self.external_spec = checks.string(
            "external_spec", self.external_spec, optional=True, empty_absent=True
        )
        self.fields = checks.records("fields", self.fields, FieldSchema, default=[])
        self.struct_fields = checks.records(
            "struct_fields", self.struct_fields, StructFieldSchema, default=[]
        )
        self.functions = checks.records("functions", self.functions, Function, default=[])

    def _verify(self, checks: kit.Checks) -> None:
        checks.refers("primary_field", self.primary_field, "fields", self.fields, "name")
        checks.refers(
            "partition_key_field", self.partition_key_field, "fields", self.fields, "name"
        )
        checks.refers(
            "clustering_key_field", self.clustering_key_field, "fields", self.fields, "name"
        )
        if self.external_source is None:
            checks.exactly_one_where(
                "fields", self.fields, {"is_primary": True}, {"name": self.primary_field}
            )
        checks.at_most_one_where(
            "fields", self.fields, {"is_primary": True}, {"name": self.primary_field}
        )
        checks.at_most_one_where(
            "fields", self.fields, {"is_partition_key": True}, {"name": self.partition_key_field}
        )
        checks.at_most_one_where(
            "fields", self.fields, {"is_clustering_key": True}, {"name": self.clustering_key_field}
        )
        checks.unique("fields", self.fields, "name")
        checks.unique("struct_fields", self.struct_fields, "name")
        checks.unique("functions", self.functions, "name")
        for place, each in enumerate(self.struct_fields):
            each.examine(checks, f"struct_fields[{place}]")

    def add_field(
        self,
        field_name: str,
        data_type: DataType | str | int = ABSENT,
        *,
        struct_schema: StructFieldSchema | Mapping[str, Any] | None = None,
        description: str = "",
        is_primary: bool = False,
        auto_id: bool = False,
        is_partition_key: bool = False,
        is_clustering_key: bool = False,
        is_dynamic: bool = False,
        nullable: bool = False,
        default_value: Any = None,
        element_type: DataType | str | int | None = None,
        dim: int | None = None,
        max_length: int | None = None,
        max_capacity: int | None = None,
        enable_analyzer: bool | None = None,
        enable_match: bool | None = None,
        analyzer_params: Mapping[str, Any] | None = None,
        multi_analyzer_params: Mapping[str, Any] | None = None,
        mmap_enabled: bool | None = None,
        warmup: str | None = None,
        external_field: str | None = None,
        **unknown: NoReturn,
    ) -> CollectionSchema:
        """Add a field.

        Args:
            field_name: Name of the field, unique in the schema.
            data_type: Type of the field.
            struct_schema: Fields of each struct of a list of structs: with data_type Array and
                element_type Struct.
            description: What the field is for.
            is_primary: The primary key: one field, Int64 or VarChar. Default False.
            auto_id: The server makes the values of this primary key. Default False.
            is_partition_key: Rows go to partitions by this field. Default False.
            is_clustering_key: Rows are stored near rows with similar values. Default False.
            is_dynamic: The dynamic field itself. Default False.
            nullable: Rows may leave the field out, or give null. Default False.
            default_value: Value of rows that leave the field out.
            element_type: Type of the elements of an array.
            dim: Length of a vector. From 1 to 32768.
            max_length: Most bytes of a text. From 1 to 65535.
            max_capacity: Most elements of an array. At least 1.
            enable_analyzer: Split the text into tokens.
            enable_match: Let filters match tokens of the text.
            analyzer_params: How the text is split.
            multi_analyzer_params: How the text is split by language, which another field names.
            mmap_enabled: Map the field's data from disk instead of loading it.
            warmup: Whether the field's data is fetched before it is asked for, such as `sync` or
                `disable`.
            external_field: Name of the column in the external source that the field is read from.
        """
        checks = kit.begin_checks("add_field", self.add_field, unknown, also=("datatype", "desc"))
        field_name = checks.name("field_name", field_name)
        data_type = checks.also("data_type", data_type, "datatype")
        data_type = checks.member("data_type", data_type, DataType)
        struct_schema = checks.record(
            "struct_schema", struct_schema, StructFieldSchema, optional=True
        )
        checks.requires(
            "struct_schema", struct_schema, "data_type", data_type, equal=DataType.ARRAY
        )
        kit.add_field(
            self,
            FieldSchema.make(
                checks,
                {
                    "name": field_name,
                    "data_type": data_type,
                    "description": description,
                    "is_primary": is_primary,
                    "auto_id": auto_id,
                    "is_partition_key": is_partition_key,
                    "is_clustering_key": is_clustering_key,
                    "is_dynamic": is_dynamic,
                    "nullable": nullable,
                    "default_value": default_value,
                    "element_type": element_type,
                    "dim": dim,
                    "max_length": max_length,
                    "max_capacity": max_capacity,
                    "enable_analyzer": enable_analyzer,
                    "enable_match": enable_match,
                    "analyzer_params": analyzer_params,
                    "multi_analyzer_params": multi_analyzer_params,
                    "mmap_enabled": mmap_enabled,
                    "warmup": warmup,
                    "external_field": external_field,
                },
            ),
            struct_schema,
        )
        return self

    def add_struct_field(
        self, struct_field_schema: StructFieldSchema | Mapping[str, Any], **unknown: NoReturn
    ) -> CollectionSchema:
        """Add a field that holds lists of structs.

        Args:
            struct_field_schema: The field, with its name, max_capacity and the fields of each
                struct.
        """
        checks = kit.begin_checks("add_struct_field", self.add_struct_field, unknown)
        struct_field_schema = checks.record(
            "struct_field_schema", struct_field_schema, StructFieldSchema
        )
        self.struct_fields.append(struct_field_schema)
        return self

    def add_function(
        self, function: Function | Mapping[str, Any], **unknown: NoReturn
    ) -> CollectionSchema:
        """Add a function.

        Args:
            function: What it computes, from which fields, into which.
        """
        checks = kit.begin_checks("add_function", self.add_function, unknown)
        function = checks.record("function", function, Function)
        self.functions.append(function)
        return self

    def verify(self) -> CollectionSchema:
        """Check what can be checked without a server."""
        self._verify(kit.Checks("verify"))
        return self


class DecayExpr(kit.Record):
    """A score that falls with the distance of a column from an origin.

    Args:
        column: Numeric column.
        function: How the score falls. One of gauss, exp, linear.
        origin: Where the score is highest.
        scale: Distance at which the score is `decay`.
        offset: Distance up to which the score does not fall. Default 0.
        decay: The score at `scale`. Default 0.5.
    """

    column: str
    function: DecayFunction
    origin: float
    scale: float
    offset: float = 0
    decay: float = 0.5

    _names: ClassVar = ("column", "function", "origin", "scale", "offset", "decay")
    _required: ClassVar = ("column", "function", "origin", "scale")

    def __init__(
        self,
        column: str,
        *,
        function: DecayFunction,
        origin: float,
        scale: float,
        offset: float = 0,
        decay: float = 0.5,
        **unknown: NoReturn,
    ) -> None:
        self._take(
            kit.Checks("DecayExpr"),
            {
                "column": column,
                "function": function,
                "origin": origin,
                "scale": scale,
                "offset": offset,
                "decay": decay,
                **unknown,
            },
        )

    def _settle(self, checks: kit.Checks) -> None:
        self.column = checks.string("column", self.column, not_blank=True)
        self.function = checks.text_member("function", self.function, DECAY_FUNCTIONS)
        self.origin = checks.double("origin", self.origin)
        self.scale = checks.double("scale", self.scale)
        self.offset = checks.double("offset", self.offset, default=0)
        self.decay = checks.double("decay", self.decay, default=0.5)


class FunctionChain(kit.Record):
    """Operations on the hits of a search, done by the server one after the other.

    Args:
        stage: When the chain runs.
        name: Name of the chain.
        ops: The operations, in order.
    """

    stage: FunctionChainStage
    name: str = ""
    ops: list[MapOp | SortOp | LimitOp] = []

    _names: ClassVar = ("stage", "name", "ops")
    _required: ClassVar = ("stage",)

    def __init__(
        self,
        stage: FunctionChainStage | str | int,
        name: str = "",
        *,
        ops: Sequence[MapOp | SortOp | LimitOp | Mapping[str, Any]] | None = None,
        **unknown: NoReturn,
    ) -> None:
        self._take(
            kit.Checks("FunctionChain"), {"stage": stage, "name": name, "ops": ops, **unknown}
        )

    def _settle(self, checks: kit.Checks) -> None:
        self.stage = checks.member("stage", self.stage, FunctionChainStage)
        self.name = checks.string("name", self.name, default="")
        self.ops = checks.list_of_one_of("ops", self.ops, (MapOp, SortOp, LimitOp), default=[])

    def map(
        self,
        output: str,
        expr: NumCombineExpr
        | DecayExpr
        | RoundDecimalExpr
        | XgboostExpr
        | RerankModelExpr
        | CallExpr
        | Mapping[str, Any],
        **unknown: NoReturn,
    ) -> FunctionChain:
        """Add an operation that computes a column.

        Args:
            output: Column that it writes; `$score` is the hits' score.
            expr: What the column becomes.
        """
        checks = kit.begin_checks("map", self.map, unknown)
        self.ops.append(MapOp.make(checks, {"output": output, "expr": expr}))
        return self

    def sort(
        self, by: str, desc: bool = True, tie_break_col: str | None = None, **unknown: NoReturn
    ) -> FunctionChain:
        """Add an operation that sorts the hits.

        Args:
            by: Column to sort by.
            desc: Largest first. Default True.
            tie_break_col: Column that decides between equals.
        """
        checks = kit.begin_checks("sort", self.sort, unknown)
        self.ops.append(
            SortOp.make(checks, {"by": by, "desc": desc, "tie_break_col": tie_break_col})
        )
        return self

    def limit(self, limit: int, offset: int = 0, **unknown: NoReturn) -> FunctionChain:
        """Add an operation that keeps some of the hits.

        Args:
            limit: Most hits to keep. At least 1.
            offset: Hits to skip before them. Default 0.
        """
        checks = kit.begin_checks("limit", self.limit, unknown)
        self.ops.append(LimitOp.make(checks, {"limit": limit, "offset": offset}))
        return self


class FunctionScore(kit.Record):
    """Functions that together give hits their score.

    Args:
        functions: What gives the scores, in order. Not empty.
        params: How their scores become one, such as `boost_mode`.
    """

    functions: list[Function]
    params: dict[str, Any] | None = None

    _names: ClassVar = ("functions", "params")
    _required: ClassVar = ("functions",)

    def __init__(
        self,
        functions: Function | Mapping[str, Any] | Sequence[Function | Mapping[str, Any]],
        params: Mapping[str, Any] | None = None,
        **unknown: NoReturn,
    ) -> None:
        self._take(
            kit.Checks("FunctionScore"), {"functions": functions, "params": params, **unknown}
        )

    def _settle(self, checks: kit.Checks) -> None:
        self.functions = checks.records(
            "functions", self.functions, Function, single=True, not_empty=True
        )
        self.params = checks.mapping("params", self.params, optional=True)


class HighlightQuery(kit.Record):
    """A query whose terms are marked in a field.

    Args:
        field: Field to mark them in.
        text: Text of the query.
        query_type: Kind of the query, such as `TextMatch`.
    """

    field: str
    text: str
    query_type: str

    _names: ClassVar = ("field", "text", "query_type")
    _required: ClassVar = ("field", "text", "query_type")
    _also: ClassVar = {"type": "query_type"}

    def __init__(
        self, field: str, text: str, query_type: str = ABSENT, **unknown: NoReturn
    ) -> None:
        self._take(
            kit.Checks("HighlightQuery"),
            {"field": field, "text": text, "query_type": query_type, **unknown},
        )

    def _settle(self, checks: kit.Checks) -> None:
        self.field = checks.name("field", self.field)
        self.text = checks.string("text", self.text, not_blank=True)
        self.query_type = checks.string("query_type", self.query_type, not_blank=True)


class IndexParam(kit.Record):
    """An index to build.

    Args:
        field_name: Field to index.
        index_type: Kind of the index. Absent: AUTOINDEX. One of AUTOINDEX, FLAT, IVF_FLAT, IVF_SQ8,
            IVF_PQ, HNSW, HNSW_SQ, DISKANN, SPARSE_INVERTED_INDEX, BIN_FLAT, BIN_IVF_FLAT, TRIE,
            STL_SORT, INVERTED, BITMAP, MINHASH_LSH, or another text.
        index_name: Name of the index. Absent: the field's.
        metric_type: How distance is computed. Absent: the server's default for the type. One of
            COSINE, L2, IP, BM25, HAMMING, JACCARD, MHJACCARD, MAX_SIM, MAX_SIM_COSINE, MAX_SIM_IP,
            MAX_SIM_L2, or another text.
        params: Parameters of the kind, such as M and efConstruction.
        others: Further keys; they go to `params`.
    """

    field_name: str
    index_type: str | None = None
    index_name: str | None = None
    metric_type: str | None = None
    params: dict[str, Any] | None = None

    _names: ClassVar = ("field_name", "index_type", "index_name", "metric_type", "params")
    _required: ClassVar = ("field_name",)
    _open: ClassVar = "params"

    def __init__(
        self,
        field_name: str,
        index_type: IndexType | None = None,
        index_name: str | None = None,
        *,
        metric_type: MetricType | None = None,
        params: Mapping[str, Any] | None = None,
        **others: Any,
    ) -> None:
        self._take(
            kit.Checks("IndexParam"),
            {
                "field_name": field_name,
                "index_type": index_type,
                "index_name": index_name,
                "metric_type": metric_type,
                "params": params,
                **others,
            },
        )

    def _settle(self, checks: kit.Checks) -> None:
        self.field_name = checks.name("field_name", self.field_name)
        self.index_type = checks.text_member(
            "index_type", self.index_type, INDEX_TYPES, optional=True, empty_absent=True, open=True
        )
        self.index_name = checks.string(
            "index_name", self.index_name, optional=True, empty_absent=True
        )
        self.metric_type = checks.text_member(
            "metric_type",
            self.metric_type,
            METRIC_TYPES,
            optional=True,
            empty_absent=True,
            open=True,
        )
        self.params = checks.mapping("params", self.params, optional=True)


class IndexParams(kit.RecordList[IndexParam]):
    """Indexes to build."""

    _of: ClassVar = IndexParam

    def add_index(
        self,
        field_name: str,
        index_type: IndexType | None = None,
        index_name: str | None = None,
        *,
        metric_type: MetricType | None = None,
        params: Mapping[str, Any] | None = None,
        **others: Any,
    ) -> IndexParams:
        """Add an index.

        Args:
            field_name: Field to index.
            index_type: Kind of the index. Absent: AUTOINDEX. One of AUTOINDEX, FLAT, IVF_FLAT,
                IVF_SQ8, IVF_PQ, HNSW, HNSW_SQ, DISKANN, SPARSE_INVERTED_INDEX, BIN_FLAT,
                BIN_IVF_FLAT, TRIE, STL_SORT, INVERTED, BITMAP, MINHASH_LSH, or another text.
            index_name: Name of the index. Absent: the field's.
            metric_type: How distance is computed. Absent: the server's default for the type. One of
                COSINE, L2, IP, BM25, HAMMING, JACCARD, MHJACCARD, MAX_SIM, MAX_SIM_COSINE,
                MAX_SIM_IP, MAX_SIM_L2, or another text.
            params: Parameters of the kind, such as M and efConstruction.
        """
        checks = kit.Checks("add_index")
        kit.add_index(
            self,
            IndexParam.make(
                checks,
                {
                    "field_name": field_name,
                    "index_type": index_type,
                    "index_name": index_name,
                    "metric_type": metric_type,
                    "params": params,
                    **others,
                },
            ),
        )
        return self


class LexicalHighlighter(kit.Record):
    """A highlighter of the terms that match.

    Args:
        highlight_query: Further queries whose terms are marked.
        highlight_search_text: Mark the terms of the search itself. The server's default is true.
        pre_tags: What stands before a marked term. The server's default is `<em>`.
        post_tags: What stands behind a marked term. The server's default is `</em>`.
        fragment_offset: Characters before the first marked term of a fragment.
        fragment_size: Characters of a fragment.
        num_of_fragments: Most fragments of a text.
    """

    highlight_query: list[HighlightQuery] = []
    highlight_search_text: bool | None = None
    pre_tags: list[str] | None = None
    post_tags: list[str] | None = None
    fragment_offset: int | None = None
    fragment_size: int | None = None
    num_of_fragments: int | None = None

    _names: ClassVar = (
        "highlight_query",
        "highlight_search_text",
        "pre_tags",
        "post_tags",
        "fragment_offset",
        "fragment_size",
        "num_of_fragments",
    )

    def __init__(
        self,
        *,
        highlight_query: Sequence[HighlightQuery | Mapping[str, Any]] | None = None,
        highlight_search_text: bool | None = None,
        pre_tags: Sequence[str] | None = None,
        post_tags: Sequence[str] | None = None,
        fragment_offset: int | None = None,
        fragment_size: int | None = None,
        num_of_fragments: int | None = None,
        **unknown: NoReturn,
    ) -> None:
        self._take(
            kit.Checks("LexicalHighlighter"),
            {
                "highlight_query": highlight_query,
                "highlight_search_text": highlight_search_text,
                "pre_tags": pre_tags,
                "post_tags": post_tags,
                "fragment_offset": fragment_offset,
                "fragment_size": fragment_size,
                "num_of_fragments": num_of_fragments,
                **unknown,
            },
        )

    def _settle(self, checks: kit.Checks) -> None:
        self.highlight_query = checks.records(
            "highlight_query", self.highlight_query, HighlightQuery, default=[]
        )
        self.highlight_search_text = checks.boolean(
            "highlight_search_text", self.highlight_search_text, optional=True
        )
        self.pre_tags = checks.strings("pre_tags", self.pre_tags, optional=True)
        self.post_tags = checks.strings("post_tags", self.post_tags, optional=True)
        self.fragment_offset = checks.count("fragment_offset", self.fragment_offset, optional=True)
        self.fragment_size = checks.count("fragment_size", self.fragment_size, optional=True)
        self.num_of_fragments = checks.count(
            "num_of_fragments", self.num_of_fragments, optional=True
        )

    def with_query(
        self, field: str, text: str, query_type: str = ABSENT, **unknown: NoReturn
    ) -> LexicalHighlighter:
        """Add a query whose terms are marked.

        Args:
            field: Field to mark them in.
            text: Text of the query.
            query_type: Kind of the query, such as `TextMatch`.
        """
        checks = kit.begin_checks("with_query", self.with_query, unknown, also=("type",))
        self.highlight_query.append(
            HighlightQuery.make(checks, {"field": field, "text": text, "query_type": query_type})
        )
        return self


class LimitOp(kit.Record):
    """An operation that keeps some of the hits.

    Args:
        limit: Most hits to keep. At least 1.
        offset: Hits to skip before them. Default 0.
    """

    limit: int
    offset: int = 0

    _names: ClassVar = ("limit", "offset")
    _required: ClassVar = ("limit",)

    def __init__(self, limit: int, offset: int = 0, **unknown: NoReturn) -> None:
        self._take(kit.Checks("LimitOp"), {"limit": limit, "offset": offset, **unknown})

    def _settle(self, checks: kit.Checks) -> None:
        self.limit = checks.count("limit", self.limit, min=1)
        self.offset = checks.count("offset", self.offset, default=0)


class MapOp(kit.Record):
    """An operation that computes a column.

    Args:
        output: Column that it writes; `$score` is the hits' score.
        expr: What the column becomes.
    """

    output: str
    expr: NumCombineExpr | DecayExpr | RoundDecimalExpr | XgboostExpr | RerankModelExpr | CallExpr

    _names: ClassVar = ("output", "expr")
    _required: ClassVar = ("output", "expr")

    def __init__(
        self,
        output: str,
        expr: NumCombineExpr
        | DecayExpr
        | RoundDecimalExpr
        | XgboostExpr
        | RerankModelExpr
        | CallExpr
        | Mapping[str, Any],
        **unknown: NoReturn,
    ) -> None:
        self._take(kit.Checks("MapOp"), {"output": output, "expr": expr, **unknown})

    def _settle(self, checks: kit.Checks) -> None:
        self.output = checks.string("output", self.output, not_blank=True)
        self.expr = checks.one_of(
            "expr",
            self.expr,
            (NumCombineExpr, DecayExpr, RoundDecimalExpr, XgboostExpr, RerankModelExpr, CallExpr),
        )


class MetricAggregation(kit.Record):
    """A number computed for each bucket.

    Args:
        op: What is computed. One of avg, sum, count, min, max.
        field_name: Field that it is computed of; `*` with count.
    """

    op: MetricOp
    field_name: str

    _names: ClassVar = ("op", "field_name")
    _required: ClassVar = ("op", "field_name")
    _compact: ClassVar = ("op", "field_name")

    def __init__(self, op: MetricOp, field_name: str, **unknown: NoReturn) -> None:
        self._take(kit.Checks("MetricAggregation"), {"op": op, "field_name": field_name, **unknown})

    def _settle(self, checks: kit.Checks) -> None:
        self.op = checks.text_member("op", self.op, METRIC_OPS)
        self.field_name = checks.string("field_name", self.field_name, not_blank=True)


class NumCombineExpr(kit.Record):
    """One number of several columns.

    Args:
        columns: Columns to combine, two or more. Not empty.
        mode: How they are combined. One of sum, multiply, max, min, avg, weighted. Default `sum`.
        weights: With the mode `weighted`: a weight for each column.
    """

    columns: list[str]
    mode: CombineMode = "sum"
    weights: list[float] | None = None

    _names: ClassVar = ("columns", "mode", "weights")
    _required: ClassVar = ("columns",)

    def __init__(
        self,
        *columns: str,
        mode: CombineMode = "sum",
        weights: Sequence[float] | None = None,
        **unknown: NoReturn,
    ) -> None:
        self._take(
            kit.Checks("NumCombineExpr"),
            {"columns": columns, "mode": mode, "weights": weights, **unknown},
        )

    def _settle(self, checks: kit.Checks) -> None:
        self.columns = checks.strings("columns", self.columns, not_empty=True)
        self.mode = checks.text_member("mode", self.mode, COMBINE_MODES, default="sum")
        self.weights = checks.numbers("weights", self.weights, optional=True)


class OrderBy(kit.Record):
    """A field to order by.

    Args:
        field: Name of the field.
        order: Ascending or descending. One of asc, desc, in any case. Default `asc`.
    """

    field: str
    order: str = "asc"

    _names: ClassVar = ("field", "order")
    _required: ClassVar = ("field",)

    def __init__(self, field: str, order: SortOrder = "asc", **unknown: NoReturn) -> None:
        self._take(kit.Checks("OrderBy"), {"field": field, "order": order, **unknown})

    def _settle(self, checks: kit.Checks) -> None:
        self.field = checks.name("field", self.field)
        self.order = checks.text_member(
            "order", self.order, SORT_ORDERS, default="asc", ignore_case=True
        )


class RRFRanker(kit.Record):
    """Ranks hits of several searches by their places (reciprocal rank fusion).

    Args:
        k: The larger it is, the less the first places weigh. From 1 to 16384. Default 60.
    """

    k: int = 60

    _names: ClassVar = ("k",)

    def __init__(self, k: int = 60, **unknown: NoReturn) -> None:
        self._take(kit.Checks("RRFRanker"), {"k": k, **unknown})

    def _settle(self, checks: kit.Checks) -> None:
        self.k = checks.count("k", self.k, default=60, min=1, max=16384)


class RerankModelExpr(kit.Record):
    """How well a text column answers queries, by a rerank model of a provider.

    Args:
        column: Text column.
        queries: What each text is held against. Not empty.
        params: Parameters of the provider, such as `provider` and `model`.
        others: Further keys; they go to `params`.
    """

    column: str
    queries: list[str]
    params: dict[str, Any] | None = None

    _names: ClassVar = ("column", "queries", "params")
    _required: ClassVar = ("column", "queries")
    _open: ClassVar = "params"

    def __init__(
        self,
        column: str,
        *,
        queries: Sequence[str],
        params: Mapping[str, Any] | None = None,
        **others: Any,
    ) -> None:
        self._take(
            kit.Checks("RerankModelExpr"),
            {"column": column, "queries": queries, "params": params, **others},
        )

    def _settle(self, checks: kit.Checks) -> None:
        self.column = checks.string("column", self.column, not_blank=True)
        self.queries = checks.strings("queries", self.queries, not_empty=True)
        self.params = checks.mapping("params", self.params, optional=True)


class RoundDecimalExpr(kit.Record):
    """A column rounded to decimals.

    Args:
        column: Numeric column.
        decimal: Decimals to keep. From 0 to 6.
    """

    column: str
    decimal: int

    _names: ClassVar = ("column", "decimal")
    _required: ClassVar = ("column", "decimal")

    def __init__(self, column: str, *, decimal: int, **unknown: NoReturn) -> None:
        self._take(
            kit.Checks("RoundDecimalExpr"), {"column": column, "decimal": decimal, **unknown}
        )

    def _settle(self, checks: kit.Checks) -> None:
        self.column = checks.string("column", self.column, not_blank=True)
        self.decimal = checks.int32("decimal", self.decimal, min=0, max=6)


class TopHitsOrder(kit.Record):
    """What the hits of a bucket are ordered by.

    Args:
        field_name: Name of a field, or `_score`.
        direction: Ascending or descending. One of asc, desc, in any case. Default `asc`.
    """

    field_name: str
    direction: str = "asc"

    _names: ClassVar = ("field_name", "direction")
    _required: ClassVar = ("field_name",)
    _compact: ClassVar = ("field_name", "direction")

    def __init__(self, field_name: str, direction: SortOrder = "asc", **unknown: NoReturn) -> None:
        self._take(
            kit.Checks("TopHitsOrder"),
            {"field_name": field_name, "direction": direction, **unknown},
        )

    def _settle(self, checks: kit.Checks) -> None:
        self.field_name = checks.string("field_name", self.field_name, not_blank=True)
        self.direction = checks.text_member(
            "direction", self.direction, SORT_ORDERS, default="asc", ignore_case=True
        )


class TopHits(kit.Record):
    """The hits that a bucket shows.

    Args:
        size: Most hits of a bucket. At least 1.
        sort: Order of the hits.
    """

    size: int
    sort: list[TopHitsOrder] | None = None

    _names: ClassVar = ("size", "sort")
    _required: ClassVar = ("size",)

    def __init__(
        self,
        size: int,
        sort: Sequence[TopHitsOrder | Mapping[str, Any]] | None = None,
        **unknown: NoReturn,
    ) -> None:
        self._take(kit.Checks("TopHits"), {"size": size, "sort": sort, **unknown})

    def _settle(self, checks: kit.Checks) -> None:
        self.size = checks.count("size", self.size, min=1)
        self.sort = checks.records("sort", self.sort, TopHitsOrder, optional=True)


class SearchAggregation(kit.Record):
    """A grouping of the hits of a search into buckets.

    Args:
        fields: Fields whose values together make a bucket. Not empty.
        size: Most buckets. At least 1.
        metrics: What is computed for each bucket, by a name of your own.
        order: Order of the buckets.
        top_hits: The hits that each bucket shows.
        sub_aggregation: Buckets within each bucket.
    """

    fields: list[str]
    size: int
    metrics: dict[str, MetricAggregation] | None = None
    order: list[BucketOrder] | None = None
    top_hits: TopHits | None = None
    sub_aggregation: SearchAggregation | None = None

    _names: ClassVar = ("fields", "size", "metrics", "order", "top_hits", "sub_aggregation")
    _required: ClassVar = ("fields", "size")

    def __init__(
        self,
        fields: Sequence[str],
        size: int,
        metrics: Mapping[str, MetricAggregation | Mapping[str, Any]] | None = None,
        order: Sequence[BucketOrder | Mapping[str, Any]] | None = None,
        top_hits: TopHits | Mapping[str, Any] | None = None,
        sub_aggregation: SearchAggregation | Mapping[str, Any] | None = None,
        **unknown: NoReturn,
    ) -> None:
        self._take(
            kit.Checks("SearchAggregation"),
            {
                "fields": fields,
                "size": size,
                "metrics": metrics,
                "order": order,
                "top_hits": top_hits,
                "sub_aggregation": sub_aggregation,
                **unknown,
            },
        )

    def _settle(self, checks: kit.Checks) -> None:
        self.fields = checks.strings("fields", self.fields, not_empty=True)
        self.size = checks.count("size", self.size, min=1)
        self.metrics = checks.record_mapping(
            "metrics", self.metrics, MetricAggregation, optional=True
        )
        self.order = checks.records("order", self.order, BucketOrder, optional=True)
        self.top_hits = checks.record("top_hits", self.top_hits, TopHits, optional=True)
        self.sub_aggregation = checks.record(
            "sub_aggregation", self.sub_aggregation, SearchAggregation, optional=True
        )


class SemanticHighlighter(kit.Record):
    """A highlighter of what means the same as the queries.

    Args:
        queries: What the marked parts mean, in other words. Not empty.
        input_fields: Fields to mark. Not empty.
        pre_tags: What stands before a marked part.
        post_tags: What stands behind a marked part.
        threshold: Least score of a part that is marked, from 0 to 1.
        highlight_only: Return the marked parts alone.
        model_deployment_id: The deployed model to use.
        max_client_batch_size: Most texts that the model is given at once.
    """

    queries: list[str]
    input_fields: list[str]
    pre_tags: list[str] | None = None
    post_tags: list[str] | None = None
    threshold: float | None = None
    highlight_only: bool | None = None
    model_deployment_id: str | None = None
    max_client_batch_size: int | None = None

    _names: ClassVar = (
        "queries",
        "input_fields",
        "pre_tags",
        "post_tags",
        "threshold",
        "highlight_only",
        "model_deployment_id",
        "max_client_batch_size",
    )
    _required: ClassVar = ("queries", "input_fields")

    def __init__(
        self,
        queries: Sequence[str],
        input_fields: Sequence[str],
        *,
        pre_tags: Sequence[str] | None = None,
        post_tags: Sequence[str] | None = None,
        threshold: float | None = None,
        highlight_only: bool | None = None,
        model_deployment_id: str | None = None,
        max_client_batch_size: int | None = None,
        **unknown: NoReturn,
    ) -> None:
        self._take(
            kit.Checks("SemanticHighlighter"),
            {
                "queries": queries,
                "input_fields": input_fields,
                "pre_tags": pre_tags,
                "post_tags": post_tags,
                "threshold": threshold,
                "highlight_only": highlight_only,
                "model_deployment_id": model_deployment_id,
                "max_client_batch_size": max_client_batch_size,
                **unknown,
            },
        )

    def _settle(self, checks: kit.Checks) -> None:
        self.queries = checks.strings("queries", self.queries, not_empty=True)
        self.input_fields = checks.strings("input_fields", self.input_fields, not_empty=True)
        self.pre_tags = checks.strings("pre_tags", self.pre_tags, optional=True)
        self.post_tags = checks.strings("post_tags", self.post_tags, optional=True)
        self.threshold = checks.double("threshold", self.threshold, optional=True)
        self.highlight_only = checks.boolean("highlight_only", self.highlight_only, optional=True)
        self.model_deployment_id = checks.string(
            "model_deployment_id", self.model_deployment_id, optional=True, empty_absent=True
        )
        self.max_client_batch_size = checks.count(
            "max_client_batch_size", self.max_client_batch_size, optional=True
        )


class SortOp(kit.Record):
    """An operation that sorts the hits by a column.

    Args:
        by: Column to sort by.
        desc: Largest first. Default True.
        tie_break_col: Column that decides between equals.
    """

    by: str
    desc: bool = True
    tie_break_col: str | None = None

    _names: ClassVar = ("by", "desc", "tie_break_col")
    _required: ClassVar = ("by",)

    def __init__(
        self, by: str, desc: bool = True, tie_break_col: str | None = None, **unknown: NoReturn
    ) -> None:
        self._take(
            kit.Checks("SortOp"),
            {"by": by, "desc": desc, "tie_break_col": tie_break_col, **unknown},
        )

    def _settle(self, checks: kit.Checks) -> None:
        self.by = checks.string("by", self.by, not_blank=True)
        self.desc = checks.boolean("desc", self.desc, default=True)
        self.tie_break_col = checks.string(
            "tie_break_col", self.tie_break_col, optional=True, empty_absent=True
        )


class WeightedRanker(kit.Record):
    """Ranks hits of several searches by the weighted sum of their scores.

    Args:
        weights: One weight, from 0 to 1, for each search. Not empty.
        norm_score: Bring scores into 0 to 1 first. Default True.
    """

    weights: list[float]
    norm_score: bool = True

    _names: ClassVar = ("weights", "norm_score")
    _required: ClassVar = ("weights",)

    def __init__(self, *weights: float, norm_score: bool = True, **unknown: NoReturn) -> None:
        self._take(
            kit.Checks("WeightedRanker"), {"weights": weights, "norm_score": norm_score, **unknown}
        )

    def _settle(self, checks: kit.Checks) -> None:
        self.weights = checks.numbers("weights", self.weights, not_empty=True)
        self.norm_score = checks.boolean("norm_score", self.norm_score, default=True)


class XgboostExpr(kit.Record):
    """What an XGBoost model predicts of several columns.

    Args:
        features: Columns, in the order of the model's features. Not empty.
        model_resource: Name of the file resource that has the model.
        output: Which prediction is given. One of default, raw. Default `default`.
    """

    features: list[str]
    model_resource: str
    output: XgboostOutput = "default"

    _names: ClassVar = ("features", "model_resource", "output")
    _required: ClassVar = ("features", "model_resource")

    def __init__(
        self,
        *features: str,
        model_resource: str,
        output: XgboostOutput = "default",
        **unknown: NoReturn,
    ) -> None:
        self._take(
            kit.Checks("XgboostExpr"),
            {"features": features, "model_resource": model_resource, "output": output, **unknown},
        )

    def _settle(self, checks: kit.Checks) -> None:
        self.features = checks.strings("features", self.features, not_empty=True)
        self.model_resource = checks.string("model_resource", self.model_resource, not_blank=True)
        self.output = checks.text_member("output", self.output, XGBOOST_OUTPUTS, default="default")
