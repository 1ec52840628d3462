# Made by Lockstep from spec/; do not edit.
"""The blocking client."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NoReturn

from .._internal import kit
from .._internal.kit import (
    ABSENT,
    Hit,
    Hits,
    PageIterator,
    QueryData,
    RowData,
    RowSet,
    SearchResult,
    Timeout,
)
from .._wire import pb
from . import rpcs, settings
from .about import SDK_TYPE, __version__
from .codecs import (
    decode_aggregation_bucket,
    decode_alias_info,
    decode_alias_list,
    decode_collection_info,
    decode_collection_stats,
    decode_database_info,
    decode_index_info,
    decode_partition_stats,
    decode_server_info,
    encode_collection_schema,
    encode_function,
    encode_function_chain,
    encode_function_score,
    encode_highlighter,
    encode_search_aggregation,
)
from .enums import (
    GROUP_SCORERS,
    JSON_CASTS,
    LOAD_PRIORITIES,
    METRIC_TYPES,
    SIZE_UNITS,
    CompactionState,
    ConsistencyLevel,
    DataType,
    FieldOp,
    GroupScorer,
    IndexType,
    JsonCast,
    LoadPriority,
    LoadState,
    MetricType,
    SizeUnit,
)
from .records import (
    AnnSearchRequest,
    CollectionSchema,
    FieldSchema,
    Function,
    FunctionChain,
    FunctionScore,
    IndexParam,
    IndexParams,
    LexicalHighlighter,
    OrderBy,
    RRFRanker,
    SearchAggregation,
    SearchParams,
    SemanticHighlighter,
    StructFieldSchema,
    WeightedRanker,
)
from .results import (
    AliasInfo,
    AliasList,
    CollectionInfo,
    CollectionStats,
    DatabaseInfo,
    DeleteResult,
    IndexInfo,
    InsertResult,
    LoadStateInfo,
    PartitionStats,
    ServerInfo,
    UpsertResult,
)
from .settings import SETTINGS


class MilvusClient(kit.SyncClient):
    """A client of one Milvus server; threads can share it.

    It is connected when it is made. `with MilvusClient(...) as client:` closes it at the end.
    """

    _settings = SETTINGS

    def __init__(
        self,
        uri: str = "http://localhost:19530",
        user: str | None = None,
        password: str | None = None,
        db_name: str | None = None,
        token: str | None = None,
        timeout: Timeout = None,
        *,
        connect_timeout: Timeout = None,
        secure: bool | None = None,
        server_pem_path: str | None = None,
        ca_pem_path: str | None = None,
        client_pem_path: str | None = None,
        client_key_path: str | None = None,
        server_name: str | None = None,
        **unknown: NoReturn,
    ) -> None:
        """Open a client.

        Args:
            uri: Address of the server. https means TLS; a path names the database; user:password@
                names the user. Default `http://localhost:19530`.
            user: Name of the user.
            password: Password of the user.
            db_name: Database of every call that names none. Absent: the address's, else the default
                one.
            token: Key, or user:password. Wins over user and password.
            connect_timeout: Budget of connecting in seconds. Absent: 10, or the timeout of the
                calls where that is given here.
            secure: TLS, whatever the address says. So does each of the following.
            server_pem_path: File with the server's own certificate, which is trusted (PEM).
            ca_pem_path: File with the certificates of the authorities to trust (PEM). Absent, and
                no server_pem_path: the system's.
            client_pem_path: File with the client's certificate, for a server that asks for one
                (PEM).
            client_key_path: File with the client's key (PEM, PKCS #8).
            server_name: Name that the server's certificate must bear. Absent: the address's.
            timeout: Budget of each call that gives none, in seconds. Absent: 60, and 600 for calls
                that wait.
        """
        call = self._begin_connect(
            "connect", unknown, connect_timeout=connect_timeout, timeout=timeout
        )
        uri = call.string("uri", uri, default="http://localhost:19530", not_blank=True)
        user = call.string("user", user, optional=True, empty_absent=True)
        password = call.string("password", password, optional=True, empty_absent=True, secret=True)
        db_name = call.string("db_name", db_name, optional=True, empty_absent=True)
        token = call.string("token", token, optional=True, empty_absent=True, secret=True)
        secure = call.boolean("secure", secure, optional=True)
        server_pem_path = call.string(
            "server_pem_path", server_pem_path, optional=True, empty_absent=True
        )
        ca_pem_path = call.string("ca_pem_path", ca_pem_path, optional=True, empty_absent=True)
        client_pem_path = call.string(
            "client_pem_path", client_pem_path, optional=True, empty_absent=True
        )
        client_key_path = call.string(
            "client_key_path", client_key_path, optional=True, empty_absent=True
        )
        server_name = call.string("server_name", server_name, optional=True, empty_absent=True)
        self._set_state(timeout=call.seconds("timeout", timeout, optional=True))
        call.requires("client_pem_path", client_pem_path, "client_key_path", client_key_path)
        call.requires("client_key_path", client_key_path, "client_pem_path", client_pem_path)
        call.at_most_one({"server_pem_path": server_pem_path, "ca_pem_path": ca_pem_path})
        address = kit.parse_address(call, uri, user, password, token, db_name)
        self._set_state(
            address=address, database=address.database, credentials=address.authorization
        )

        def greet(call: kit.SyncConnectCall) -> None:
            greeted: pb.ConnectResponse | None = None
            try:
                greeted = call.read(
                    rpcs.CONNECT,
                    pb.ConnectRequest(
                        client_info=pb.ClientInfo(
                            sdk_type=SDK_TYPE,
                            sdk_version=__version__,
                            local_time=kit.local_time(),
                            user=user,
                            host=kit.client_host(),
                        ),
                    ),
                )
            except kit.ServerError as error:
                if not kit.caught(error, "unsupported"):
                    raise
            self._set_state(
                identifier=greeted.identifier if greeted is not None else None,
                server_version=(
                    greeted.server_info.build_tags
                    if greeted is not None and greeted.HasField("server_info")
                    else None
                ),
            )

        self._open_transport(
            call,
            greet,
            kit.tls(
                call,
                secure=secure,
                server_pem_path=server_pem_path,
                ca_pem_path=ca_pem_path,
                client_pem_path=client_pem_path,
                client_key_path=client_key_path,
                server_name=server_name,
            ),
        )

    def __enter__(self) -> MilvusClient:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    @classmethod
    def create_field_schema(
        cls,
        name: str = ABSENT,
        data_type: DataType | str | int = ABSENT,
        desc: str = "",
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
    ) -> FieldSchema:
        """Make a field for a schema.

        Args:
            name: Name of the field, unique in the schema.
            data_type: Type of the field.
            desc: What the field is for.
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
        checks = kit.begin_checks(
            "create_field_schema",
            cls.create_field_schema,
            unknown,
            also=("field_name", "dtype", "datatype", "description"),
        )
        name = checks.also("name", name, "field_name")
        name = checks.name("name", name)
        data_type = checks.also("data_type", data_type, "dtype", "datatype")
        data_type = checks.member("data_type", data_type, DataType)
        desc = checks.also("desc", desc, "description", default="")
        desc = checks.string("desc", desc, default="")
        return FieldSchema.make(
            checks,
            {
                "name": name,
                "data_type": data_type,
                "description": desc,
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
        )

    @classmethod
    def create_schema(
        cls,
        *,
        description: str = "",
        auto_id: bool = False,
        enable_dynamic_field: bool = False,
        enable_namespace: bool | None = None,
        primary_field: str | None = None,
        partition_key_field: str | None = None,
        clustering_key_field: str | None = None,
        external_source: str | None = None,
        external_spec: str | None = None,
        fields: Sequence[FieldSchema | Mapping[str, Any]] | None = None,
        struct_fields: Sequence[StructFieldSchema | Mapping[str, Any]] | None = None,
        functions: Sequence[Function | Mapping[str, Any]] | None = None,
        **unknown: NoReturn,
    ) -> CollectionSchema:
        """Start a schema.

        Args:
            description: What the collection is for.
            auto_id: The server makes the primary keys. Default False.
            enable_dynamic_field: Keep what a row has beyond the fields. Default False.
            enable_namespace: Divide the collection into namespaces.
            primary_field: Name of the primary key, in place of is_primary on the field.
            partition_key_field: Name of the partition key, in place of is_partition_key on the
                field.
            clustering_key_field: Name of the clustering key, in place of is_clustering_key on the
                field.
            external_source: Where the rows are if the server does not keep them, such as
                `s3://bucket/path`. Such a collection needs no primary key.
            external_spec: How the external source is read, as JSON, such as its format.
            fields: The fields, in order.
            struct_fields: The fields that hold lists of structs, in order.
            functions: Functions that compute fields from others, such as BM25.
        """
        checks = kit.begin_checks("create_schema", cls.create_schema, unknown)
        return CollectionSchema.make(
            checks,
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
            },
        )

    @classmethod
    def create_struct_field_schema(
        cls,
        *,
        name: str = "",
        description: str = "",
        nullable: bool = False,
        max_capacity: int | None = None,
        fields: Sequence[FieldSchema | Mapping[str, Any]] | None = None,
        mmap_enabled: bool | None = None,
        warmup: str | None = None,
        **unknown: NoReturn,
    ) -> StructFieldSchema:
        """Start the schema of a field that holds lists of structs.

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
        checks = kit.begin_checks(
            "create_struct_field_schema", cls.create_struct_field_schema, unknown
        )
        return StructFieldSchema.make(
            checks,
            {
                "name": name,
                "description": description,
                "nullable": nullable,
                "max_capacity": max_capacity,
                "fields": fields,
                "mmap_enabled": mmap_enabled,
                "warmup": warmup,
            },
        )

    @classmethod
    def prepare_index_params(
        cls,
        field_name: str | None = None,
        *,
        index_type: IndexType | None = None,
        index_name: str | None = None,
        metric_type: MetricType | None = None,
        params: Mapping[str, Any] | None = None,
        **others: Any,
    ) -> IndexParams:
        """Start a list of indexes, empty or with the first one.

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
        return kit.start_with(
            IndexParams(),
            IndexParams.add_index,
            {
                "field_name": field_name,
                "index_type": index_type,
                "index_name": index_name,
                "metric_type": metric_type,
                "params": params,
                **others,
            },
        )

    def alter_alias(
        self,
        collection_name: str,
        alias: str,
        timeout: Timeout = None,
        *,
        db_name: str | None = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> None:
        """Make an alias stand for another collection.

        Args:
            collection_name: Name of the collection.
            alias: The second name, unique in its database.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            db_name: Database of this call. Absent: the client's.
            client_request_id: Sent to the server and found in its logs.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no, among others with the name `collection_not_found`,
                `alias_not_found`.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.
        """
        call = self._begin(
            "alter_alias",
            unknown,
            timeout=timeout,
            db_name=db_name,
            client_request_id=client_request_id,
        )
        collection_name = call.name("collection_name", collection_name)
        alias = call.name("alias", alias)
        with call.forgetting(alias):
            call.repeatable(
                rpcs.ALTER_ALIAS,
                pb.AlterAliasRequest(
                    db_name=call.db_name, collection_name=collection_name, alias=alias
                ),
            )

    def create_alias(
        self,
        collection_name: str,
        alias: str,
        timeout: Timeout = None,
        *,
        db_name: str | None = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> None:
        """Give a collection a second name.

        Args:
            collection_name: Name of the collection.
            alias: The second name, unique in its database.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            db_name: Database of this call. Absent: the client's.
            client_request_id: Sent to the server and found in its logs.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no, among others with the name `collection_not_found`.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.
        """
        call = self._begin(
            "create_alias",
            unknown,
            timeout=timeout,
            db_name=db_name,
            client_request_id=client_request_id,
        )
        collection_name = call.name("collection_name", collection_name)
        alias = call.name("alias", alias)
        with call.forgetting(alias):
            call.once(
                rpcs.CREATE_ALIAS,
                pb.CreateAliasRequest(
                    db_name=call.db_name, collection_name=collection_name, alias=alias
                ),
            )

    def describe_alias(
        self,
        alias: str,
        timeout: Timeout = None,
        *,
        db_name: str | None = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> AliasInfo:
        """What an alias stands for.

        Args:
            alias: The second name, unique in its database.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            db_name: Database of this call. Absent: the client's.
            client_request_id: Sent to the server and found in its logs.

        Returns:
            The alias and its collection.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no, among others with the name `alias_not_found`.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.

        Since Milvus 2.3.4.
        """
        call = self._begin(
            "describe_alias",
            unknown,
            timeout=timeout,
            db_name=db_name,
            client_request_id=client_request_id,
        )
        call.since("2.3.4")
        alias = call.name("alias", alias)
        response = call.read(
            rpcs.DESCRIBE_ALIAS, pb.DescribeAliasRequest(db_name=call.db_name, alias=alias)
        )
        return decode_alias_info(response)

    def drop_alias(
        self,
        alias: str,
        timeout: Timeout = None,
        *,
        db_name: str | None = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> None:
        """Take a second name away.

        The collection stays.

        Args:
            alias: The second name, unique in its database.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            db_name: Database of this call. Absent: the client's.
            client_request_id: Sent to the server and found in its logs.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.
        """
        call = self._begin(
            "drop_alias",
            unknown,
            timeout=timeout,
            db_name=db_name,
            client_request_id=client_request_id,
        )
        alias = call.name("alias", alias)
        with call.forgetting(alias):
            call.repeatable(rpcs.DROP_ALIAS, pb.DropAliasRequest(db_name=call.db_name, alias=alias))

    def list_aliases(
        self,
        collection_name: str | None = None,
        timeout: Timeout = None,
        *,
        db_name: str | None = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> AliasList:
        """Aliases of a collection, or of all.

        Args:
            collection_name: Only the aliases of this collection. Absent: all of the database.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            db_name: Database of this call. Absent: the client's.
            client_request_id: Sent to the server and found in its logs.

        Returns:
            The collection and its aliases; of all collections where none was named.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no, among others with the name `collection_not_found`.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.

        Since Milvus 2.3.4.
        """
        call = self._begin(
            "list_aliases",
            unknown,
            timeout=timeout,
            db_name=db_name,
            client_request_id=client_request_id,
        )
        call.since("2.3.4")
        collection_name = call.name(
            "collection_name", collection_name, optional=True, empty_absent=True
        )
        response = call.read(
            rpcs.LIST_ALIASES,
            pb.ListAliasesRequest(db_name=call.db_name, collection_name=collection_name),
        )
        return decode_alias_list(response)

    def close(self, **unknown: NoReturn) -> None:
        """Close the client.

        Calls under way end with a transport error. Twice is once.
        """
        kit.begin_checks("close", self.close, unknown)
        self._close_transport()

    def get_server_info(
        self, timeout: Timeout = None, *, client_request_id: str | None = None, **unknown: NoReturn
    ) -> ServerInfo:
        """What the server is: its version, build and deployment.

        Args:
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            client_request_id: Sent to the server and found in its logs.

        Returns:
            What the server tells of itself.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.

        Since Milvus 2.2.9.
        """
        call = self._begin(
            "get_server_info", unknown, timeout=timeout, client_request_id=client_request_id
        )
        call.since("2.2.9")
        response = call.read(rpcs.CONNECT, pb.ConnectRequest(client_info=pb.ClientInfo()))
        return decode_server_info(response)

    def get_server_type(self, **unknown: NoReturn) -> str:
        """Kind of the server.

        Returns:
            `milvus`, or `zilliz` for Zilliz Cloud; by the address alone.
        """
        call = self._begin("get_server_type", unknown)
        return kit.server_type(call.state.host)

    def get_server_version(
        self, timeout: Timeout = None, *, client_request_id: str | None = None, **unknown: NoReturn
    ) -> str:
        """Version of the server.

        Args:
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            client_request_id: Sent to the server and found in its logs.

        Returns:
            Such as `2.6.4` or `milvus_lite-3.2.2`.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.
        """
        call = self._begin(
            "get_server_version", unknown, timeout=timeout, client_request_id=client_request_id
        )
        response = call.read(rpcs.GET_VERSION, pb.GetVersionRequest())
        return response.version

    def session(self, cluster_id: str, **unknown: NoReturn) -> MilvusClient:
        """A client over the same connection, whose reads go to one cluster.

        Args:
            cluster_id: Cluster that every read of this client goes to.

        Since Milvus 3.0.
        """
        call = self._begin("session", unknown)
        cluster_id = call.string("cluster_id", cluster_id, not_blank=True)
        return self._pinned({"cluster_id": cluster_id}, since="3.0")

    def alter_collection_field(
        self,
        collection_name: str,
        field_name: str,
        field_params: Mapping[str, Any],
        timeout: Timeout = None,
        *,
        db_name: str | None = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> None:
        """Change parameters of a field.

        Args:
            collection_name: Name or alias of the collection.
            field_name: Name of the field.
            field_params: Parameters to set, such as max_length and mmap.enabled. Not empty.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            db_name: Database of this call. Absent: the client's.
            client_request_id: Sent to the server and found in its logs.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no, among others with the name `collection_not_found`.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.

        Since Milvus 2.5.
        """
        call = self._begin(
            "alter_collection_field",
            unknown,
            timeout=timeout,
            db_name=db_name,
            client_request_id=client_request_id,
        )
        call.since("2.5")
        collection_name = call.name("collection_name", collection_name)
        field_name = call.name("field_name", field_name)
        field_params = call.mapping("field_params", field_params, not_empty=True)
        with call.forgetting(collection_name):
            call.repeatable(
                rpcs.ALTER_COLLECTION_FIELD,
                pb.AlterCollectionFieldRequest(
                    db_name=call.db_name,
                    collection_name=collection_name,
                    field_name=field_name,
                    properties=kit.to_pairs(field_params),
                ),
            )

    def alter_collection_properties(
        self,
        collection_name: str,
        properties: Mapping[str, Any],
        timeout: Timeout = None,
        *,
        db_name: str | None = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> None:
        """Set properties of a collection.

        Args:
            collection_name: Name or alias of the collection.
            properties: Properties to set, such as `collection.ttl.seconds`. Not empty.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            db_name: Database of this call. Absent: the client's.
            client_request_id: Sent to the server and found in its logs.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no, among others with the name `collection_not_found`.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.

        Since Milvus 2.3.
        """
        call = self._begin(
            "alter_collection_properties",
            unknown,
            timeout=timeout,
            db_name=db_name,
            client_request_id=client_request_id,
        )
        call.since("2.3")
        collection_name = call.name("collection_name", collection_name)
        properties = call.mapping("properties", properties, not_empty=True)
        with call.forgetting(collection_name):
            call.repeatable(
                rpcs.ALTER_COLLECTION,
                pb.AlterCollectionRequest(
                    db_name=call.db_name,
                    collection_name=collection_name,
                    properties=kit.to_pairs(properties),
                ),
            )

    def create_collection(
        self,
        collection_name: str,
        dimension: int | None = None,
        primary_field_name: str = "id",
        id_type: DataType | str | int = DataType.INT64,
        vector_field_name: str = "vector",
        metric_type: MetricType = "COSINE",
        auto_id: bool = False,
        timeout: Timeout = None,
        schema: CollectionSchema | Mapping[str, Any] | None = None,
        index_params: IndexParams | Sequence[IndexParam | Mapping[str, Any]] | None = None,
        *,
        max_length: int = 65535,
        enable_dynamic_field: bool = True,
        description: str = "",
        consistency_level: ConsistencyLevel | str | int = ConsistencyLevel.BOUNDED,
        num_shards: int | None = None,
        num_partitions: int | None = None,
        properties: Mapping[str, Any] | None = None,
        db_name: str | None = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> None:
        """Create a collection.

        With index_params or a dimension it is indexed and loaded when the call returns.

        Args:
            collection_name: Name of the collection.
            dimension: Quick form: length of the vectors. Required without a schema. From 1 to
                32768.
            primary_field_name: Quick form: name of the primary key. Default `id`.
            id_type: Quick form: type of the primary key. Default INT64.
            vector_field_name: Quick form: name of the vector field. Default `vector`.
            metric_type: Quick form: how distance is computed. One of COSINE, L2, IP, BM25, HAMMING,
                JACCARD, MHJACCARD, MAX_SIM, MAX_SIM_COSINE, MAX_SIM_IP, MAX_SIM_L2, or another
                text. Default `COSINE`.
            auto_id: Quick form: the server makes the primary keys. Default False.
            max_length: Quick form: most bytes of a text primary key. From 1 to 65535. Default
                65535.
            enable_dynamic_field: Quick form: keep what a row has beyond the fields. Default True.
            description: Quick form: what the collection is for.
            schema: Fields of the collection, made with create_schema.
            index_params: Indexes to build; then the collection is loaded. Quick form: instead of
                AUTOINDEX.
            consistency_level: How fresh reads are that do not say. Default BOUNDED.
            num_shards: Number of shards. Absent: the server's default. At least 1.
            num_partitions: Number of partitions, with a partition key. Absent: the server's
                default. At least 1.
            properties: Properties of the collection, such as `collection.ttl.seconds`.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            db_name: Database of this call. Absent: the client's.
            client_request_id: Sent to the server and found in its logs.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.
        """
        call = self._begin(
            "create_collection",
            unknown,
            timeout=timeout,
            db_name=db_name,
            client_request_id=client_request_id,
            waits=True,
            also=("shards_num",),
        )
        collection_name = call.name("collection_name", collection_name)
        dimension = call.int32("dimension", dimension, optional=True, min=1, max=32768)
        primary_field_name = call.name(
            "primary_field_name", primary_field_name, default="id", empty_absent=True
        )
        id_type = call.member(
            "id_type",
            id_type,
            DataType,
            default=DataType.INT64,
            among=(DataType.INT64, DataType.VARCHAR),
            accepts={"int": DataType.INT64, "string": DataType.VARCHAR, "str": DataType.VARCHAR},
        )
        vector_field_name = call.name(
            "vector_field_name", vector_field_name, default="vector", empty_absent=True
        )
        metric_type = call.text_member(
            "metric_type", metric_type, METRIC_TYPES, default="COSINE", empty_absent=True, open=True
        )
        auto_id = call.boolean("auto_id", auto_id, default=False)
        max_length = call.int32("max_length", max_length, default=65535, min=1, max=65535)
        enable_dynamic_field = call.boolean(
            "enable_dynamic_field", enable_dynamic_field, default=True
        )
        description = call.string("description", description, default="")
        schema = call.record("schema", schema, CollectionSchema, optional=True)
        index_params = call.record(
            "index_params", index_params, IndexParams, optional=True, empty_absent=True
        )
        consistency_level = call.member(
            "consistency_level",
            consistency_level,
            ConsistencyLevel,
            default=ConsistencyLevel.BOUNDED,
            ignore_case=True,
        )
        num_shards = call.also("num_shards", num_shards, "shards_num")
        num_shards = call.int32("num_shards", num_shards, optional=True, min=1)
        num_partitions = call.count("num_partitions", num_partitions, optional=True, min=1)
        properties = call.mapping("properties", properties, optional=True)
        if schema is not None:
            call.unused(
                "schema",
                {
                    "dimension": dimension is not None,
                    "primary_field_name": primary_field_name != "id",
                    "id_type": id_type != DataType.INT64,
                    "vector_field_name": vector_field_name != "vector",
                    "metric_type": metric_type != "COSINE",
                    "auto_id": auto_id,
                    "max_length": max_length != 65535,
                    "enable_dynamic_field": not enable_dynamic_field,
                    "description": description != "",
                },
            )
            schema.examine(call, "schema")
            layout = schema
            indexes = index_params
        else:
            dimension = call.required("dimension", dimension)
            layout = CollectionSchema(
                auto_id=auto_id,
                description=description,
                enable_dynamic_field=enable_dynamic_field,
                fields=[
                    FieldSchema(
                        name=primary_field_name,
                        data_type=id_type,
                        is_primary=True,
                        max_length=max_length if id_type == DataType.VARCHAR else None,
                    ),
                    FieldSchema(
                        name=vector_field_name, data_type=DataType.FLOAT_VECTOR, dim=dimension
                    ),
                ],
            )
            indexes = (
                index_params
                if index_params is not None
                else IndexParams(
                    [
                        IndexParam(
                            field_name=vector_field_name,
                            index_type="AUTOINDEX",
                            metric_type=metric_type,
                        ),
                    ],
                )
            )
        with call.forgetting(collection_name):
            call.once(
                rpcs.CREATE_COLLECTION,
                pb.CreateCollectionRequest(
                    db_name=call.db_name,
                    collection_name=collection_name,
                    schema=kit.serialized(
                        encode_collection_schema(call, layout), name=collection_name
                    ),
                    consistency_level=consistency_level,
                    shards_num=num_shards,
                    num_partitions=num_partitions,
                    properties=kit.to_pairs(properties),
                ),
            )
        if indexes is not None:
            self._create_index(call, collection_name=collection_name, index_params=indexes)
            self._load_collection(call, collection_name=collection_name)

    def describe_collection(
        self,
        collection_name: str,
        timeout: Timeout = None,
        *,
        db_name: str | None = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> CollectionInfo:
        """Schema and properties of a collection.

        Always asks the server.

        Args:
            collection_name: Name or alias of the collection.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            db_name: Database of this call. Absent: the client's.
            client_request_id: Sent to the server and found in its logs.

        Returns:
            Schema and properties.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no, among others with the name `collection_not_found`.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.
        """
        call = self._begin(
            "describe_collection",
            unknown,
            timeout=timeout,
            db_name=db_name,
            client_request_id=client_request_id,
        )
        collection_name = call.name("collection_name", collection_name)
        response = call.read(
            rpcs.DESCRIBE_COLLECTION,
            pb.DescribeCollectionRequest(db_name=call.db_name, collection_name=collection_name),
        )
        return decode_collection_info(call, response)

    def drop_collection(
        self,
        collection_name: str,
        timeout: Timeout = None,
        *,
        db_name: str | None = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> None:
        """Drop a collection with its data and indexes.

        Nothing happens where there is none.

        Args:
            collection_name: Name or alias of the collection.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            db_name: Database of this call. Absent: the client's.
            client_request_id: Sent to the server and found in its logs.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.
        """
        call = self._begin(
            "drop_collection",
            unknown,
            timeout=timeout,
            db_name=db_name,
            client_request_id=client_request_id,
        )
        collection_name = call.name("collection_name", collection_name)
        with call.forgetting(collection_name):
            call.repeatable(
                rpcs.DROP_COLLECTION,
                pb.DropCollectionRequest(db_name=call.db_name, collection_name=collection_name),
            )

    def drop_collection_properties(
        self,
        collection_name: str,
        property_keys: Sequence[str],
        timeout: Timeout = None,
        *,
        db_name: str | None = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> None:
        """Put properties of a collection back to the server's default.

        Args:
            collection_name: Name or alias of the collection.
            property_keys: Names of the properties. Not empty.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            db_name: Database of this call. Absent: the client's.
            client_request_id: Sent to the server and found in its logs.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no, among others with the name `collection_not_found`.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.

        Since Milvus 2.5.
        """
        call = self._begin(
            "drop_collection_properties",
            unknown,
            timeout=timeout,
            db_name=db_name,
            client_request_id=client_request_id,
        )
        call.since("2.5")
        collection_name = call.name("collection_name", collection_name)
        property_keys = call.strings("property_keys", property_keys, not_empty=True, unique=True)
        with call.forgetting(collection_name):
            call.repeatable(
                rpcs.ALTER_COLLECTION,
                pb.AlterCollectionRequest(
                    db_name=call.db_name, collection_name=collection_name, delete_keys=property_keys
                ),
            )

    def get_collection_stats(
        self,
        collection_name: str,
        timeout: Timeout = None,
        *,
        db_name: str | None = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> CollectionStats:
        """Statistics of a collection.

        row_count counts what is flushed; count all rows with query and `count(*)`.

        Args:
            collection_name: Name or alias of the collection.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            db_name: Database of this call. Absent: the client's.
            client_request_id: Sent to the server and found in its logs.

        Returns:
            The statistics.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no, among others with the name `collection_not_found`.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.
        """
        call = self._begin(
            "get_collection_stats",
            unknown,
            timeout=timeout,
            db_name=db_name,
            client_request_id=client_request_id,
        )
        collection_name = call.name("collection_name", collection_name)
        response = call.read(
            rpcs.GET_COLLECTION_STATISTICS,
            pb.GetCollectionStatisticsRequest(
                db_name=call.db_name, collection_name=collection_name
            ),
        )
        return decode_collection_stats(call, response)

    def has_collection(
        self,
        collection_name: str,
        timeout: Timeout = None,
        *,
        db_name: str | None = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> bool:
        """Whether a collection or alias exists.

        Args:
            collection_name: Name or alias of the collection.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            db_name: Database of this call. Absent: the client's.
            client_request_id: Sent to the server and found in its logs.

        Returns:
            False only where the server says that it does not exist.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.
        """
        call = self._begin(
            "has_collection",
            unknown,
            timeout=timeout,
            db_name=db_name,
            client_request_id=client_request_id,
        )
        collection_name = call.name("collection_name", collection_name)
        try:
            call.read(
                rpcs.DESCRIBE_COLLECTION,
                pb.DescribeCollectionRequest(db_name=call.db_name, collection_name=collection_name),
            )
        except kit.ServerError as error:
            if not kit.caught(error, "collection_not_found"):
                raise
            return False
        return True

    def list_collections(
        self,
        *,
        timeout: Timeout = None,
        db_name: str | None = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> list[str]:
        """Names of the collections of the database.

        Args:
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            db_name: Database of this call. Absent: the client's.
            client_request_id: Sent to the server and found in its logs.

        Returns:
            The names, in the server's order.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.
        """
        call = self._begin(
            "list_collections",
            unknown,
            timeout=timeout,
            db_name=db_name,
            client_request_id=client_request_id,
        )
        response = call.read(rpcs.SHOW_COLLECTIONS, pb.ShowCollectionsRequest(db_name=call.db_name))
        return list(response.collection_names)

    def rename_collection(
        self,
        old_name: str,
        new_name: str,
        target_db: str | None = None,
        timeout: Timeout = None,
        *,
        db_name: str | None = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> None:
        """Rename a collection, also into another database.

        Args:
            old_name: Name of the collection.
            new_name: Name that the collection gets.
            target_db: Database to move it to. Absent: its own.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            db_name: Database of this call. Absent: the client's.
            client_request_id: Sent to the server and found in its logs.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no, among others with the name `collection_not_found`.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.

        Since Milvus 2.2.9.
        """
        call = self._begin(
            "rename_collection",
            unknown,
            timeout=timeout,
            db_name=db_name,
            client_request_id=client_request_id,
        )
        call.since("2.2.9")
        old_name = call.name("old_name", old_name)
        new_name = call.name("new_name", new_name)
        target_db = call.string("target_db", target_db, optional=True, empty_absent=True)
        with call.forgetting(old_name), call.forgetting(new_name, database=target_db):
            call.once(
                rpcs.RENAME_COLLECTION,
                pb.RenameCollectionRequest(
                    db_name=call.db_name, oldName=old_name, newName=new_name, newDBName=target_db
                ),
            )

    def truncate_collection(
        self,
        collection_name: str,
        timeout: Timeout = None,
        *,
        db_name: str | None = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> None:
        """Delete all rows of a collection.

        Its schema and indexes stay.

        Args:
            collection_name: Name or alias of the collection.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            db_name: Database of this call. Absent: the client's.
            client_request_id: Sent to the server and found in its logs.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no, among others with the name `collection_not_found`.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.

        Since Milvus 2.6.5.
        """
        call = self._begin(
            "truncate_collection",
            unknown,
            timeout=timeout,
            db_name=db_name,
            client_request_id=client_request_id,
        )
        call.since("2.6.5")
        collection_name = call.name("collection_name", collection_name)
        call.repeatable(
            rpcs.TRUNCATE_COLLECTION,
            pb.TruncateCollectionRequest(db_name=call.db_name, collection_name=collection_name),
        )

    def alter_database_properties(
        self,
        db_name: str,
        properties: Mapping[str, Any],
        *,
        timeout: Timeout = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> None:
        """Set properties of a database.

        Args:
            db_name: Name of the database.
            properties: Properties to set, by name. Not empty.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            client_request_id: Sent to the server and found in its logs.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no, among others with the name `database_not_found`.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.

        Since Milvus 2.4.3.
        """
        call = self._begin(
            "alter_database_properties",
            unknown,
            timeout=timeout,
            client_request_id=client_request_id,
        )
        call.since("2.4.3")
        db_name = call.name("db_name", db_name)
        properties = call.mapping("properties", properties, not_empty=True)
        call.repeatable(
            rpcs.ALTER_DATABASE,
            pb.AlterDatabaseRequest(db_name=db_name, properties=kit.to_pairs(properties)),
        )

    def create_database(
        self,
        db_name: str,
        properties: Mapping[str, Any] | None = None,
        timeout: Timeout = None,
        *,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> None:
        """Create a database.

        Args:
            db_name: Name of the database.
            properties: Properties of the database, such as `database.replica.number`.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            client_request_id: Sent to the server and found in its logs.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.

        Since Milvus 2.2.9.
        """
        call = self._begin(
            "create_database", unknown, timeout=timeout, client_request_id=client_request_id
        )
        call.since("2.2.9")
        db_name = call.name("db_name", db_name)
        properties = call.mapping("properties", properties, optional=True)
        call.once(
            rpcs.CREATE_DATABASE,
            pb.CreateDatabaseRequest(db_name=db_name, properties=kit.to_pairs(properties)),
        )

    def describe_database(
        self,
        db_name: str,
        *,
        timeout: Timeout = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> DatabaseInfo:
        """Properties of a database.

        Args:
            db_name: Name of the database.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            client_request_id: Sent to the server and found in its logs.

        Returns:
            Name and properties.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no, among others with the name `database_not_found`.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.

        Since Milvus 2.4.3.
        """
        call = self._begin(
            "describe_database", unknown, timeout=timeout, client_request_id=client_request_id
        )
        return self._describe_database(call, db_name)

    def _describe_database(self, call: kit.SyncCall, db_name: str) -> DatabaseInfo:
        """Carries out `describe_database` as a part of a call."""
        call.since("2.4.3", "describe_database")
        db_name = call.name("db_name", db_name)
        response = call.read(rpcs.DESCRIBE_DATABASE, pb.DescribeDatabaseRequest(db_name=db_name))
        return decode_database_info(response)

    def drop_database(
        self,
        db_name: str,
        *,
        timeout: Timeout = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> None:
        """Drop a database, which must be empty.

        Args:
            db_name: Name of the database.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            client_request_id: Sent to the server and found in its logs.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.

        Since Milvus 2.2.9.
        """
        call = self._begin(
            "drop_database", unknown, timeout=timeout, client_request_id=client_request_id
        )
        call.since("2.2.9")
        db_name = call.name("db_name", db_name)
        with call.forgetting(databases=[db_name]):
            call.repeatable(rpcs.DROP_DATABASE, pb.DropDatabaseRequest(db_name=db_name))

    def drop_database_properties(
        self,
        db_name: str,
        property_keys: Sequence[str],
        *,
        timeout: Timeout = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> None:
        """Put properties of a database back to the server's default.

        Args:
            db_name: Name of the database.
            property_keys: Names of the properties. Not empty.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            client_request_id: Sent to the server and found in its logs.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no, among others with the name `database_not_found`.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.

        Since Milvus 2.5.
        """
        call = self._begin(
            "drop_database_properties",
            unknown,
            timeout=timeout,
            client_request_id=client_request_id,
        )
        call.since("2.5")
        db_name = call.name("db_name", db_name)
        property_keys = call.strings("property_keys", property_keys, not_empty=True, unique=True)
        call.repeatable(
            rpcs.ALTER_DATABASE, pb.AlterDatabaseRequest(db_name=db_name, delete_keys=property_keys)
        )

    def list_databases(
        self, timeout: Timeout = None, *, client_request_id: str | None = None, **unknown: NoReturn
    ) -> list[str]:
        """Names of the databases.

        Args:
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            client_request_id: Sent to the server and found in its logs.

        Returns:
            The names, in the server's order.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.

        Since Milvus 2.2.9.
        """
        call = self._begin(
            "list_databases", unknown, timeout=timeout, client_request_id=client_request_id
        )
        call.since("2.2.9")
        response = call.read(rpcs.LIST_DATABASES, pb.ListDatabasesRequest())
        return list(response.db_names)

    def use_database(
        self,
        db_name: str,
        *,
        timeout: Timeout = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> None:
        """Make a database the one that later calls use.

        It must exist.

        Args:
            db_name: Name of the database.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            client_request_id: Sent to the server and found in its logs.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no, among others with the name `database_not_found`.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.

        Since Milvus 2.4.3.
        """
        call = self._begin(
            "use_database", unknown, timeout=timeout, client_request_id=client_request_id
        )
        call.since("2.4.3")
        db_name = call.name("db_name", db_name)
        self._describe_database(call, db_name=db_name)
        self._set_state(database=db_name)

    @kit.deprecated("Another name of use_database.")
    def using_database(
        self,
        db_name: str,
        *,
        timeout: Timeout = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> None:
        """Deprecated: another name of `use_database`."""
        kit.warn_of_old_name("using_database", "use_database")
        self.use_database(db_name, timeout=timeout, client_request_id=client_request_id, **unknown)

    def alter_index_properties(
        self,
        collection_name: str,
        index_name: str,
        properties: Mapping[str, Any],
        timeout: Timeout = None,
        *,
        db_name: str | None = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> None:
        """Set properties of an index.

        Args:
            collection_name: Name or alias of the collection.
            index_name: Name of the index.
            properties: Properties to set, such as mmap.enabled. Not empty.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            db_name: Database of this call. Absent: the client's.
            client_request_id: Sent to the server and found in its logs.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no, among others with the name `collection_not_found`,
                `index_not_found`.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.

        Since Milvus 2.4.3.
        """
        call = self._begin(
            "alter_index_properties",
            unknown,
            timeout=timeout,
            db_name=db_name,
            client_request_id=client_request_id,
        )
        call.since("2.4.3")
        collection_name = call.name("collection_name", collection_name)
        index_name = call.name("index_name", index_name)
        properties = call.mapping("properties", properties, not_empty=True)
        call.repeatable(
            rpcs.ALTER_INDEX,
            pb.AlterIndexRequest(
                db_name=call.db_name,
                collection_name=collection_name,
                index_name=index_name,
                extra_params=kit.to_pairs(properties),
            ),
        )

    def create_index(
        self,
        collection_name: str,
        index_params: IndexParams | Sequence[IndexParam | Mapping[str, Any]],
        timeout: Timeout = None,
        *,
        wait: bool = True,
        db_name: str | None = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> None:
        """Build indexes and wait until they are built.

        Args:
            collection_name: Name or alias of the collection.
            index_params: Indexes to build, made with prepare_index_params. Not empty.
            wait: Return when the indexes are built; otherwise when the server knows of them.
                Default True.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            db_name: Database of this call. Absent: the client's.
            client_request_id: Sent to the server and found in its logs.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no, among others with the name `collection_not_found`.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.
        """
        call = self._begin(
            "create_index",
            unknown,
            timeout=timeout,
            db_name=db_name,
            client_request_id=client_request_id,
            waits=True,
            also=("sync",),
        )
        wait = call.also("wait", wait, "sync", default=True)
        self._create_index(call, collection_name, index_params, wait=wait)

    def _create_index(
        self,
        call: kit.SyncCall,
        collection_name: str,
        index_params: IndexParams | Sequence[IndexParam | Mapping[str, Any]],
        *,
        wait: bool = True,
    ) -> None:
        """Carries out `create_index` as a part of a call."""
        collection_name = call.name("collection_name", collection_name)
        index_params = call.record("index_params", index_params, IndexParams, not_empty=True)
        wait = call.boolean("wait", wait, default=True)
        for index in index_params:
            call.once(
                rpcs.CREATE_INDEX,
                pb.CreateIndexRequest(
                    db_name=call.db_name,
                    collection_name=collection_name,
                    field_name=index.field_name,
                    index_name=index.index_name,
                    extra_params=kit.to_pairs(
                        kit.merged(
                            call,
                            kit.compact(
                                {
                                    "index_type": (
                                        index.index_type
                                        if index.index_type is not None
                                        else "AUTOINDEX"
                                    ),
                                    "metric_type": index.metric_type,
                                },
                            ),
                            index.params,
                        ),
                    ),
                ),
            )
            if wait:
                now: pb.AllocTimestampResponse | None = None
                try:
                    now = call.read(rpcs.ALLOC_TIMESTAMP, pb.AllocTimestampRequest())
                except kit.ServerError as error:
                    if not kit.caught(error, "unsupported"):
                        raise
                call.poll(
                    rpcs.DESCRIBE_INDEX,
                    pb.DescribeIndexRequest(
                        db_name=call.db_name,
                        collection_name=collection_name,
                        index_name=index.index_name,
                        timestamp=now.timestamp if now is not None else None,
                        field_name=index.field_name,
                    ),
                    retry=settings.READ,
                    wait=settings.INDEX_WAIT,
                    until=lambda response: (
                        len(response.index_descriptions) > 0
                        and response.index_descriptions[0].state == pb.IndexState.Finished
                    ),
                    fail=lambda response: (
                        response.index_descriptions[0].index_state_fail_reason
                        if (
                            response.index_descriptions
                            and response.index_descriptions[0].state == pb.IndexState.Failed
                        )
                        else None
                    ),
                    watch=lambda response: (
                        response.index_descriptions[0].indexed_rows
                        if response.index_descriptions
                        else None
                    ),
                )

    def describe_index(
        self,
        collection_name: str,
        index_name: str,
        timeout: Timeout = None,
        *,
        db_name: str | None = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> IndexInfo:
        """An index: its kind, its parameters and how far it is built.

        Args:
            collection_name: Name or alias of the collection.
            index_name: Name of the index.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            db_name: Database of this call. Absent: the client's.
            client_request_id: Sent to the server and found in its logs.

        Returns:
            The index.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no, among others with the name `collection_not_found`,
                `index_not_found`.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.
        """
        call = self._begin(
            "describe_index",
            unknown,
            timeout=timeout,
            db_name=db_name,
            client_request_id=client_request_id,
        )
        collection_name = call.name("collection_name", collection_name)
        index_name = call.name("index_name", index_name)
        response = call.read(
            rpcs.DESCRIBE_INDEX,
            pb.DescribeIndexRequest(
                db_name=call.db_name, collection_name=collection_name, index_name=index_name
            ),
        )
        return decode_index_info(
            kit.read_first(call, "index_descriptions", response.index_descriptions)
        )

    def drop_index(
        self,
        collection_name: str,
        index_name: str,
        timeout: Timeout = None,
        *,
        db_name: str | None = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> None:
        """Drop an index.

        The collection must not be loaded.

        Args:
            collection_name: Name or alias of the collection.
            index_name: Name of the index.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            db_name: Database of this call. Absent: the client's.
            client_request_id: Sent to the server and found in its logs.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no, among others with the name `collection_not_found`.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.
        """
        call = self._begin(
            "drop_index",
            unknown,
            timeout=timeout,
            db_name=db_name,
            client_request_id=client_request_id,
        )
        collection_name = call.name("collection_name", collection_name)
        index_name = call.name("index_name", index_name)
        call.repeatable(
            rpcs.DROP_INDEX,
            pb.DropIndexRequest(
                db_name=call.db_name, collection_name=collection_name, index_name=index_name
            ),
        )

    def drop_index_properties(
        self,
        collection_name: str,
        index_name: str,
        property_keys: Sequence[str],
        timeout: Timeout = None,
        *,
        db_name: str | None = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> None:
        """Put properties of an index back to the server's default.

        Args:
            collection_name: Name or alias of the collection.
            index_name: Name of the index.
            property_keys: Names of the properties. Not empty.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            db_name: Database of this call. Absent: the client's.
            client_request_id: Sent to the server and found in its logs.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no, among others with the name `collection_not_found`,
                `index_not_found`.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.

        Since Milvus 2.5.
        """
        call = self._begin(
            "drop_index_properties",
            unknown,
            timeout=timeout,
            db_name=db_name,
            client_request_id=client_request_id,
        )
        call.since("2.5")
        collection_name = call.name("collection_name", collection_name)
        index_name = call.name("index_name", index_name)
        property_keys = call.strings("property_keys", property_keys, not_empty=True, unique=True)
        call.repeatable(
            rpcs.ALTER_INDEX,
            pb.AlterIndexRequest(
                db_name=call.db_name,
                collection_name=collection_name,
                index_name=index_name,
                delete_keys=property_keys,
            ),
        )

    def list_indexes(
        self,
        collection_name: str,
        field_name: str | None = None,
        *,
        timeout: Timeout = None,
        db_name: str | None = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> list[str]:
        """Names of the indexes of a collection.

        Args:
            collection_name: Name or alias of the collection.
            field_name: Only those of this field.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            db_name: Database of this call. Absent: the client's.
            client_request_id: Sent to the server and found in its logs.

        Returns:
            The names, in the server's order.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no, among others with the name `collection_not_found`.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.
        """
        call = self._begin(
            "list_indexes",
            unknown,
            timeout=timeout,
            db_name=db_name,
            client_request_id=client_request_id,
        )
        collection_name = call.name("collection_name", collection_name)
        field_name = call.string("field_name", field_name, optional=True, empty_absent=True)
        try:
            found = call.read(
                rpcs.DESCRIBE_INDEX,
                pb.DescribeIndexRequest(db_name=call.db_name, collection_name=collection_name),
            )
        except kit.ServerError as error:
            if not kit.caught(error, "index_not_found"):
                raise
            return []
        return [
            each.index_name
            for each in found.index_descriptions
            if field_name is None or each.field_name == field_name
        ]

    def get_load_state(
        self,
        collection_name: str,
        partition_name: str | None = None,
        timeout: Timeout = None,
        *,
        partition_names: Sequence[str] | None = None,
        db_name: str | None = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> LoadStateInfo:
        """Whether a collection or partition is in memory, and how far loading is.

        Args:
            collection_name: Name or alias of the collection.
            partition_name: Only this partition.
            partition_names: Only these partitions. Absent: all.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            db_name: Database of this call. Absent: the client's.
            client_request_id: Sent to the server and found in its logs.

        Returns:
            The state; while it loads also the progress.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no, among others with the name `collection_not_found`.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.

        Since Milvus 2.2.
        """
        call = self._begin(
            "get_load_state",
            unknown,
            timeout=timeout,
            db_name=db_name,
            client_request_id=client_request_id,
        )
        call.since("2.2")
        collection_name = call.name("collection_name", collection_name)
        partition_name = call.string(
            "partition_name", partition_name, optional=True, empty_absent=True
        )
        partition_names = call.strings(
            "partition_names", partition_names, optional=True, empty_absent=True
        )
        call.at_most_one({"partition_name": partition_name, "partition_names": partition_names})
        partitions = (
            partition_names
            if partition_names is not None
            else kit.present(partition_name)
            if partition_name is not None
            else None
        )
        loaded = call.read(
            rpcs.GET_LOAD_STATE,
            pb.GetLoadStateRequest(
                db_name=call.db_name, collection_name=collection_name, partition_names=partitions
            ),
        )
        loading: pb.GetLoadingProgressResponse | None = None
        if loaded.state == pb.LoadState.LoadStateLoading:
            loading = call.read(
                rpcs.GET_LOADING_PROGRESS,
                pb.GetLoadingProgressRequest(
                    db_name=call.db_name,
                    collection_name=collection_name,
                    partition_names=partitions,
                ),
            )
        result: LoadStateInfo = {"state": LoadState(loaded.state)}
        if loading is not None:
            result["progress"] = loading.progress
        return result

    def load_collection(
        self,
        collection_name: str,
        timeout: Timeout = None,
        *,
        replica_number: int | None = None,
        resource_groups: Sequence[str] | None = None,
        load_fields: Sequence[str] | None = None,
        skip_load_dynamic_field: bool | None = None,
        priority: LoadPriority | None = None,
        refresh: bool | None = None,
        wait: bool = True,
        db_name: str | None = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> None:
        """Bring a collection into memory and wait until it is there.

        Args:
            collection_name: Name or alias of the collection.
            replica_number: Number of replicas. Absent: the collection's own setting. At least 1.
            resource_groups: Resource groups that hold the replicas.
            load_fields: Only these fields. Absent: all.
            skip_load_dynamic_field: Leave the dynamic field out.
            priority: How urgent the load is among others. Absent: the server's default. One of
                high, low, in any case.
            refresh: Load what was added since the collection was loaded.
            wait: Return when the collection is loaded; otherwise when the server has begun. Default
                True.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            db_name: Database of this call. Absent: the client's.
            client_request_id: Sent to the server and found in its logs.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no, among others with the name `collection_not_found`.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.
        """
        call = self._begin(
            "load_collection",
            unknown,
            timeout=timeout,
            db_name=db_name,
            client_request_id=client_request_id,
            waits=True,
            also=("_resource_groups", "_load_fields", "_skip_load_dynamic_field", "_refresh"),
        )
        resource_groups = call.also("resource_groups", resource_groups, "_resource_groups")
        load_fields = call.also("load_fields", load_fields, "_load_fields")
        skip_load_dynamic_field = call.also(
            "skip_load_dynamic_field", skip_load_dynamic_field, "_skip_load_dynamic_field"
        )
        refresh = call.also("refresh", refresh, "_refresh")
        self._load_collection(
            call,
            collection_name,
            replica_number=replica_number,
            resource_groups=resource_groups,
            load_fields=load_fields,
            skip_load_dynamic_field=skip_load_dynamic_field,
            priority=priority,
            refresh=refresh,
            wait=wait,
        )

    def _load_collection(
        self,
        call: kit.SyncCall,
        collection_name: str,
        *,
        replica_number: int | None = None,
        resource_groups: Sequence[str] | None = None,
        load_fields: Sequence[str] | None = None,
        skip_load_dynamic_field: bool | None = None,
        priority: LoadPriority | None = None,
        refresh: bool | None = None,
        wait: bool = True,
    ) -> None:
        """Carries out `load_collection` as a part of a call."""
        collection_name = call.name("collection_name", collection_name)
        replica_number = call.int32("replica_number", replica_number, optional=True, min=1)
        resource_groups = call.strings(
            "resource_groups", resource_groups, optional=True, empty_absent=True
        )
        load_fields = call.strings("load_fields", load_fields, optional=True, empty_absent=True)
        skip_load_dynamic_field = call.boolean(
            "skip_load_dynamic_field", skip_load_dynamic_field, optional=True
        )
        priority = call.text_member(
            "priority", priority, LOAD_PRIORITIES, optional=True, ignore_case=True
        )
        refresh = call.boolean("refresh", refresh, optional=True)
        wait = call.boolean("wait", wait, default=True)
        call.repeatable(
            rpcs.LOAD_COLLECTION,
            pb.LoadCollectionRequest(
                db_name=call.db_name,
                collection_name=collection_name,
                replica_number=replica_number,
                resource_groups=resource_groups,
                refresh=refresh,
                load_fields=load_fields,
                skip_load_dynamic_field=skip_load_dynamic_field,
                load_params=kit.compact({"load_priority": priority}),
            ),
        )
        if wait and refresh is not True:
            call.poll(
                rpcs.GET_LOADING_PROGRESS,
                pb.GetLoadingProgressRequest(db_name=call.db_name, collection_name=collection_name),
                retry=settings.READ,
                wait=settings.LOAD_WAIT,
                until=lambda response: response.progress >= 100,
                watch=lambda response: response.progress,
            )
        if wait and refresh is True:
            call.poll(
                rpcs.GET_LOADING_PROGRESS,
                pb.GetLoadingProgressRequest(db_name=call.db_name, collection_name=collection_name),
                retry=settings.READ,
                wait=settings.LOAD_WAIT,
                until=lambda response: response.refresh_progress >= 100,
                watch=lambda response: response.refresh_progress,
            )

    def load_partitions(
        self,
        collection_name: str,
        partition_names: str | Sequence[str],
        timeout: Timeout = None,
        *,
        replica_number: int | None = None,
        resource_groups: Sequence[str] | None = None,
        load_fields: Sequence[str] | None = None,
        skip_load_dynamic_field: bool | None = None,
        priority: LoadPriority | None = None,
        refresh: bool | None = None,
        wait: bool = True,
        db_name: str | None = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> None:
        """Bring partitions into memory and wait until they are there.

        Args:
            collection_name: Name or alias of the collection.
            partition_names: Names of the partitions. Not empty. A single one may be given alone.
            replica_number: Number of replicas. Absent: the collection's own setting. At least 1.
            resource_groups: Resource groups that hold the replicas.
            load_fields: Only these fields. Absent: all.
            skip_load_dynamic_field: Leave the dynamic field out.
            priority: How urgent the load is among others. Absent: the server's default. One of
                high, low, in any case.
            refresh: Load what was added since the partitions were loaded.
            wait: Return when the partitions are loaded; otherwise when the server has begun.
                Default True.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            db_name: Database of this call. Absent: the client's.
            client_request_id: Sent to the server and found in its logs.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no, among others with the name `collection_not_found`.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.
        """
        call = self._begin(
            "load_partitions",
            unknown,
            timeout=timeout,
            db_name=db_name,
            client_request_id=client_request_id,
            waits=True,
            also=("_resource_groups", "_load_fields", "_skip_load_dynamic_field", "_refresh"),
        )
        collection_name = call.name("collection_name", collection_name)
        partition_names = call.strings(
            "partition_names", partition_names, single=True, not_empty=True
        )
        replica_number = call.int32("replica_number", replica_number, optional=True, min=1)
        resource_groups = call.also("resource_groups", resource_groups, "_resource_groups")
        resource_groups = call.strings(
            "resource_groups", resource_groups, optional=True, empty_absent=True
        )
        load_fields = call.also("load_fields", load_fields, "_load_fields")
        load_fields = call.strings("load_fields", load_fields, optional=True, empty_absent=True)
        skip_load_dynamic_field = call.also(
            "skip_load_dynamic_field", skip_load_dynamic_field, "_skip_load_dynamic_field"
        )
        skip_load_dynamic_field = call.boolean(
            "skip_load_dynamic_field", skip_load_dynamic_field, optional=True
        )
        priority = call.text_member(
            "priority", priority, LOAD_PRIORITIES, optional=True, ignore_case=True
        )
        refresh = call.also("refresh", refresh, "_refresh")
        refresh = call.boolean("refresh", refresh, optional=True)
        wait = call.boolean("wait", wait, default=True)
        call.repeatable(
            rpcs.LOAD_PARTITIONS,
            pb.LoadPartitionsRequest(
                db_name=call.db_name,
                collection_name=collection_name,
                partition_names=partition_names,
                replica_number=replica_number,
                resource_groups=resource_groups,
                refresh=refresh,
                load_fields=load_fields,
                skip_load_dynamic_field=skip_load_dynamic_field,
                load_params=kit.compact({"load_priority": priority}),
            ),
        )
        if wait and refresh is not True:
            call.poll(
                rpcs.GET_LOADING_PROGRESS,
                pb.GetLoadingProgressRequest(
                    db_name=call.db_name,
                    collection_name=collection_name,
                    partition_names=partition_names,
                ),
                retry=settings.READ,
                wait=settings.LOAD_WAIT,
                until=lambda response: response.progress >= 100,
                watch=lambda response: response.progress,
            )
        if wait and refresh is True:
            call.poll(
                rpcs.GET_LOADING_PROGRESS,
                pb.GetLoadingProgressRequest(
                    db_name=call.db_name,
                    collection_name=collection_name,
                    partition_names=partition_names,
                ),
                retry=settings.READ,
                wait=settings.LOAD_WAIT,
                until=lambda response: response.refresh_progress >= 100,
                watch=lambda response: response.refresh_progress,
            )

    def refresh_load(
        self,
        collection_name: str,
        timeout: Timeout = None,
        *,
        db_name: str | None = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> None:
        """Load what was added since the collection was loaded, and wait.

        Args:
            collection_name: Name or alias of the collection.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            db_name: Database of this call. Absent: the client's.
            client_request_id: Sent to the server and found in its logs.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no, among others with the name `collection_not_found`.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.

        Since Milvus 2.2.3.
        """
        call = self._begin(
            "refresh_load",
            unknown,
            timeout=timeout,
            db_name=db_name,
            client_request_id=client_request_id,
            waits=True,
        )
        call.since("2.2.3")
        collection_name = call.name("collection_name", collection_name)
        self._load_collection(call, collection_name=collection_name, refresh=True)

    def release_collection(
        self,
        collection_name: str,
        timeout: Timeout = None,
        *,
        db_name: str | None = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> None:
        """Take a collection out of memory.

        Args:
            collection_name: Name or alias of the collection.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            db_name: Database of this call. Absent: the client's.
            client_request_id: Sent to the server and found in its logs.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no, among others with the name `collection_not_found`.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.
        """
        call = self._begin(
            "release_collection",
            unknown,
            timeout=timeout,
            db_name=db_name,
            client_request_id=client_request_id,
        )
        collection_name = call.name("collection_name", collection_name)
        call.repeatable(
            rpcs.RELEASE_COLLECTION,
            pb.ReleaseCollectionRequest(db_name=call.db_name, collection_name=collection_name),
        )

    def release_partitions(
        self,
        collection_name: str,
        partition_names: str | Sequence[str],
        timeout: Timeout = None,
        *,
        db_name: str | None = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> None:
        """Take partitions out of memory.

        Args:
            collection_name: Name or alias of the collection.
            partition_names: Names of the partitions. Not empty. A single one may be given alone.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            db_name: Database of this call. Absent: the client's.
            client_request_id: Sent to the server and found in its logs.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no, among others with the name `collection_not_found`.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.
        """
        call = self._begin(
            "release_partitions",
            unknown,
            timeout=timeout,
            db_name=db_name,
            client_request_id=client_request_id,
        )
        collection_name = call.name("collection_name", collection_name)
        partition_names = call.strings(
            "partition_names", partition_names, single=True, not_empty=True
        )
        call.repeatable(
            rpcs.RELEASE_PARTITIONS,
            pb.ReleasePartitionsRequest(
                db_name=call.db_name,
                collection_name=collection_name,
                partition_names=partition_names,
            ),
        )

    def compact(
        self,
        collection_name: str,
        is_clustering: bool = False,
        is_l0: bool = False,
        target_size: int | None = None,
        target_size_unit: SizeUnit = "mb",
        timeout: Timeout = None,
        *,
        db_name: str | None = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> int:
        """Start merging small segments.

        Args:
            collection_name: Name or alias of the collection.
            is_clustering: Order the rows by the clustering key. Default False.
            is_l0: Apply deletions only. Default False.
            target_size: Size of the segments to make, in target_size_unit. Absent: the server's
                own. At least 1.
            target_size_unit: Unit of target_size. One of b, kb, mb, gb, tb, pb, in any case.
                Default `mb`.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            db_name: Database of this call. Absent: the client's.
            client_request_id: Sent to the server and found in its logs.

        Returns:
            The job, for get_compaction_state.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no, among others with the name `collection_not_found`.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.
        """
        call = self._begin(
            "compact",
            unknown,
            timeout=timeout,
            db_name=db_name,
            client_request_id=client_request_id,
        )
        collection_name = call.name("collection_name", collection_name)
        is_clustering = call.boolean("is_clustering", is_clustering, default=False)
        is_l0 = call.boolean("is_l0", is_l0, default=False)
        target_size = call.count("target_size", target_size, optional=True, min=1)
        target_size_unit = call.text_member(
            "target_size_unit", target_size_unit, SIZE_UNITS, default="mb", ignore_case=True
        )
        megabytes = (
            kit.size_in_megabytes(call, target_size, target_size_unit)
            if target_size is not None
            else None
        )
        described = call.read(
            rpcs.DESCRIBE_COLLECTION,
            pb.DescribeCollectionRequest(db_name=call.db_name, collection_name=collection_name),
        )
        job = call.once(
            rpcs.MANUAL_COMPACTION,
            pb.ManualCompactionRequest(
                db_name=call.db_name,
                collectionID=described.collectionID,
                collection_name=collection_name,
                majorCompaction=is_clustering,
                l0Compaction=is_l0,
                target_size=megabytes,
            ),
        )
        return job.compactionID

    def flush(
        self,
        collection_name: str,
        timeout: Timeout = None,
        *,
        db_name: str | None = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> None:
        """Seal what was written, and wait until it is stored.

        Args:
            collection_name: Name or alias of the collection.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            db_name: Database of this call. Absent: the client's.
            client_request_id: Sent to the server and found in its logs.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no, among others with the name `collection_not_found`.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.
        """
        call = self._begin(
            "flush",
            unknown,
            timeout=timeout,
            db_name=db_name,
            client_request_id=client_request_id,
            waits=True,
        )
        collection_name = call.name("collection_name", collection_name)
        flushed = call.repeatable(
            rpcs.FLUSH, pb.FlushRequest(db_name=call.db_name, collection_names=[collection_name])
        )
        call.poll(
            rpcs.GET_FLUSH_STATE,
            pb.GetFlushStateRequest(
                db_name=call.db_name,
                segmentIDs=(
                    found.data
                    if (found := flushed.coll_segIDs.get(collection_name)) is not None
                    else None
                ),
                flush_ts=flushed.coll_flush_ts.get(collection_name),
                collection_name=collection_name,
            ),
            retry=settings.READ,
            wait=settings.FLUSH_WAIT,
            until=lambda response: response.flushed,
        )

    def get_compaction_state(
        self,
        job_id: int,
        timeout: Timeout = None,
        *,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> CompactionState:
        """How far a compaction is.

        Args:
            job_id: What compact returned.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            client_request_id: Sent to the server and found in its logs.

        Returns:
            UndefiedState for a job that the server does not know.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.
        """
        call = self._begin(
            "get_compaction_state", unknown, timeout=timeout, client_request_id=client_request_id
        )
        job_id = call.int64("job_id", job_id)
        response = call.read(
            rpcs.GET_COMPACTION_STATE, pb.GetCompactionStateRequest(compactionID=job_id)
        )
        return CompactionState(response.state)

    def create_partition(
        self,
        collection_name: str,
        partition_name: str,
        timeout: Timeout = None,
        *,
        db_name: str | None = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> None:
        """Create a partition.

        Args:
            collection_name: Name or alias of the collection.
            partition_name: Name of the partition, unique in the collection.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            db_name: Database of this call. Absent: the client's.
            client_request_id: Sent to the server and found in its logs.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no, among others with the name `collection_not_found`.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.
        """
        call = self._begin(
            "create_partition",
            unknown,
            timeout=timeout,
            db_name=db_name,
            client_request_id=client_request_id,
        )
        collection_name = call.name("collection_name", collection_name)
        partition_name = call.name("partition_name", partition_name)
        call.once(
            rpcs.CREATE_PARTITION,
            pb.CreatePartitionRequest(
                db_name=call.db_name, collection_name=collection_name, partition_name=partition_name
            ),
        )

    def drop_partition(
        self,
        collection_name: str,
        partition_name: str,
        timeout: Timeout = None,
        *,
        db_name: str | None = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> None:
        """Drop a partition with its rows.

        It must not be loaded.

        Args:
            collection_name: Name or alias of the collection.
            partition_name: Name of the partition.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            db_name: Database of this call. Absent: the client's.
            client_request_id: Sent to the server and found in its logs.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no, among others with the name `collection_not_found`.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.
        """
        call = self._begin(
            "drop_partition",
            unknown,
            timeout=timeout,
            db_name=db_name,
            client_request_id=client_request_id,
        )
        collection_name = call.name("collection_name", collection_name)
        partition_name = call.name("partition_name", partition_name)
        call.repeatable(
            rpcs.DROP_PARTITION,
            pb.DropPartitionRequest(
                db_name=call.db_name, collection_name=collection_name, partition_name=partition_name
            ),
        )

    def get_partition_stats(
        self,
        collection_name: str,
        partition_name: str,
        timeout: Timeout = None,
        *,
        db_name: str | None = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> PartitionStats:
        """Statistics of a partition.

        row_count counts what is flushed.

        Args:
            collection_name: Name or alias of the collection.
            partition_name: Name of the partition.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            db_name: Database of this call. Absent: the client's.
            client_request_id: Sent to the server and found in its logs.

        Returns:
            The statistics.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no, among others with the name `collection_not_found`.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.
        """
        call = self._begin(
            "get_partition_stats",
            unknown,
            timeout=timeout,
            db_name=db_name,
            client_request_id=client_request_id,
        )
        collection_name = call.name("collection_name", collection_name)
        partition_name = call.name("partition_name", partition_name)
        response = call.read(
            rpcs.GET_PARTITION_STATISTICS,
            pb.GetPartitionStatisticsRequest(
                db_name=call.db_name, collection_name=collection_name, partition_name=partition_name
            ),
        )
        return decode_partition_stats(call, response)

    def has_partition(
        self,
        collection_name: str,
        partition_name: str,
        timeout: Timeout = None,
        *,
        db_name: str | None = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> bool:
        """Whether a collection has a partition.

        Args:
            collection_name: Name or alias of the collection.
            partition_name: Name of the partition.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            db_name: Database of this call. Absent: the client's.
            client_request_id: Sent to the server and found in its logs.

        Returns:
            Whether it is there.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no, among others with the name `collection_not_found`.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.
        """
        call = self._begin(
            "has_partition",
            unknown,
            timeout=timeout,
            db_name=db_name,
            client_request_id=client_request_id,
        )
        collection_name = call.name("collection_name", collection_name)
        partition_name = call.name("partition_name", partition_name)
        response = call.read(
            rpcs.HAS_PARTITION,
            pb.HasPartitionRequest(
                db_name=call.db_name, collection_name=collection_name, partition_name=partition_name
            ),
        )
        return response.value

    def list_partitions(
        self,
        collection_name: str,
        timeout: Timeout = None,
        *,
        db_name: str | None = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> list[str]:
        """Names of the partitions of a collection.

        Args:
            collection_name: Name or alias of the collection.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            db_name: Database of this call. Absent: the client's.
            client_request_id: Sent to the server and found in its logs.

        Returns:
            The names, in the server's order.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no, among others with the name `collection_not_found`.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.
        """
        call = self._begin(
            "list_partitions",
            unknown,
            timeout=timeout,
            db_name=db_name,
            client_request_id=client_request_id,
        )
        collection_name = call.name("collection_name", collection_name)
        response = call.read(
            rpcs.SHOW_PARTITIONS,
            pb.ShowPartitionsRequest(db_name=call.db_name, collection_name=collection_name),
        )
        return list(response.partition_names)

    def delete(
        self,
        collection_name: str,
        ids: int | str | Sequence[int] | Sequence[str] | None = None,
        timeout: Timeout = None,
        filter: str | None = None,
        partition_name: str | None = None,
        *,
        consistency_level: ConsistencyLevel | str | int | None = None,
        filter_params: Mapping[str, Any] | None = None,
        namespace: str | None = None,
        db_name: str | None = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> DeleteResult:
        """Delete rows by primary key or by filter.

        Args:
            collection_name: Name or alias of the collection.
            ids: Primary keys of the rows, all integers or all texts.
            filter: Boolean expression over the fields, such as `price > 10 and colour == "red"`.
            partition_name: Only this partition. Absent: the default one for writes, all for
                deletes.
            consistency_level: How fresh the data must be that the filter sees. Absent: the
                collection's own level.
            filter_params: Values of the {names} in the filter.
            namespace: Namespace of the rows. Since Milvus 3.0.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            db_name: Database of this call. Absent: the client's.
            client_request_id: Sent to the server and found in its logs.

        Returns:
            How many rows the server counts as deleted.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no, among others with the name `collection_not_found`.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.
        """
        call = self._begin(
            "delete",
            unknown,
            timeout=timeout,
            db_name=db_name,
            client_request_id=client_request_id,
            also=("pks", "expr_params"),
        )
        collection_name = call.name("collection_name", collection_name)
        ids = call.also("ids", ids, "pks")
        ids = call.ids("ids", ids, optional=True, empty_absent=True)
        filter = call.string("filter", filter, optional=True, empty_absent=True)
        partition_name = call.string(
            "partition_name", partition_name, optional=True, empty_absent=True
        )
        consistency_level = call.member(
            "consistency_level",
            consistency_level,
            ConsistencyLevel,
            optional=True,
            ignore_case=True,
        )
        filter_params = call.also("filter_params", filter_params, "expr_params")
        filter_params = call.mapping("filter_params", filter_params, optional=True)
        namespace = call.string("namespace", namespace, optional=True, empty_absent=True)
        call.since("3.0", "namespace", given=namespace)
        call.exactly_one({"ids": ids, "filter": filter})

        def send(known: kit.Schema | None) -> DeleteResult:
            response = call.repeatable(
                rpcs.DELETE,
                pb.DeleteRequest(
                    db_name=call.db_name,
                    collection_name=collection_name,
                    partition_name=partition_name,
                    expr=(
                        filter
                        if filter is not None
                        else kit.ids_filter(call, known, ids)
                        if known is not None and ids is not None
                        else None
                    ),
                    consistency_level=consistency_level,
                    namespace=namespace,
                    expr_template_values=(
                        kit.encode_template(call, filter_params)
                        if filter_params is not None
                        else None
                    ),
                ),
            )
            call.remember_write(collection_name, response.timestamp)
            result: DeleteResult = {"delete_count": response.delete_cnt}
            if response.HasField("IDs"):
                result["ids"] = kit.decode_ids(response.IDs)
            cost = response.status.extra_info.get("report_value")
            if cost is not None:
                result["cost"] = kit.read_integer(call, "report_value", cost)
            return result

        return call.with_schema(
            collection_name,
            send,
            refresh_on=("schema_mismatch", "expression_rejected"),
            when=ids is not None,
        )

    def get(
        self,
        collection_name: str,
        ids: int | str | Sequence[int] | Sequence[str],
        output_fields: Sequence[str] | None = None,
        timeout: Timeout = None,
        partition_names: Sequence[str] | None = None,
        *,
        ignore_growing: bool = False,
        timezone: str | None = None,
        time_fields: str | None = None,
        namespace: str | None = None,
        consistency_level: ConsistencyLevel | str | int | None = None,
        guarantee_timestamp: int | None = None,
        db_name: str | None = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> RowSet:
        """Rows by primary key.

        Args:
            collection_name: Name or alias of the collection.
            ids: Primary keys, all integers or all texts.
            output_fields: Fields to return; `*` means all. Default ["*"].
            partition_names: Only these partitions. Absent: all.
            ignore_growing: Read sealed segments only. Default False.
            timezone: Zone that timestamps come back in, such as `Europe/Paris`.
            time_fields: Parts of timestamps to return, such as `year,month`.
            namespace: Namespace to read. Since Milvus 3.0.
            consistency_level: How fresh the data must be. Absent: the collection's own level.
            guarantee_timestamp: With Customized: see everything written before this timestamp.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            db_name: Database of this call. Absent: the client's.
            client_request_id: Sent to the server and found in its logs.

        Returns:
            The rows found, in the server's order.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no, among others with the name `collection_not_found`.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.
        """
        call = self._begin(
            "get", unknown, timeout=timeout, db_name=db_name, client_request_id=client_request_id
        )
        collection_name = call.name("collection_name", collection_name)
        ids = call.ids("ids", ids)
        output_fields = call.strings(
            "output_fields", output_fields, default=["*"], empty_absent=True
        )
        partition_names = call.strings(
            "partition_names", partition_names, optional=True, empty_absent=True
        )
        ignore_growing = call.boolean("ignore_growing", ignore_growing, default=False)
        timezone = call.string("timezone", timezone, optional=True, empty_absent=True)
        time_fields = call.string("time_fields", time_fields, optional=True, empty_absent=True)
        namespace = call.string("namespace", namespace, optional=True, empty_absent=True)
        call.since("3.0", "namespace", given=namespace)
        consistency_level = call.member(
            "consistency_level",
            consistency_level,
            ConsistencyLevel,
            optional=True,
            ignore_case=True,
        )
        guarantee_timestamp = call.uint64("guarantee_timestamp", guarantee_timestamp, optional=True)
        call.requires(
            "guarantee_timestamp",
            guarantee_timestamp,
            "consistency_level",
            consistency_level,
            equal=ConsistencyLevel.CUSTOMIZED,
        )
        if kit.is_empty(ids):
            return kit.no_row_set()

        def send(known: kit.Schema) -> RowSet:
            return self._query(
                call,
                collection_name=collection_name,
                filter=kit.ids_filter(call, known, ids),
                output_fields=output_fields,
                partition_names=partition_names,
                consistency_level=consistency_level,
                guarantee_timestamp=guarantee_timestamp,
                ignore_growing=ignore_growing,
                timezone=timezone,
                time_fields=time_fields,
                namespace=namespace,
            )

        return call.with_schema(
            collection_name, send, refresh_on=("schema_mismatch", "expression_rejected")
        )

    def hybrid_search(
        self,
        collection_name: str,
        reqs: Sequence[AnnSearchRequest | Mapping[str, Any]],
        ranker: RRFRanker | WeightedRanker | Function | FunctionScore | Mapping[str, Any],
        limit: int = 10,
        output_fields: Sequence[str] | None = None,
        timeout: Timeout = None,
        partition_names: Sequence[str] | None = None,
        *,
        offset: int = 0,
        round_decimal: int = -1,
        ignore_growing: bool | None = None,
        timezone: str | None = None,
        time_fields: str | None = None,
        rank_group_scorer: GroupScorer | None = None,
        group_by_field: str | None = None,
        group_size: int | None = None,
        strict_group_size: bool | None = None,
        namespace: str | None = None,
        consistency_level: ConsistencyLevel | str | int | None = None,
        guarantee_timestamp: int | None = None,
        db_name: str | None = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> SearchResult:
        """Several searches, their hits ranked together.

        Args:
            collection_name: Name or alias of the collection.
            reqs: The searches. Not empty.
            ranker: How their hits become one list.
            limit: Most hits for each query (top-k). From 1 to 16384. Default 10.
            output_fields: Fields to return with each hit; `*` means all. Absent: none.
            partition_names: Only these partitions. Absent: all.
            offset: Hits to skip. Default 0.
            round_decimal: Decimals that distances are rounded to; -1 keeps all. Default -1.
            ignore_growing: Search sealed segments only.
            timezone: Zone that timestamps come back in, such as `Europe/Paris`.
            time_fields: Parts of timestamps to return, such as `year,month`.
            rank_group_scorer: How a group's score comes from those of its hits. The server's
                default is max. One of sum, avg, max, in any case.
            group_by_field: At most `group_size` hits for each value of this field.
            group_size: Hits of each group. The server's default is 1. At least 1.
            strict_group_size: Return full groups only, even if the search takes longer.
            namespace: Namespace that is read. Since Milvus 3.0.
            consistency_level: How fresh the data must be. Absent: the collection's own level.
            guarantee_timestamp: With Customized: see everything written before this timestamp.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            db_name: Database of this call. Absent: the client's.
            client_request_id: Sent to the server and found in its logs.

        Returns:
            For each query its hits, best first.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no, among others with the name `collection_not_found`.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.

        Since Milvus 2.4.
        """
        call = self._begin(
            "hybrid_search",
            unknown,
            timeout=timeout,
            db_name=db_name,
            client_request_id=client_request_id,
        )
        call.since("2.4")
        collection_name = call.name("collection_name", collection_name)
        reqs = call.records("reqs", reqs, AnnSearchRequest, not_empty=True)
        ranker = call.one_of("ranker", ranker, (RRFRanker, WeightedRanker, Function, FunctionScore))
        limit = call.count("limit", limit, default=10, min=1, max=16384)
        output_fields = call.strings(
            "output_fields", output_fields, optional=True, empty_absent=True
        )
        partition_names = call.strings(
            "partition_names", partition_names, optional=True, empty_absent=True
        )
        offset = call.count("offset", offset, default=0)
        round_decimal = call.int32("round_decimal", round_decimal, default=-1)
        ignore_growing = call.boolean("ignore_growing", ignore_growing, optional=True)
        timezone = call.string("timezone", timezone, optional=True, empty_absent=True)
        time_fields = call.string("time_fields", time_fields, optional=True, empty_absent=True)
        rank_group_scorer = call.text_member(
            "rank_group_scorer", rank_group_scorer, GROUP_SCORERS, optional=True, ignore_case=True
        )
        group_by_field = call.string(
            "group_by_field", group_by_field, optional=True, empty_absent=True
        )
        group_size = call.count("group_size", group_size, optional=True, min=1)
        strict_group_size = call.boolean("strict_group_size", strict_group_size, optional=True)
        namespace = call.string("namespace", namespace, optional=True, empty_absent=True)
        call.since("3.0", "namespace", given=namespace)
        consistency_level = call.member(
            "consistency_level",
            consistency_level,
            ConsistencyLevel,
            optional=True,
            ignore_case=True,
        )
        guarantee_timestamp = call.uint64("guarantee_timestamp", guarantee_timestamp, optional=True)
        call.requires(
            "guarantee_timestamp",
            guarantee_timestamp,
            "consistency_level",
            consistency_level,
            equal=ConsistencyLevel.CUSTOMIZED,
        )

        def send(known: kit.Schema) -> SearchResult:
            response = call.read(
                rpcs.HYBRID_SEARCH,
                pb.HybridSearchRequest(
                    db_name=call.db_name,
                    consistency_level=consistency_level,
                    use_default_consistency=True if consistency_level is None else None,
                    guarantee_timestamp=(
                        guarantee_timestamp
                        if guarantee_timestamp is not None
                        else kit.guarantee_timestamp(
                            consistency_level, call.last_write(collection_name)
                        )
                    ),
                    collection_name=collection_name,
                    partition_names=partition_names,
                    output_fields=output_fields,
                    requests=[
                        pb.SearchRequest(
                            consistency_level=consistency_level,
                            use_default_consistency=True if consistency_level is None else None,
                            guarantee_timestamp=(
                                guarantee_timestamp
                                if guarantee_timestamp is not None
                                else kit.guarantee_timestamp(
                                    consistency_level, call.last_write(collection_name)
                                )
                            ),
                            collection_name=collection_name,
                            partition_names=partition_names,
                            dsl=req.filter,
                            dsl_type=pb.DslType.BoolExprV1,
                            nq=kit.count_queries(req.data),
                            placeholder_group=kit.encode_queries(
                                call, req.data, known, req.anns_field
                            ),
                            search_params=kit.to_pairs(
                                [
                                    ("topk", req.limit),
                                    ("anns_field", req.anns_field),
                                    ("round_decimal", round_decimal),
                                    (
                                        "ignore_growing",
                                        kit.first(
                                            ignore_growing,
                                            (
                                                req.param.ignore_growing
                                                if (
                                                    req.param is not None
                                                    and req.param.ignore_growing is not None
                                                )
                                                else None
                                            ),
                                            False,
                                        ),
                                    ),
                                    (
                                        "metric_type",
                                        (
                                            req.param.metric_type
                                            if (
                                                req.param is not None
                                                and req.param.metric_type is not None
                                            )
                                            else None
                                        ),
                                    ),
                                    (
                                        "hints",
                                        (
                                            req.param.hints
                                            if req.param is not None and req.param.hints is not None
                                            else None
                                        ),
                                    ),
                                    (
                                        "analyzer_name",
                                        (
                                            req.param.analyzer_name
                                            if (
                                                req.param is not None
                                                and req.param.analyzer_name is not None
                                            )
                                            else None
                                        ),
                                    ),
                                    ("group_by_field", group_by_field),
                                    ("timezone", timezone),
                                    ("time_fields", time_fields),
                                    ("cluster_id", call.pinned("cluster_id")),
                                    (
                                        "params",
                                        kit.to_json(
                                            kit.merged(
                                                call,
                                                {},
                                                (
                                                    req.param.params
                                                    if (
                                                        req.param is not None
                                                        and req.param.params is not None
                                                    )
                                                    else None
                                                ),
                                                (
                                                    req.param.others
                                                    if (
                                                        req.param is not None
                                                        and req.param.others is not None
                                                    )
                                                    else None
                                                ),
                                            ),
                                        ),
                                    ),
                                ],
                            ),
                            expr_template_values=(
                                kit.encode_template(call, req.filter_params)
                                if req.filter_params is not None
                                else None
                            ),
                            namespace=namespace,
                        )
                        for req in reqs
                    ],
                    rank_params=kit.to_pairs(
                        kit.merged(
                            call,
                            (
                                {"strategy": "rrf", "params": kit.to_json({"k": ranker.k})}
                                if isinstance(ranker, RRFRanker)
                                else {
                                    "strategy": "weighted",
                                    "params": kit.to_json(
                                        {"weights": ranker.weights, "norm_score": ranker.norm_score}
                                    ),
                                }
                                if isinstance(ranker, WeightedRanker)
                                else None
                            ),
                            kit.compact(
                                {
                                    "limit": limit,
                                    "round_decimal": round_decimal,
                                    "offset": offset,
                                    "rank_group_scorer": rank_group_scorer,
                                    "group_by_field": group_by_field,
                                    "group_size": group_size,
                                    "strict_group_size": strict_group_size,
                                    "cluster_id": call.pinned("cluster_id"),
                                },
                            ),
                        ),
                    ),
                    function_score=(
                        pb.FunctionScore(functions=[encode_function(ranker)])
                        if isinstance(ranker, Function)
                        else encode_function_score(ranker)
                        if isinstance(ranker, FunctionScore)
                        else None
                    ),
                    namespace=namespace,
                ),
            )
            return kit.decode_hits(call, response.results, None)

        return call.with_schema(collection_name, send, refresh_on=("schema_mismatch",))

    def insert(
        self,
        collection_name: str,
        data: RowData,
        timeout: Timeout = None,
        partition_name: str | None = None,
        *,
        namespace: str | None = None,
        db_name: str | None = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> InsertResult:
        """Add rows.

        Args:
            collection_name: Name or alias of the collection.
            data: One row, rows, or columns.
            partition_name: Only this partition. Absent: the default one for writes, all for
                deletes.
            namespace: Namespace of the rows. Since Milvus 3.0.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            db_name: Database of this call. Absent: the client's.
            client_request_id: Sent to the server and found in its logs.

        Returns:
            How many rows, and their primary keys.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no, among others with the name `collection_not_found`,
                `schema_mismatch`.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.
        """
        call = self._begin(
            "insert", unknown, timeout=timeout, db_name=db_name, client_request_id=client_request_id
        )
        collection_name = call.name("collection_name", collection_name)
        data = call.rows("data", data)
        partition_name = call.string(
            "partition_name", partition_name, optional=True, empty_absent=True
        )
        namespace = call.string("namespace", namespace, optional=True, empty_absent=True)
        call.since("3.0", "namespace", given=namespace)
        if kit.is_empty(data):
            return {"insert_count": 0, "ids": []}

        def send(known: kit.Schema) -> InsertResult:
            encoded = kit.encode_rows(call, known, data, "insert")
            response = call.once(
                rpcs.INSERT,
                pb.InsertRequest(
                    db_name=call.db_name,
                    collection_name=collection_name,
                    partition_name=partition_name,
                    fields_data=encoded.fields_data,
                    num_rows=encoded.num_rows,
                    namespace=namespace,
                    schema_timestamp=known.update_timestamp,
                ),
            )
            call.remember_write(collection_name, response.timestamp)
            result: InsertResult = {
                "insert_count": response.insert_cnt,
                "ids": kit.decode_ids(response.IDs) if response.HasField("IDs") else [],
            }
            cost = response.status.extra_info.get("report_value")
            if cost is not None:
                result["cost"] = kit.read_integer(call, "report_value", cost)
            return result

        return call.with_schema(collection_name, send, refresh_on=("schema_mismatch",))

    def query(
        self,
        collection_name: str,
        filter: str | None = None,
        output_fields: Sequence[str] | None = None,
        timeout: Timeout = None,
        ids: int | str | Sequence[int] | Sequence[str] | None = None,
        partition_names: Sequence[str] | None = None,
        *,
        limit: int | None = None,
        offset: int | None = None,
        ignore_growing: bool = False,
        order_by_fields: Sequence[OrderBy | Mapping[str, Any]] | None = None,
        group_by_fields: Sequence[str] | None = None,
        timezone: str | None = None,
        time_fields: str | None = None,
        filter_params: Mapping[str, Any] | None = None,
        namespace: str | None = None,
        consistency_level: ConsistencyLevel | str | int | None = None,
        guarantee_timestamp: int | None = None,
        db_name: str | None = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> RowSet:
        """Rows that match a filter.

        Args:
            collection_name: Name or alias of the collection.
            filter: Boolean expression over the fields, such as `price > 10 and colour == "red"`.
            output_fields: Fields to return; `*` means all, `count(*)` counts. Default ["*"].
            ids: Rows with these primary keys, instead of a filter.
            partition_names: Only these partitions. Absent: all.
            limit: Most rows to return. Required without filter and ids, unless rows are counted. At
                least 1.
            offset: Rows to skip; needs a limit.
            ignore_growing: Read sealed segments only. Default False.
            order_by_fields: Order of the rows.
            group_by_fields: One row for each combination of values of these fields; the other
                output fields must be aggregates, such as `count(*)`.
            timezone: Zone that timestamps come back in, such as `Europe/Paris`.
            time_fields: Parts of timestamps to return, such as `year,month`.
            filter_params: Values of the {names} in the filter.
            namespace: Namespace that is read. Since Milvus 3.0.
            consistency_level: How fresh the data must be. Absent: the collection's own level.
            guarantee_timestamp: With Customized: see everything written before this timestamp.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            db_name: Database of this call. Absent: the client's.
            client_request_id: Sent to the server and found in its logs.

        Returns:
            The rows, in the server's order.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no, among others with the name `collection_not_found`.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.
        """
        call = self._begin(
            "query",
            unknown,
            timeout=timeout,
            db_name=db_name,
            client_request_id=client_request_id,
            also=("order_by", "expr_params"),
        )
        order_by_fields = call.also("order_by_fields", order_by_fields, "order_by")
        filter_params = call.also("filter_params", filter_params, "expr_params")
        return self._query(
            call,
            collection_name,
            filter,
            output_fields,
            ids,
            partition_names,
            limit=limit,
            offset=offset,
            ignore_growing=ignore_growing,
            order_by_fields=order_by_fields,
            group_by_fields=group_by_fields,
            timezone=timezone,
            time_fields=time_fields,
            filter_params=filter_params,
            namespace=namespace,
            consistency_level=consistency_level,
            guarantee_timestamp=guarantee_timestamp,
        )

    def _query(
        self,
        call: kit.SyncCall,
        collection_name: str,
        filter: str | None = None,
        output_fields: Sequence[str] | None = None,
        ids: int | str | Sequence[int] | Sequence[str] | None = None,
        partition_names: Sequence[str] | None = None,
        *,
        limit: int | None = None,
        offset: int | None = None,
        ignore_growing: bool = False,
        order_by_fields: Sequence[OrderBy | Mapping[str, Any]] | None = None,
        group_by_fields: Sequence[str] | None = None,
        timezone: str | None = None,
        time_fields: str | None = None,
        filter_params: Mapping[str, Any] | None = None,
        namespace: str | None = None,
        consistency_level: ConsistencyLevel | str | int | None = None,
        guarantee_timestamp: int | None = None,
    ) -> RowSet:
        """Carries out `query` as a part of a call."""
        collection_name = call.name("collection_name", collection_name)
        filter = call.string("filter", filter, optional=True, empty_absent=True)
        output_fields = call.strings(
            "output_fields", output_fields, default=["*"], empty_absent=True
        )
        ids = call.ids("ids", ids, optional=True, empty_absent=True)
        partition_names = call.strings(
            "partition_names", partition_names, optional=True, empty_absent=True
        )
        limit = call.count("limit", limit, optional=True, min=1)
        offset = call.count("offset", offset, optional=True, also_absent=(0,))
        ignore_growing = call.boolean("ignore_growing", ignore_growing, default=False)
        order_by_fields = call.records(
            "order_by_fields", order_by_fields, OrderBy, optional=True, empty_absent=True
        )
        group_by_fields = call.strings(
            "group_by_fields", group_by_fields, optional=True, empty_absent=True
        )
        timezone = call.string("timezone", timezone, optional=True, empty_absent=True)
        time_fields = call.string("time_fields", time_fields, optional=True, empty_absent=True)
        filter_params = call.mapping("filter_params", filter_params, optional=True)
        namespace = call.string("namespace", namespace, optional=True, empty_absent=True)
        call.since("3.0", "namespace", given=namespace)
        consistency_level = call.member(
            "consistency_level",
            consistency_level,
            ConsistencyLevel,
            optional=True,
            ignore_case=True,
        )
        guarantee_timestamp = call.uint64("guarantee_timestamp", guarantee_timestamp, optional=True)
        call.at_most_one({"filter": filter, "ids": ids})
        call.requires(
            "guarantee_timestamp",
            guarantee_timestamp,
            "consistency_level",
            consistency_level,
            equal=ConsistencyLevel.CUSTOMIZED,
        )

        def send(known: kit.Schema | None) -> RowSet:
            try:
                response = call.read(
                    rpcs.QUERY,
                    pb.QueryRequest(
                        db_name=call.db_name,
                        consistency_level=consistency_level,
                        use_default_consistency=True if consistency_level is None else None,
                        guarantee_timestamp=(
                            guarantee_timestamp
                            if guarantee_timestamp is not None
                            else kit.guarantee_timestamp(
                                consistency_level, call.last_write(collection_name)
                            )
                        ),
                        collection_name=collection_name,
                        expr=(
                            filter
                            if filter is not None
                            else kit.ids_filter(call, known, ids)
                            if known is not None and ids is not None
                            else None
                        ),
                        output_fields=output_fields,
                        expr_template_values=(
                            kit.encode_template(call, filter_params)
                            if filter_params is not None
                            else None
                        ),
                        namespace=namespace,
                        partition_names=partition_names,
                        query_params=kit.to_pairs(
                            [
                                ("limit", limit),
                                ("offset", offset),
                                ("ignore_growing", ignore_growing),
                                ("timezone", timezone),
                                ("time_fields", time_fields),
                                (
                                    "order_by_fields",
                                    (
                                        kit.order_text(order_by_fields)
                                        if order_by_fields is not None
                                        else None
                                    ),
                                ),
                                (
                                    "group_by_fields",
                                    (
                                        kit.join_comma(group_by_fields)
                                        if group_by_fields is not None
                                        else None
                                    ),
                                ),
                                ("cluster_id", call.pinned("cluster_id")),
                            ],
                        ),
                    ),
                )
            except kit.ServerError as error:
                if not kit.caught(error, "empty_collection"):
                    raise
                return kit.no_row_set()
            return kit.decode_rows(call, response.fields_data, list(response.output_fields))

        return call.with_schema(
            collection_name,
            send,
            refresh_on=("schema_mismatch", "expression_rejected"),
            when=ids is not None,
        )

    def query_iterator(
        self,
        collection_name: str,
        batch_size: int = 1000,
        limit: int | None = None,
        filter: str | None = None,
        output_fields: Sequence[str] | None = None,
        partition_names: Sequence[str] | None = None,
        timeout: Timeout = None,
        *,
        offset: int | None = None,
        filter_params: Mapping[str, Any] | None = None,
        namespace: str | None = None,
        db_name: str | None = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> PageIterator[RowSet]:
        """Rows that match a filter, page by page, over one moment of the data.

        Args:
            collection_name: Name or alias of the collection.
            batch_size: Rows of each page; the last may have fewer. From 1 to 16384. Default 1000.
            limit: Most rows of all pages together. Absent: all. At least 0.
            filter: Boolean expression over the fields, such as `price > 10 and colour == "red"`.
            output_fields: Fields to return; `*` means all. Default ["*"].
            partition_names: Only these partitions. Absent: all.
            offset: Rows to skip; any number. Absent: none.
            filter_params: Values of the {names} in the filter.
            namespace: Namespace that is read. Since Milvus 3.0.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            db_name: Database of this call. Absent: the client's.
            client_request_id: Sent to the server and found in its logs.

        Returns:
            The pages, in the order of the primary key.

        Since Milvus 2.3.
        """
        call = self._begin(
            "query_iterator",
            unknown,
            timeout=timeout,
            db_name=db_name,
            client_request_id=client_request_id,
            also=("expr_params",),
        )
        call.since("2.3")
        collection_name = call.name("collection_name", collection_name)
        batch_size = call.count("batch_size", batch_size, default=1000, min=1, max=16384)
        limit = call.count("limit", limit, optional=True, also_absent=(-1,), min=0)
        filter = call.string("filter", filter, optional=True, empty_absent=True)
        output_fields = call.strings(
            "output_fields", output_fields, default=["*"], empty_absent=True
        )
        partition_names = call.strings(
            "partition_names", partition_names, optional=True, empty_absent=True
        )
        offset = call.count("offset", offset, optional=True, also_absent=(0,))
        filter_params = call.also("filter_params", filter_params, "expr_params")
        filter_params = call.mapping("filter_params", filter_params, optional=True)
        namespace = call.string("namespace", namespace, optional=True, empty_absent=True)
        call.since("3.0", "namespace", given=namespace)

        def open_pages(call: kit.SyncCall) -> kit.SyncPageReader[RowSet]:
            known = call.schema(collection_name)

            def fetch(call: kit.SyncCall, cursor: kit.QueryCursor) -> pb.QueryResults:
                return call.read(
                    rpcs.QUERY,
                    pb.QueryRequest(
                        db_name=call.db_name,
                        collection_name=collection_name,
                        expr=cursor.filter,
                        output_fields=cursor.output_fields,
                        partition_names=partition_names,
                        guarantee_timestamp=cursor.timestamp,
                        use_default_consistency=True,
                        query_params=kit.to_pairs(
                            [
                                ("limit", cursor.limit),
                                ("iterator", True if not cursor.seeking else None),
                                ("reduce_stop_for_best", True if not cursor.seeking else None),
                                ("collection_id", known.collection_id),
                                ("query_iter_last_pk", cursor.last_pk),
                                ("query_iter_last_element_offset", cursor.last_element_offset),
                                ("cluster_id", call.pinned("cluster_id")),
                            ],
                        ),
                        expr_template_values=(
                            kit.encode_template(call, filter_params)
                            if filter_params is not None
                            else None
                        ),
                        namespace=namespace,
                    ),
                )

            return kit.SyncPageReader(
                kit.query_pages(
                    call,
                    known,
                    batch_size,
                    limit,
                    offset,
                    filter,
                    output_fields,
                    call.last_write(collection_name),
                ),
                fetch,
            )

        return PageIterator(call, open_pages)

    def search(
        self,
        collection_name: str,
        data: QueryData | None = None,
        filter: str | None = None,
        limit: int = 10,
        output_fields: Sequence[str] | None = None,
        search_params: SearchParams | Mapping[str, Any] | None = None,
        timeout: Timeout = None,
        partition_names: Sequence[str] | None = None,
        anns_field: str | None = None,
        ranker: Function | FunctionScore | Mapping[str, Any] | None = None,
        function_chains: FunctionChain
        | Mapping[str, Any]
        | Sequence[FunctionChain | Mapping[str, Any]]
        | None = None,
        highlighter: LexicalHighlighter | SemanticHighlighter | Mapping[str, Any] | None = None,
        ids: int | str | Sequence[int] | Sequence[str] | None = None,
        search_aggregation: SearchAggregation | Mapping[str, Any] | None = None,
        *,
        filter_params: Mapping[str, Any] | None = None,
        namespace: str | None = None,
        consistency_level: ConsistencyLevel | str | int | None = None,
        guarantee_timestamp: int | None = None,
        offset: int | None = None,
        round_decimal: int = -1,
        ignore_growing: bool | None = None,
        group_by_field: str | None = None,
        group_by_fields: Sequence[str] | None = None,
        group_size: int | None = None,
        strict_group_size: bool | None = None,
        order_by_fields: Sequence[OrderBy | Mapping[str, Any]] | None = None,
        json_path: str | None = None,
        json_type: JsonCast | None = None,
        strict_cast: bool | None = None,
        timezone: str | None = None,
        time_fields: str | None = None,
        page_retain_order: bool | None = None,
        db_name: str | None = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> SearchResult:
        """The rows nearest to each query.

        Args:
            collection_name: Name or alias of the collection.
            data: What to search for: vectors, texts or lists of embeddings; one or many. Not empty.
            filter: Boolean expression over the fields, such as `price > 10 and colour == "red"`.
            limit: Most hits for each query (top-k). From 1 to 16384. Default 10.
            output_fields: Fields to return with each hit; `*` means all. Absent: none.
            search_params: Parameters that depend on the index.
            partition_names: Only these partitions. Absent: all.
            anns_field: Vector field to search; may be left out where there is one.
            ranker: How the hits get another score. Since Milvus 2.6.
            function_chains: What the server does with the hits, instead of a ranker. A single one
                may be given alone. Since Milvus 3.0.
            highlighter: How the matching parts of texts are marked in the hits. Since Milvus 3.0.
            ids: Search for the vectors of these rows, instead of data. Since Milvus 2.6.9.
            search_aggregation: Groups the hits into buckets; `limit` has no effect then. Since
                Milvus 3.0.
            filter_params: Values of the {names} in the filter.
            namespace: Namespace that is read. Since Milvus 3.0.
            consistency_level: How fresh the data must be. Absent: the collection's own level.
            guarantee_timestamp: With Customized: see everything written before this timestamp.
            offset: Hits to skip. Absent: none.
            round_decimal: Decimals that distances are rounded to; -1 keeps all. Default -1.
            ignore_growing: Search sealed segments only.
            group_by_field: At most `group_size` hits for each value of this field.
            group_by_fields: As group_by_field, for each combination of values.
            group_size: Hits of each group. The server's default is 1. At least 1.
            strict_group_size: Return full groups only, even if the search takes longer.
            order_by_fields: Order of the hits, instead of by distance.
            json_path: Path in a JSON field that group_by_field names.
            json_type: Type that the value at json_path is read as. Absent: the server chooses. One
                of Bool, Int8, Int16, Int32, Int64, Double, VarChar, in any case.
            strict_cast: Leave out rows whose value at json_path is of another type.
            timezone: Zone that timestamps come back in, such as `Europe/Paris`.
            time_fields: Parts of timestamps to return, such as `year,month`.
            page_retain_order: Keep the order of hits the same from page to page.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            db_name: Database of this call. Absent: the client's.
            client_request_id: Sent to the server and found in its logs.

        Returns:
            For each query its hits, nearest first.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no, among others with the name `collection_not_found`.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.
        """
        call = self._begin(
            "search",
            unknown,
            timeout=timeout,
            db_name=db_name,
            client_request_id=client_request_id,
            also=("expr_params",),
        )
        collection_name = call.name("collection_name", collection_name)
        data = call.queries("data", data, optional=True, not_empty=True)
        filter = call.string("filter", filter, optional=True, empty_absent=True)
        limit = call.count("limit", limit, default=10, min=1, max=16384)
        output_fields = call.strings(
            "output_fields", output_fields, optional=True, empty_absent=True
        )
        search_params = call.record("search_params", search_params, SearchParams, default={})
        partition_names = call.strings(
            "partition_names", partition_names, optional=True, empty_absent=True
        )
        anns_field = call.string("anns_field", anns_field, optional=True, empty_absent=True)
        ranker = call.one_of("ranker", ranker, (Function, FunctionScore), optional=True)
        call.since("2.6", "ranker", given=ranker)
        function_chains = call.records(
            "function_chains",
            function_chains,
            FunctionChain,
            optional=True,
            empty_absent=True,
            single=True,
        )
        call.since("3.0", "function_chains", given=function_chains)
        highlighter = call.one_of(
            "highlighter", highlighter, (LexicalHighlighter, SemanticHighlighter), optional=True
        )
        call.since("3.0", "highlighter", given=highlighter)
        ids = call.ids("ids", ids, optional=True, empty_absent=True)
        call.since("2.6.9", "ids", given=ids)
        search_aggregation = call.record(
            "search_aggregation", search_aggregation, SearchAggregation, optional=True
        )
        call.since("3.0", "search_aggregation", given=search_aggregation)
        filter_params = call.also("filter_params", filter_params, "expr_params")
        filter_params = call.mapping("filter_params", filter_params, optional=True)
        namespace = call.string("namespace", namespace, optional=True, empty_absent=True)
        call.since("3.0", "namespace", given=namespace)
        consistency_level = call.member(
            "consistency_level",
            consistency_level,
            ConsistencyLevel,
            optional=True,
            ignore_case=True,
        )
        guarantee_timestamp = call.uint64("guarantee_timestamp", guarantee_timestamp, optional=True)
        offset = call.count("offset", offset, optional=True, also_absent=(0,))
        round_decimal = call.int32("round_decimal", round_decimal, default=-1)
        ignore_growing = call.boolean("ignore_growing", ignore_growing, optional=True)
        group_by_field = call.string(
            "group_by_field", group_by_field, optional=True, empty_absent=True
        )
        group_by_fields = call.strings(
            "group_by_fields", group_by_fields, optional=True, empty_absent=True
        )
        group_size = call.count("group_size", group_size, optional=True, min=1)
        strict_group_size = call.boolean("strict_group_size", strict_group_size, optional=True)
        order_by_fields = call.records(
            "order_by_fields", order_by_fields, OrderBy, optional=True, empty_absent=True
        )
        json_path = call.string("json_path", json_path, optional=True, empty_absent=True)
        json_type = call.text_member(
            "json_type", json_type, JSON_CASTS, optional=True, ignore_case=True
        )
        strict_cast = call.boolean("strict_cast", strict_cast, optional=True)
        timezone = call.string("timezone", timezone, optional=True, empty_absent=True)
        time_fields = call.string("time_fields", time_fields, optional=True, empty_absent=True)
        page_retain_order = call.boolean("page_retain_order", page_retain_order, optional=True)
        call.exactly_one({"data": data, "ids": ids})
        call.at_most_one({"offset": offset, "search_params.offset": search_params.offset})
        call.at_most_one(
            {
                "page_retain_order": page_retain_order,
                "search_params.page_retain_order": search_params.page_retain_order,
            },
        )
        call.at_most_one({"group_by_field": group_by_field, "group_by_fields": group_by_fields})
        call.at_most_one(
            {"search_aggregation": search_aggregation, "group_by_field": group_by_field}
        )
        call.at_most_one(
            {"search_aggregation": search_aggregation, "group_by_fields": group_by_fields}
        )
        call.at_most_one({"ranker": ranker, "function_chains": function_chains})
        call.requires(
            "guarantee_timestamp",
            guarantee_timestamp,
            "consistency_level",
            consistency_level,
            equal=ConsistencyLevel.CUSTOMIZED,
        )

        def send(known: kit.Schema | None) -> SearchResult:
            response = call.read(
                rpcs.SEARCH,
                pb.SearchRequest(
                    db_name=call.db_name,
                    consistency_level=consistency_level,
                    use_default_consistency=True if consistency_level is None else None,
                    guarantee_timestamp=(
                        guarantee_timestamp
                        if guarantee_timestamp is not None
                        else kit.guarantee_timestamp(
                            consistency_level, call.last_write(collection_name)
                        )
                    ),
                    collection_name=collection_name,
                    partition_names=partition_names,
                    dsl=filter,
                    dsl_type=pb.DslType.BoolExprV1,
                    nq=(
                        kit.count_queries(data)
                        if data is not None
                        else kit.count_ids(ids)
                        if ids is not None
                        else None
                    ),
                    placeholder_group=(
                        kit.encode_queries(call, data, known, anns_field)
                        if data is not None
                        else None
                    ),
                    ids=kit.encode_ids(call, ids) if ids is not None else None,
                    output_fields=output_fields,
                    expr_template_values=(
                        kit.encode_template(call, filter_params)
                        if filter_params is not None
                        else None
                    ),
                    function_score=(
                        pb.FunctionScore(functions=[encode_function(ranker)])
                        if isinstance(ranker, Function)
                        else encode_function_score(ranker)
                        if isinstance(ranker, FunctionScore)
                        else None
                    ),
                    function_chains=(
                        [encode_function_chain(call, each) for each in function_chains]
                        if function_chains is not None
                        else None
                    ),
                    highlighter=(
                        encode_highlighter(highlighter) if highlighter is not None else None
                    ),
                    search_aggregation=(
                        encode_search_aggregation(search_aggregation)
                        if search_aggregation is not None
                        else None
                    ),
                    namespace=namespace,
                    search_params=kit.to_pairs(
                        [
                            ("topk", limit),
                            ("anns_field", anns_field),
                            ("round_decimal", round_decimal),
                            ("offset", offset if offset is not None else search_params.offset),
                            (
                                "ignore_growing",
                                kit.first(ignore_growing, search_params.ignore_growing, False),
                            ),
                            ("metric_type", search_params.metric_type),
                            ("hints", search_params.hints),
                            ("analyzer_name", search_params.analyzer_name),
                            ("group_by_field", group_by_field),
                            (
                                "group_by_fields",
                                (
                                    kit.join_comma(group_by_fields)
                                    if group_by_fields is not None
                                    else None
                                ),
                            ),
                            ("group_size", group_size),
                            ("strict_group_size", strict_group_size),
                            (
                                "order_by_fields",
                                (
                                    kit.order_text(order_by_fields)
                                    if order_by_fields is not None
                                    else None
                                ),
                            ),
                            ("json_path", json_path),
                            ("json_type", json_type),
                            ("strict_cast", strict_cast),
                            ("timezone", timezone),
                            ("time_fields", time_fields),
                            ("cluster_id", call.pinned("cluster_id")),
                            (
                                "params",
                                kit.to_json(
                                    kit.merged(
                                        call,
                                        {},
                                        search_params.params,
                                        search_params.others,
                                        kit.compact(
                                            {
                                                "page_retain_order": (
                                                    page_retain_order
                                                    if page_retain_order is not None
                                                    else search_params.page_retain_order
                                                ),
                                            },
                                        ),
                                    ),
                                ),
                            ),
                        ],
                    ),
                ),
            )
            return kit.decode_hits(
                call,
                response.results,
                (
                    [decode_aggregation_bucket(each) for each in response.results.agg_buckets]
                    if response.HasField("results")
                    else None
                ),
            )

        return call.with_schema(
            collection_name,
            send,
            refresh_on=("schema_mismatch",),
            when=data is not None and data.kind in {"bytes", "embeddings"},
        )

    def search_iterator(
        self,
        collection_name: str,
        data: QueryData,
        batch_size: int = 1000,
        filter: str | None = None,
        limit: int | None = None,
        output_fields: Sequence[str] | None = None,
        search_params: SearchParams | Mapping[str, Any] | None = None,
        timeout: Timeout = None,
        partition_names: Sequence[str] | None = None,
        anns_field: str | None = None,
        round_decimal: int = -1,
        external_filter_func: Callable[[Hits], Sequence[Hit]] | None = None,
        *,
        group_by_field: str | None = None,
        ignore_growing: bool | None = None,
        filter_params: Mapping[str, Any] | None = None,
        namespace: str | None = None,
        db_name: str | None = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> PageIterator[Hits]:
        """Hits of one query, page by page, nearest first, over one moment of the data.

        Args:
            collection_name: Name or alias of the collection.
            data: What to search for: one query. Not empty.
            batch_size: Hits of each page; the last may have fewer. From 1 to 16384. Default 1000.
            filter: Boolean expression over the fields, such as `price > 10 and colour == "red"`.
            limit: Most hits of all pages together. Absent: all. At least 0.
            output_fields: Fields to return with each hit; `*` means all. Absent: none.
            search_params: Parameters that depend on the index.
            partition_names: Only these partitions. Absent: all.
            anns_field: Vector field to search; may be left out where there is one.
            round_decimal: Decimals that distances are rounded to; -1 keeps all. Default -1.
            external_filter_func: Called with the hits of each answer; gives those that are wanted.
                Pages are filled up from further answers.
            group_by_field: One hit for each value of this field.
            ignore_growing: Search sealed segments only.
            filter_params: Values of the {names} in the filter.
            namespace: Namespace that is read. Since Milvus 3.0.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            db_name: Database of this call. Absent: the client's.
            client_request_id: Sent to the server and found in its logs.

        Returns:
            The pages.

        Since Milvus 2.5.2.
        """
        call = self._begin(
            "search_iterator",
            unknown,
            timeout=timeout,
            db_name=db_name,
            client_request_id=client_request_id,
            also=("expr_params",),
        )
        call.since("2.5.2")
        collection_name = call.name("collection_name", collection_name)
        data = call.queries("data", data, not_empty=True, count=1)
        batch_size = call.count("batch_size", batch_size, default=1000, min=1, max=16384)
        filter = call.string("filter", filter, optional=True, empty_absent=True)
        limit = call.count("limit", limit, optional=True, also_absent=(-1,), min=0)
        output_fields = call.strings(
            "output_fields", output_fields, optional=True, empty_absent=True
        )
        search_params = call.record("search_params", search_params, SearchParams, default={})
        partition_names = call.strings(
            "partition_names", partition_names, optional=True, empty_absent=True
        )
        anns_field = call.string("anns_field", anns_field, optional=True, empty_absent=True)
        round_decimal = call.int32("round_decimal", round_decimal, default=-1)
        external_filter_func = call.function(
            "external_filter_func", external_filter_func, optional=True
        )
        group_by_field = call.string(
            "group_by_field", group_by_field, optional=True, empty_absent=True
        )
        ignore_growing = call.boolean("ignore_growing", ignore_growing, optional=True)
        filter_params = call.also("filter_params", filter_params, "expr_params")
        filter_params = call.mapping("filter_params", filter_params, optional=True)
        namespace = call.string("namespace", namespace, optional=True, empty_absent=True)
        call.since("3.0", "namespace", given=namespace)

        def open_pages(call: kit.SyncCall) -> kit.SyncPageReader[Hits]:
            known = call.schema(collection_name)

            def fetch(call: kit.SyncCall, cursor: kit.SearchCursor) -> pb.SearchResults:
                return call.read(
                    rpcs.SEARCH,
                    pb.SearchRequest(
                        db_name=call.db_name,
                        collection_name=collection_name,
                        partition_names=partition_names,
                        dsl=filter,
                        dsl_type=pb.DslType.BoolExprV1,
                        nq=1,
                        placeholder_group=kit.encode_queries(call, data, known, anns_field),
                        output_fields=output_fields,
                        use_default_consistency=True,
                        guarantee_timestamp=cursor.timestamp,
                        search_params=kit.to_pairs(
                            kit.merged(
                                call,
                                kit.compact(
                                    {
                                        "topk": cursor.batch_size,
                                        "anns_field": anns_field,
                                        "round_decimal": round_decimal,
                                        "ignore_growing": kit.first(
                                            ignore_growing, search_params.ignore_growing, False
                                        ),
                                        "metric_type": search_params.metric_type,
                                        "hints": search_params.hints,
                                        "analyzer_name": search_params.analyzer_name,
                                        "group_by_field": group_by_field,
                                        "cluster_id": call.pinned("cluster_id"),
                                        "params": kit.to_json(
                                            kit.merged(
                                                call, {}, search_params.params, search_params.others
                                            ),
                                        ),
                                    },
                                ),
                                kit.compact(
                                    {
                                        "iterator": True,
                                        "search_iter_v2": True,
                                        "search_iter_batch_size": cursor.batch_size,
                                        "search_iter_id": cursor.token,
                                        "search_iter_last_bound": cursor.last_bound,
                                        "collection_id": known.collection_id,
                                    },
                                ),
                            ),
                        ),
                        expr_template_values=(
                            kit.encode_template(call, filter_params)
                            if filter_params is not None
                            else None
                        ),
                        namespace=namespace,
                    ),
                )

            return kit.SyncPageReader(
                kit.search_pages(
                    call, batch_size, limit, call.last_write(collection_name), external_filter_func
                ),
                fetch,
            )

        return PageIterator(call, open_pages)

    def upsert(
        self,
        collection_name: str,
        data: RowData,
        timeout: Timeout = None,
        partition_name: str | None = None,
        *,
        partial_update: bool | None = None,
        field_ops: Mapping[str, FieldOp | str | int] | None = None,
        namespace: str | None = None,
        db_name: str | None = None,
        client_request_id: str | None = None,
        **unknown: NoReturn,
    ) -> UpsertResult:
        """Write rows, replacing those with the same primary key.

        Args:
            collection_name: Name or alias of the collection.
            data: One row, rows, or columns.
            partition_name: Only this partition. Absent: the default one for writes, all for
                deletes.
            partial_update: Keep the stored values of the fields that a row leaves out. Absent: only
                where an operation of field_ops needs it. Since Milvus 2.6.
            field_ops: What to do with the stored value, by field; `ARRAY_APPEND` and `ARRAY_REMOVE`
                change an array in place. Since Milvus 3.0.
            namespace: Namespace of the rows. Since Milvus 3.0.
            timeout: Budget of the whole call in seconds: every try, step and wait. Absent: the
                client's default.
            db_name: Database of this call. Absent: the client's.
            client_request_id: Sent to the server and found in its logs.

        Returns:
            How many rows, and their primary keys.

        Raises:
            InvalidArgumentError: Before anything is sent.
            ServerError: The server said no, among others with the name `collection_not_found`,
                `schema_mismatch`.
            TransportError: No answer came.
            CallTimeoutError: The budget of the call ran out.

        Since Milvus 2.3.
        """
        call = self._begin(
            "upsert", unknown, timeout=timeout, db_name=db_name, client_request_id=client_request_id
        )
        call.since("2.3")
        collection_name = call.name("collection_name", collection_name)
        data = call.rows("data", data)
        partition_name = call.string(
            "partition_name", partition_name, optional=True, empty_absent=True
        )
        partial_update = call.boolean("partial_update", partial_update, optional=True)
        call.since("2.6", "partial_update", given=partial_update)
        field_ops = call.member_mapping(
            "field_ops", field_ops, FieldOp, optional=True, ignore_case=True
        )
        call.since("3.0", "field_ops", given=field_ops)
        namespace = call.string("namespace", namespace, optional=True, empty_absent=True)
        call.since("3.0", "namespace", given=namespace)
        if kit.is_empty(data):
            return {"upsert_count": 0, "ids": []}

        def send(known: kit.Schema) -> UpsertResult:
            partial = (
                partial_update
                if partial_update is not None
                else kit.implies_partial(field_ops)
                if field_ops is not None
                else None
            )
            encoded = kit.encode_rows(call, known, data, "partial" if partial is True else "upsert")
            response = call.once(
                rpcs.UPSERT,
                pb.UpsertRequest(
                    db_name=call.db_name,
                    collection_name=collection_name,
                    partition_name=partition_name,
                    fields_data=encoded.fields_data,
                    num_rows=encoded.num_rows,
                    schema_timestamp=known.update_timestamp,
                    partial_update=partial,
                    namespace=namespace,
                    field_ops=(
                        [
                            pb.FieldPartialUpdateOp(field_name=name, op=op)
                            for name, op in sorted(field_ops.items())
                        ]
                        if field_ops is not None
                        else None
                    ),
                ),
            )
            call.remember_write(collection_name, response.timestamp)
            result: UpsertResult = {
                "upsert_count": response.upsert_cnt,
                "ids": kit.decode_ids(response.IDs) if response.HasField("IDs") else [],
            }
            cost = response.status.extra_info.get("report_value")
            if cost is not None:
                result["cost"] = kit.read_integer(call, "report_value", cost)
            return result

        return call.with_schema(collection_name, send, refresh_on=("schema_mismatch",))
