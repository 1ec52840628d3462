# Made by Lockstep from spec/; do not edit.
"""What users make: schemas, indexes, parameters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, NoReturn

from .._internal import kit
from .._internal.kit import ABSENT, QueryData
from .enums import (
    INDEX_TYPES,
    METRIC_TYPES,
    SORT_ORDERS,
    DataType,
    FunctionType,
    IndexType,
    MetricType,
    SortOrder,
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
        hints: Hints for the search engine, such as `iterative_filter`.
        page_retain_order: Keep the order of hits the same from page to page.
        others: Further keys; they go to `others`.
    """

    metric_type: str | None = None
    params: dict[str, Any] | None = None
    offset: int | None = None
    ignore_growing: bool | None = None
    hints: str | None = None
    page_retain_order: bool | None = None
    others: dict[str, Any] | None = None

    _names: ClassVar = (
        "metric_type",
        "params",
        "offset",
        "ignore_growing",
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
        mmap_enabled: Map the field's data from disk instead of loading it.
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
    mmap_enabled: bool | None = None

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
        "mmap_enabled",
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
        mmap_enabled: bool | None = None,
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
                "mmap_enabled": mmap_enabled,
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
        self.mmap_enabled = checks.boolean("mmap_enabled", self.mmap_enabled, optional=True)


class StructFieldSchema(kit.Record):
    """A field that holds a list of structs; each struct has the same fields.

    Args:
        name: Name of the field, unique in the schema; add_field gives it.
        description: What the field is for.
        nullable: Rows may leave the field out, or give null. Default False.
        max_capacity: Most structs in the list of one row. At least 1.
        fields: Fields of each struct: scalars and vectors.
        mmap_enabled: Map the field's data from disk instead of loading it.
    """

    name: str = ""
    description: str = ""
    nullable: bool = False
    max_capacity: int | None = None
    fields: list[FieldSchema] = []
    mmap_enabled: bool | None = None

    _names: ClassVar = ("name", "description", "nullable", "max_capacity", "fields", "mmap_enabled")

    def __init__(
        self,
        nullable: bool = False,
        description: str = "",
        *,
        name: str = "",
        max_capacity: int | None = None,
        fields: Sequence[FieldSchema | Mapping[str, Any]] | None = None,
        mmap_enabled: bool | None = None,
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
        mmap_enabled: bool | None = None,
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
            mmap_enabled: Map the field's data from disk instead of loading it.
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
                    "mmap_enabled": mmap_enabled,
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
        fields: The fields, in order.
        struct_fields: The fields that hold lists of structs, in order.
        functions: Functions that compute fields from others, such as BM25.
    """

    description: str = ""
    auto_id: bool = False
    enable_dynamic_field: bool = False
    enable_namespace: bool | None = None
    fields: list[FieldSchema] = []
    struct_fields: list[StructFieldSchema] = []
    functions: list[Function] = []

    _names: ClassVar = (
        "description",
        "auto_id",
        "enable_dynamic_field",
        "enable_namespace",
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
        **unknown: NoReturn,
    ) -> None:
        self._take(
            kit.Checks("CollectionSchema"),
            {
                "description": description,
                "auto_id": auto_id,
                "enable_dynamic_field": enable_dynamic_field,
                "enable_namespace": enable_namespace,
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
        self.fields = checks.records("fields", self.fields, FieldSchema, default=[])
        self.struct_fields = checks.records(
            "struct_fields", self.struct_fields, StructFieldSchema, default=[]
        )
        self.functions = checks.records("functions", self.functions, Function, default=[])

    def _verify(self, checks: kit.Checks) -> None:
        checks.exactly_one_where("fields", self.fields, {"is_primary": True})
        checks.unique("fields", self.fields, "name")
        checks.unique("struct_fields", self.struct_fields, "name")
        checks.unique("functions", self.functions, "name")

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
        mmap_enabled: bool | None = None,
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
            mmap_enabled: Map the field's data from disk instead of loading it.
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
                    "mmap_enabled": mmap_enabled,
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
