"""What users make: schemas, indexes, parameters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, NoReturn

from .._internal import kit
from .._internal.kit import ABSENT
from .enums import INDEX_TYPES, METRIC_TYPES, SORT_ORDERS, DataType


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


class CollectionSchema(kit.Record):
    """Fields of a collection.

    Args:
        description: What the collection is for.
        auto_id: The server makes the primary keys. Default False.
        enable_dynamic_field: Keep what a row has beyond the fields. Default False.
        enable_namespace: Divide the collection into namespaces.
        fields: The fields, in order.
    """

    description: str = ""
    auto_id: bool = False
    enable_dynamic_field: bool = False
    enable_namespace: bool | None = None
    fields: list[FieldSchema] = []

    _names: ClassVar = (
        "description",
        "auto_id",
        "enable_dynamic_field",
        "enable_namespace",
        "fields",
    )

    def __init__(
        self,
        fields: Sequence[FieldSchema | Mapping[str, Any]] | None = None,
        description: str = "",
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

    def _verify(self, checks: kit.Checks) -> None:
        checks.exactly_one_where("fields", self.fields, {"is_primary": True})
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
    ) -> CollectionSchema:
        """Add a field.

        Args:
            field_name: Name of the field, unique in the schema.
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

    def verify(self) -> CollectionSchema:
        """Check what can be checked without a server."""
        self._verify(kit.Checks("verify"))
        return self


class IndexParam(kit.Record):
    """An index to build.

    Args:
        field_name: Field to index.
        index_type: Kind of the index. Absent: AUTOINDEX.
        index_name: Name of the index. Absent: the field's.
        metric_type: How distance is computed. Absent: the server's default for the type.
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
        index_type: str | None = None,
        index_name: str | None = None,
        *,
        metric_type: str | None = None,
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
        index_type: str | None = None,
        index_name: str | None = None,
        *,
        metric_type: str | None = None,
        params: Mapping[str, Any] | None = None,
        **others: Any,
    ) -> IndexParams:
        """Add an index.

        Args:
            field_name: Field to index.
            index_type: Kind of the index. Absent: AUTOINDEX.
            index_name: Name of the index. Absent: the field's.
            metric_type: How distance is computed. Absent: the server's default for the type.
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
        order: Ascending or descending. Default `asc`.
    """

    field: str
    order: str = "asc"

    _names: ClassVar = ("field", "order")
    _required: ClassVar = ("field",)

    def __init__(self, field: str, order: str = "asc", **unknown: NoReturn) -> None:
        self._take(kit.Checks("OrderBy"), {"field": field, "order": order, **unknown})

    def _settle(self, checks: kit.Checks) -> None:
        self.field = checks.name("field", self.field)
        self.order = checks.text_member(
            "order", self.order, SORT_ORDERS, default="asc", ignore_case=True
        )


class SearchParams(kit.Record):
    """Parameters of a search that depend on the index.

    Args:
        metric_type: Must be the index's own. Absent: the index's own.
        params: Parameters of the index, such as nprobe, ef, radius and range_filter.
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
        metric_type: str | None = None,
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
