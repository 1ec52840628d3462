// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Budget;
import dev.lockstep.milvus.internal.Call;
import dev.lockstep.milvus.internal.Checks;
import dev.lockstep.milvus.internal.Session;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A client of Milvus 3.0. It connects when it is made, can be shared by threads, and is closed by
 * {@link #close}.
 *
 * <p>Each method comes in four forms: with a request, with a lambda that fills one, and the same
 * two as {@code Async}, which give a {@link CompletableFuture}.
 */
public final class MilvusClient implements AutoCloseable {
  /** For a timeout: no bound. */
  public static final Duration UNLIMITED = Budget.UNLIMITED;

  private final Session session;

  private MilvusClient(Session session) {
    this.session = session;
  }

  /** Open a client. */
  public static MilvusClient connect(ConnectRequest request) {
    Session session = new Session(Api.CONTRACT);
    Call call = session.beginConnect("connect", request.connectTimeout(), request.timeout());
    try {
      ClientCalls.connect(call, request);
    } catch (Throwable error) {
      session.closeTransport();
      throw error;
    }
    return new MilvusClient(session);
  }

  /** Open a client. */
  public static MilvusClient connect(Consumer<ConnectRequest.Builder> fill) {
    return connect(ConnectRequest.of(fill));
  }

  /** Make a field for a schema. */
  public static FieldSchema createFieldSchema(Consumer<FieldSchema.Builder> fill) {
    FieldSchema made = FieldSchema.of(fill);
    RecordChecks.checkFieldSchema(Checks.of("create_field_schema"), "", made);
    return made;
  }

  /** Start a schema. */
  public static CollectionSchema createSchema() {
    return CollectionSchema.builder().build();
  }

  /** Start a schema. */
  public static CollectionSchema createSchema(Consumer<CollectionSchema.Builder> fill) {
    CollectionSchema made = CollectionSchema.of(fill);
    RecordChecks.checkCollectionSchema(Checks.of("create_schema"), "", made);
    return made;
  }

  /** Start the schema of a field that holds lists of structs. */
  public static StructFieldSchema createStructFieldSchema() {
    return StructFieldSchema.builder().build();
  }

  /** Start the schema of a field that holds lists of structs. */
  public static StructFieldSchema createStructFieldSchema(
      Consumer<StructFieldSchema.Builder> fill) {
    StructFieldSchema made = StructFieldSchema.of(fill);
    RecordChecks.checkStructFieldSchema(Checks.of("create_struct_field_schema"), "", made);
    return made;
  }

  /** Start a list of indexes, empty or with the first one. */
  public static IndexParams prepareIndexParams() {
    return IndexParams.of(List.of());
  }

  /** Start a list of indexes, empty or with the first one. */
  public static IndexParams prepareIndexParams(Consumer<IndexParam.Builder> fill) {
    return IndexParams.of(List.of()).addIndex(fill);
  }

  /** Start a list of indexes, empty or with the first one. */
  public static IndexParams prepareIndexParams(IndexParam item) {
    return IndexParams.of(List.of()).addIndex(item);
  }

  /**
   * Make an alias stand for another collection.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}, {@code alias_not_found}.
   */
  public void alterAlias(AlterAliasRequest request) {
    Call call = session.begin("alter_alias", request.common());
    AliasesCalls.alterAlias(call, request);
  }

  /**
   * Make an alias stand for another collection.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}, {@code alias_not_found}.
   */
  public void alterAlias(Consumer<AlterAliasRequest.Builder> fill) {
    alterAlias(AlterAliasRequest.of(fill));
  }

  /**
   * Make an alias stand for another collection.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}, {@code alias_not_found}.
   */
  public CompletableFuture<@Nullable Void> alterAliasAsync(AlterAliasRequest request) {
    return session.background(
        "alter_alias",
        request.common(),
        call -> {
          AliasesCalls.alterAlias(call, request);
          return null;
        });
  }

  /**
   * Make an alias stand for another collection.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}, {@code alias_not_found}.
   */
  public CompletableFuture<@Nullable Void> alterAliasAsync(
      Consumer<AlterAliasRequest.Builder> fill) {
    return alterAliasAsync(AlterAliasRequest.of(fill));
  }

  /**
   * Give a collection a second name.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public void createAlias(CreateAliasRequest request) {
    Call call = session.begin("create_alias", request.common());
    AliasesCalls.createAlias(call, request);
  }

  /**
   * Give a collection a second name.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public void createAlias(Consumer<CreateAliasRequest.Builder> fill) {
    createAlias(CreateAliasRequest.of(fill));
  }

  /**
   * Give a collection a second name.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public CompletableFuture<@Nullable Void> createAliasAsync(CreateAliasRequest request) {
    return session.background(
        "create_alias",
        request.common(),
        call -> {
          AliasesCalls.createAlias(call, request);
          return null;
        });
  }

  /**
   * Give a collection a second name.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public CompletableFuture<@Nullable Void> createAliasAsync(
      Consumer<CreateAliasRequest.Builder> fill) {
    return createAliasAsync(CreateAliasRequest.of(fill));
  }

  /**
   * What an alias stands for. Since Milvus 2.3.4.
   *
   * <p>Errors of the server to expect: {@code alias_not_found}.
   *
   * @return the alias and its collection.
   */
  public AliasInfo describeAlias(DescribeAliasRequest request) {
    Call call = session.begin("describe_alias", request.common());
    return AliasesCalls.describeAlias(call, request);
  }

  /**
   * What an alias stands for. Since Milvus 2.3.4.
   *
   * <p>Errors of the server to expect: {@code alias_not_found}.
   *
   * @return the alias and its collection.
   */
  public AliasInfo describeAlias(Consumer<DescribeAliasRequest.Builder> fill) {
    return describeAlias(DescribeAliasRequest.of(fill));
  }

  /**
   * What an alias stands for. Since Milvus 2.3.4.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code alias_not_found}.
   *
   * @return the alias and its collection.
   */
  public CompletableFuture<AliasInfo> describeAliasAsync(DescribeAliasRequest request) {
    return session.background(
        "describe_alias", request.common(), call -> AliasesCalls.describeAlias(call, request));
  }

  /**
   * What an alias stands for. Since Milvus 2.3.4.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code alias_not_found}.
   *
   * @return the alias and its collection.
   */
  public CompletableFuture<AliasInfo> describeAliasAsync(
      Consumer<DescribeAliasRequest.Builder> fill) {
    return describeAliasAsync(DescribeAliasRequest.of(fill));
  }

  /** Take a second name away. The collection stays. */
  public void dropAlias(DropAliasRequest request) {
    Call call = session.begin("drop_alias", request.common());
    AliasesCalls.dropAlias(call, request);
  }

  /** Take a second name away. The collection stays. */
  public void dropAlias(Consumer<DropAliasRequest.Builder> fill) {
    dropAlias(DropAliasRequest.of(fill));
  }

  /**
   * Take a second name away. The collection stays.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   */
  public CompletableFuture<@Nullable Void> dropAliasAsync(DropAliasRequest request) {
    return session.background(
        "drop_alias",
        request.common(),
        call -> {
          AliasesCalls.dropAlias(call, request);
          return null;
        });
  }

  /**
   * Take a second name away. The collection stays.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   */
  public CompletableFuture<@Nullable Void> dropAliasAsync(Consumer<DropAliasRequest.Builder> fill) {
    return dropAliasAsync(DropAliasRequest.of(fill));
  }

  /**
   * Aliases of a collection, or of all. Since Milvus 2.3.4.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return the collection and its aliases; of all collections where none was named.
   */
  public AliasList listAliases(ListAliasesRequest request) {
    Call call = session.begin("list_aliases", request.common());
    return AliasesCalls.listAliases(call, request);
  }

  /**
   * Aliases of a collection, or of all. Since Milvus 2.3.4.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return the collection and its aliases; of all collections where none was named.
   */
  public AliasList listAliases(Consumer<ListAliasesRequest.Builder> fill) {
    return listAliases(ListAliasesRequest.of(fill));
  }

  /**
   * Aliases of a collection, or of all. Since Milvus 2.3.4.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return the collection and its aliases; of all collections where none was named.
   */
  public AliasList listAliases() {
    return listAliases(ListAliasesRequest.builder().build());
  }

  /**
   * Aliases of a collection, or of all. Since Milvus 2.3.4.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return the collection and its aliases; of all collections where none was named.
   */
  public CompletableFuture<AliasList> listAliasesAsync(ListAliasesRequest request) {
    return session.background(
        "list_aliases", request.common(), call -> AliasesCalls.listAliases(call, request));
  }

  /**
   * Aliases of a collection, or of all. Since Milvus 2.3.4.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return the collection and its aliases; of all collections where none was named.
   */
  public CompletableFuture<AliasList> listAliasesAsync(Consumer<ListAliasesRequest.Builder> fill) {
    return listAliasesAsync(ListAliasesRequest.of(fill));
  }

  /**
   * Aliases of a collection, or of all. Since Milvus 2.3.4.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return the collection and its aliases; of all collections where none was named.
   */
  public CompletableFuture<AliasList> listAliasesAsync() {
    return listAliasesAsync(ListAliasesRequest.builder().build());
  }

  /** Close the client. Calls under way end with a transport error. Twice is once. */
  @Override
  public void close() {
    ClientCalls.close(session.begin("close"));
  }

  /**
   * What the server is: its version, build and deployment. Since Milvus 2.2.9.
   *
   * @return what the server tells of itself.
   */
  public ServerInfo getServerInfo(GetServerInfoRequest request) {
    Call call = session.begin("get_server_info", request.common());
    return ClientCalls.getServerInfo(call, request);
  }

  /**
   * What the server is: its version, build and deployment. Since Milvus 2.2.9.
   *
   * @return what the server tells of itself.
   */
  public ServerInfo getServerInfo(Consumer<GetServerInfoRequest.Builder> fill) {
    return getServerInfo(GetServerInfoRequest.of(fill));
  }

  /**
   * What the server is: its version, build and deployment. Since Milvus 2.2.9.
   *
   * @return what the server tells of itself.
   */
  public ServerInfo getServerInfo() {
    return getServerInfo(GetServerInfoRequest.builder().build());
  }

  /**
   * What the server is: its version, build and deployment. Since Milvus 2.2.9.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * @return what the server tells of itself.
   */
  public CompletableFuture<ServerInfo> getServerInfoAsync(GetServerInfoRequest request) {
    return session.background(
        "get_server_info", request.common(), call -> ClientCalls.getServerInfo(call, request));
  }

  /**
   * What the server is: its version, build and deployment. Since Milvus 2.2.9.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * @return what the server tells of itself.
   */
  public CompletableFuture<ServerInfo> getServerInfoAsync(
      Consumer<GetServerInfoRequest.Builder> fill) {
    return getServerInfoAsync(GetServerInfoRequest.of(fill));
  }

  /**
   * What the server is: its version, build and deployment. Since Milvus 2.2.9.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * @return what the server tells of itself.
   */
  public CompletableFuture<ServerInfo> getServerInfoAsync() {
    return getServerInfoAsync(GetServerInfoRequest.builder().build());
  }

  /**
   * Kind of the server.
   *
   * @return {@code milvus}, or {@code zilliz} for Zilliz Cloud; by the address alone.
   */
  public String getServerType() {
    return ClientCalls.getServerType(session.begin("get_server_type"));
  }

  /**
   * Version of the server.
   *
   * @return such as {@code 2.6.4} or {@code milvus_lite-3.2.2}.
   */
  public String getServerVersion(GetServerVersionRequest request) {
    Call call = session.begin("get_server_version", request.common());
    return ClientCalls.getServerVersion(call, request);
  }

  /**
   * Version of the server.
   *
   * @return such as {@code 2.6.4} or {@code milvus_lite-3.2.2}.
   */
  public String getServerVersion(Consumer<GetServerVersionRequest.Builder> fill) {
    return getServerVersion(GetServerVersionRequest.of(fill));
  }

  /**
   * Version of the server.
   *
   * @return such as {@code 2.6.4} or {@code milvus_lite-3.2.2}.
   */
  public String getServerVersion() {
    return getServerVersion(GetServerVersionRequest.builder().build());
  }

  /**
   * Version of the server.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * @return such as {@code 2.6.4} or {@code milvus_lite-3.2.2}.
   */
  public CompletableFuture<String> getServerVersionAsync(GetServerVersionRequest request) {
    return session.background(
        "get_server_version",
        request.common(),
        call -> ClientCalls.getServerVersion(call, request));
  }

  /**
   * Version of the server.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * @return such as {@code 2.6.4} or {@code milvus_lite-3.2.2}.
   */
  public CompletableFuture<String> getServerVersionAsync(
      Consumer<GetServerVersionRequest.Builder> fill) {
    return getServerVersionAsync(GetServerVersionRequest.of(fill));
  }

  /**
   * Version of the server.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * @return such as {@code 2.6.4} or {@code milvus_lite-3.2.2}.
   */
  public CompletableFuture<String> getServerVersionAsync() {
    return getServerVersionAsync(GetServerVersionRequest.builder().build());
  }

  /** A client over the same connection, whose reads go to one cluster. Since Milvus 3.0. */
  public MilvusClient session(SessionRequest request) {
    Call call = session.begin("session");
    String clusterId = call.required("cluster_id", request.clusterId());
    call.notBlank("cluster_id", clusterId);
    return new MilvusClient(session.pinned(call, Map.of("cluster_id", clusterId), "3.0"));
  }

  /** A client over the same connection, whose reads go to one cluster. Since Milvus 3.0. */
  public MilvusClient session(Consumer<SessionRequest.Builder> fill) {
    return session(SessionRequest.of(fill));
  }

  /**
   * Change parameters of a field. Since Milvus 2.5.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public void alterCollectionField(AlterCollectionFieldRequest request) {
    Call call = session.begin("alter_collection_field", request.common());
    CollectionsCalls.alterCollectionField(call, request);
  }

  /**
   * Change parameters of a field. Since Milvus 2.5.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public void alterCollectionField(Consumer<AlterCollectionFieldRequest.Builder> fill) {
    alterCollectionField(AlterCollectionFieldRequest.of(fill));
  }

  /**
   * Change parameters of a field. Since Milvus 2.5.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public CompletableFuture<@Nullable Void> alterCollectionFieldAsync(
      AlterCollectionFieldRequest request) {
    return session.background(
        "alter_collection_field",
        request.common(),
        call -> {
          CollectionsCalls.alterCollectionField(call, request);
          return null;
        });
  }

  /**
   * Change parameters of a field. Since Milvus 2.5.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public CompletableFuture<@Nullable Void> alterCollectionFieldAsync(
      Consumer<AlterCollectionFieldRequest.Builder> fill) {
    return alterCollectionFieldAsync(AlterCollectionFieldRequest.of(fill));
  }

  /**
   * Set properties of a collection. Since Milvus 2.3.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public void alterCollectionProperties(AlterCollectionPropertiesRequest request) {
    Call call = session.begin("alter_collection_properties", request.common());
    CollectionsCalls.alterCollectionProperties(call, request);
  }

  /**
   * Set properties of a collection. Since Milvus 2.3.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public void alterCollectionProperties(Consumer<AlterCollectionPropertiesRequest.Builder> fill) {
    alterCollectionProperties(AlterCollectionPropertiesRequest.of(fill));
  }

  /**
   * Set properties of a collection. Since Milvus 2.3.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public CompletableFuture<@Nullable Void> alterCollectionPropertiesAsync(
      AlterCollectionPropertiesRequest request) {
    return session.background(
        "alter_collection_properties",
        request.common(),
        call -> {
          CollectionsCalls.alterCollectionProperties(call, request);
          return null;
        });
  }

  /**
   * Set properties of a collection. Since Milvus 2.3.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public CompletableFuture<@Nullable Void> alterCollectionPropertiesAsync(
      Consumer<AlterCollectionPropertiesRequest.Builder> fill) {
    return alterCollectionPropertiesAsync(AlterCollectionPropertiesRequest.of(fill));
  }

  /**
   * Create a collection. With {@code indexParams} or a dimension it is indexed and loaded when the
   * call returns.
   */
  public void createCollection(CreateCollectionRequest request) {
    Call call = session.beginWaiting("create_collection", request.common());
    CollectionsCalls.createCollection(call, request);
  }

  /**
   * Create a collection. With {@code indexParams} or a dimension it is indexed and loaded when the
   * call returns.
   */
  public void createCollection(Consumer<CreateCollectionRequest.Builder> fill) {
    createCollection(CreateCollectionRequest.of(fill));
  }

  /**
   * Create a collection. With {@code indexParams} or a dimension it is indexed and loaded when the
   * call returns.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   */
  public CompletableFuture<@Nullable Void> createCollectionAsync(CreateCollectionRequest request) {
    return session.backgroundWaiting(
        "create_collection",
        request.common(),
        call -> {
          CollectionsCalls.createCollection(call, request);
          return null;
        });
  }

  /**
   * Create a collection. With {@code indexParams} or a dimension it is indexed and loaded when the
   * call returns.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   */
  public CompletableFuture<@Nullable Void> createCollectionAsync(
      Consumer<CreateCollectionRequest.Builder> fill) {
    return createCollectionAsync(CreateCollectionRequest.of(fill));
  }

  /**
   * Schema and properties of a collection. Always asks the server.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return schema and properties.
   */
  public CollectionInfo describeCollection(DescribeCollectionRequest request) {
    Call call = session.begin("describe_collection", request.common());
    return CollectionsCalls.describeCollection(call, request);
  }

  /**
   * Schema and properties of a collection. Always asks the server.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return schema and properties.
   */
  public CollectionInfo describeCollection(Consumer<DescribeCollectionRequest.Builder> fill) {
    return describeCollection(DescribeCollectionRequest.of(fill));
  }

  /**
   * Schema and properties of a collection. Always asks the server.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return schema and properties.
   */
  public CompletableFuture<CollectionInfo> describeCollectionAsync(
      DescribeCollectionRequest request) {
    return session.background(
        "describe_collection",
        request.common(),
        call -> CollectionsCalls.describeCollection(call, request));
  }

  /**
   * Schema and properties of a collection. Always asks the server.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return schema and properties.
   */
  public CompletableFuture<CollectionInfo> describeCollectionAsync(
      Consumer<DescribeCollectionRequest.Builder> fill) {
    return describeCollectionAsync(DescribeCollectionRequest.of(fill));
  }

  /** Drop a collection with its data and indexes. Nothing happens where there is none. */
  public void dropCollection(DropCollectionRequest request) {
    Call call = session.begin("drop_collection", request.common());
    CollectionsCalls.dropCollection(call, request);
  }

  /** Drop a collection with its data and indexes. Nothing happens where there is none. */
  public void dropCollection(Consumer<DropCollectionRequest.Builder> fill) {
    dropCollection(DropCollectionRequest.of(fill));
  }

  /**
   * Drop a collection with its data and indexes. Nothing happens where there is none.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   */
  public CompletableFuture<@Nullable Void> dropCollectionAsync(DropCollectionRequest request) {
    return session.background(
        "drop_collection",
        request.common(),
        call -> {
          CollectionsCalls.dropCollection(call, request);
          return null;
        });
  }

  /**
   * Drop a collection with its data and indexes. Nothing happens where there is none.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   */
  public CompletableFuture<@Nullable Void> dropCollectionAsync(
      Consumer<DropCollectionRequest.Builder> fill) {
    return dropCollectionAsync(DropCollectionRequest.of(fill));
  }

  /**
   * Put properties of a collection back to the server's default. Since Milvus 2.5.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public void dropCollectionProperties(DropCollectionPropertiesRequest request) {
    Call call = session.begin("drop_collection_properties", request.common());
    CollectionsCalls.dropCollectionProperties(call, request);
  }

  /**
   * Put properties of a collection back to the server's default. Since Milvus 2.5.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public void dropCollectionProperties(Consumer<DropCollectionPropertiesRequest.Builder> fill) {
    dropCollectionProperties(DropCollectionPropertiesRequest.of(fill));
  }

  /**
   * Put properties of a collection back to the server's default. Since Milvus 2.5.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public CompletableFuture<@Nullable Void> dropCollectionPropertiesAsync(
      DropCollectionPropertiesRequest request) {
    return session.background(
        "drop_collection_properties",
        request.common(),
        call -> {
          CollectionsCalls.dropCollectionProperties(call, request);
          return null;
        });
  }

  /**
   * Put properties of a collection back to the server's default. Since Milvus 2.5.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public CompletableFuture<@Nullable Void> dropCollectionPropertiesAsync(
      Consumer<DropCollectionPropertiesRequest.Builder> fill) {
    return dropCollectionPropertiesAsync(DropCollectionPropertiesRequest.of(fill));
  }

  /**
   * Statistics of a collection. {@code rowCount} counts what is flushed; count all rows with query
   * and {@code count(*)}.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return the statistics.
   */
  public CollectionStats getCollectionStats(GetCollectionStatsRequest request) {
    Call call = session.begin("get_collection_stats", request.common());
    return CollectionsCalls.getCollectionStats(call, request);
  }

  /**
   * Statistics of a collection. {@code rowCount} counts what is flushed; count all rows with query
   * and {@code count(*)}.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return the statistics.
   */
  public CollectionStats getCollectionStats(Consumer<GetCollectionStatsRequest.Builder> fill) {
    return getCollectionStats(GetCollectionStatsRequest.of(fill));
  }

  /**
   * Statistics of a collection. {@code rowCount} counts what is flushed; count all rows with query
   * and {@code count(*)}.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return the statistics.
   */
  public CompletableFuture<CollectionStats> getCollectionStatsAsync(
      GetCollectionStatsRequest request) {
    return session.background(
        "get_collection_stats",
        request.common(),
        call -> CollectionsCalls.getCollectionStats(call, request));
  }

  /**
   * Statistics of a collection. {@code rowCount} counts what is flushed; count all rows with query
   * and {@code count(*)}.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return the statistics.
   */
  public CompletableFuture<CollectionStats> getCollectionStatsAsync(
      Consumer<GetCollectionStatsRequest.Builder> fill) {
    return getCollectionStatsAsync(GetCollectionStatsRequest.of(fill));
  }

  /**
   * Whether a collection or alias exists.
   *
   * @return false only where the server says that it does not exist.
   */
  public boolean hasCollection(HasCollectionRequest request) {
    Call call = session.begin("has_collection", request.common());
    return CollectionsCalls.hasCollection(call, request);
  }

  /**
   * Whether a collection or alias exists.
   *
   * @return false only where the server says that it does not exist.
   */
  public boolean hasCollection(Consumer<HasCollectionRequest.Builder> fill) {
    return hasCollection(HasCollectionRequest.of(fill));
  }

  /**
   * Whether a collection or alias exists.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * @return false only where the server says that it does not exist.
   */
  public CompletableFuture<Boolean> hasCollectionAsync(HasCollectionRequest request) {
    return session.background(
        "has_collection", request.common(), call -> CollectionsCalls.hasCollection(call, request));
  }

  /**
   * Whether a collection or alias exists.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * @return false only where the server says that it does not exist.
   */
  public CompletableFuture<Boolean> hasCollectionAsync(
      Consumer<HasCollectionRequest.Builder> fill) {
    return hasCollectionAsync(HasCollectionRequest.of(fill));
  }

  /**
   * Names of the collections of the database.
   *
   * @return the names, in the server's order.
   */
  public List<String> listCollections(ListCollectionsRequest request) {
    Call call = session.begin("list_collections", request.common());
    return CollectionsCalls.listCollections(call, request);
  }

  /**
   * Names of the collections of the database.
   *
   * @return the names, in the server's order.
   */
  public List<String> listCollections(Consumer<ListCollectionsRequest.Builder> fill) {
    return listCollections(ListCollectionsRequest.of(fill));
  }

  /**
   * Names of the collections of the database.
   *
   * @return the names, in the server's order.
   */
  public List<String> listCollections() {
    return listCollections(ListCollectionsRequest.builder().build());
  }

  /**
   * Names of the collections of the database.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * @return the names, in the server's order.
   */
  public CompletableFuture<List<String>> listCollectionsAsync(ListCollectionsRequest request) {
    return session.background(
        "list_collections",
        request.common(),
        call -> CollectionsCalls.listCollections(call, request));
  }

  /**
   * Names of the collections of the database.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * @return the names, in the server's order.
   */
  public CompletableFuture<List<String>> listCollectionsAsync(
      Consumer<ListCollectionsRequest.Builder> fill) {
    return listCollectionsAsync(ListCollectionsRequest.of(fill));
  }

  /**
   * Names of the collections of the database.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * @return the names, in the server's order.
   */
  public CompletableFuture<List<String>> listCollectionsAsync() {
    return listCollectionsAsync(ListCollectionsRequest.builder().build());
  }

  /**
   * Rename a collection, also into another database. Since Milvus 2.2.9.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public void renameCollection(RenameCollectionRequest request) {
    Call call = session.begin("rename_collection", request.common());
    CollectionsCalls.renameCollection(call, request);
  }

  /**
   * Rename a collection, also into another database. Since Milvus 2.2.9.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public void renameCollection(Consumer<RenameCollectionRequest.Builder> fill) {
    renameCollection(RenameCollectionRequest.of(fill));
  }

  /**
   * Rename a collection, also into another database. Since Milvus 2.2.9.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public CompletableFuture<@Nullable Void> renameCollectionAsync(RenameCollectionRequest request) {
    return session.background(
        "rename_collection",
        request.common(),
        call -> {
          CollectionsCalls.renameCollection(call, request);
          return null;
        });
  }

  /**
   * Rename a collection, also into another database. Since Milvus 2.2.9.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public CompletableFuture<@Nullable Void> renameCollectionAsync(
      Consumer<RenameCollectionRequest.Builder> fill) {
    return renameCollectionAsync(RenameCollectionRequest.of(fill));
  }

  /**
   * Delete all rows of a collection. Its schema and indexes stay. Since Milvus 2.6.5.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public void truncateCollection(TruncateCollectionRequest request) {
    Call call = session.begin("truncate_collection", request.common());
    CollectionsCalls.truncateCollection(call, request);
  }

  /**
   * Delete all rows of a collection. Its schema and indexes stay. Since Milvus 2.6.5.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public void truncateCollection(Consumer<TruncateCollectionRequest.Builder> fill) {
    truncateCollection(TruncateCollectionRequest.of(fill));
  }

  /**
   * Delete all rows of a collection. Its schema and indexes stay. Since Milvus 2.6.5.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public CompletableFuture<@Nullable Void> truncateCollectionAsync(
      TruncateCollectionRequest request) {
    return session.background(
        "truncate_collection",
        request.common(),
        call -> {
          CollectionsCalls.truncateCollection(call, request);
          return null;
        });
  }

  /**
   * Delete all rows of a collection. Its schema and indexes stay. Since Milvus 2.6.5.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public CompletableFuture<@Nullable Void> truncateCollectionAsync(
      Consumer<TruncateCollectionRequest.Builder> fill) {
    return truncateCollectionAsync(TruncateCollectionRequest.of(fill));
  }

  /**
   * Set properties of a database. Since Milvus 2.4.3.
   *
   * <p>Errors of the server to expect: {@code database_not_found}.
   */
  public void alterDatabaseProperties(AlterDatabasePropertiesRequest request) {
    Call call = session.begin("alter_database_properties", request.common());
    DatabasesCalls.alterDatabaseProperties(call, request);
  }

  /**
   * Set properties of a database. Since Milvus 2.4.3.
   *
   * <p>Errors of the server to expect: {@code database_not_found}.
   */
  public void alterDatabaseProperties(Consumer<AlterDatabasePropertiesRequest.Builder> fill) {
    alterDatabaseProperties(AlterDatabasePropertiesRequest.of(fill));
  }

  /**
   * Set properties of a database. Since Milvus 2.4.3.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code database_not_found}.
   */
  public CompletableFuture<@Nullable Void> alterDatabasePropertiesAsync(
      AlterDatabasePropertiesRequest request) {
    return session.background(
        "alter_database_properties",
        request.common(),
        call -> {
          DatabasesCalls.alterDatabaseProperties(call, request);
          return null;
        });
  }

  /**
   * Set properties of a database. Since Milvus 2.4.3.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code database_not_found}.
   */
  public CompletableFuture<@Nullable Void> alterDatabasePropertiesAsync(
      Consumer<AlterDatabasePropertiesRequest.Builder> fill) {
    return alterDatabasePropertiesAsync(AlterDatabasePropertiesRequest.of(fill));
  }

  /** Create a database. Since Milvus 2.2.9. */
  public void createDatabase(CreateDatabaseRequest request) {
    Call call = session.begin("create_database", request.common());
    DatabasesCalls.createDatabase(call, request);
  }

  /** Create a database. Since Milvus 2.2.9. */
  public void createDatabase(Consumer<CreateDatabaseRequest.Builder> fill) {
    createDatabase(CreateDatabaseRequest.of(fill));
  }

  /**
   * Create a database. Since Milvus 2.2.9.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   */
  public CompletableFuture<@Nullable Void> createDatabaseAsync(CreateDatabaseRequest request) {
    return session.background(
        "create_database",
        request.common(),
        call -> {
          DatabasesCalls.createDatabase(call, request);
          return null;
        });
  }

  /**
   * Create a database. Since Milvus 2.2.9.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   */
  public CompletableFuture<@Nullable Void> createDatabaseAsync(
      Consumer<CreateDatabaseRequest.Builder> fill) {
    return createDatabaseAsync(CreateDatabaseRequest.of(fill));
  }

  /**
   * Properties of a database. Since Milvus 2.4.3.
   *
   * <p>Errors of the server to expect: {@code database_not_found}.
   *
   * @return name and properties.
   */
  public DatabaseInfo describeDatabase(DescribeDatabaseRequest request) {
    Call call = session.begin("describe_database", request.common());
    return DatabasesCalls.describeDatabase(call, request);
  }

  /**
   * Properties of a database. Since Milvus 2.4.3.
   *
   * <p>Errors of the server to expect: {@code database_not_found}.
   *
   * @return name and properties.
   */
  public DatabaseInfo describeDatabase(Consumer<DescribeDatabaseRequest.Builder> fill) {
    return describeDatabase(DescribeDatabaseRequest.of(fill));
  }

  /**
   * Properties of a database. Since Milvus 2.4.3.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code database_not_found}.
   *
   * @return name and properties.
   */
  public CompletableFuture<DatabaseInfo> describeDatabaseAsync(DescribeDatabaseRequest request) {
    return session.background(
        "describe_database",
        request.common(),
        call -> DatabasesCalls.describeDatabase(call, request));
  }

  /**
   * Properties of a database. Since Milvus 2.4.3.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code database_not_found}.
   *
   * @return name and properties.
   */
  public CompletableFuture<DatabaseInfo> describeDatabaseAsync(
      Consumer<DescribeDatabaseRequest.Builder> fill) {
    return describeDatabaseAsync(DescribeDatabaseRequest.of(fill));
  }

  /** Drop a database, which must be empty. Since Milvus 2.2.9. */
  public void dropDatabase(DropDatabaseRequest request) {
    Call call = session.begin("drop_database", request.common());
    DatabasesCalls.dropDatabase(call, request);
  }

  /** Drop a database, which must be empty. Since Milvus 2.2.9. */
  public void dropDatabase(Consumer<DropDatabaseRequest.Builder> fill) {
    dropDatabase(DropDatabaseRequest.of(fill));
  }

  /**
   * Drop a database, which must be empty. Since Milvus 2.2.9.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   */
  public CompletableFuture<@Nullable Void> dropDatabaseAsync(DropDatabaseRequest request) {
    return session.background(
        "drop_database",
        request.common(),
        call -> {
          DatabasesCalls.dropDatabase(call, request);
          return null;
        });
  }

  /**
   * Drop a database, which must be empty. Since Milvus 2.2.9.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   */
  public CompletableFuture<@Nullable Void> dropDatabaseAsync(
      Consumer<DropDatabaseRequest.Builder> fill) {
    return dropDatabaseAsync(DropDatabaseRequest.of(fill));
  }

  /**
   * Put properties of a database back to the server's default. Since Milvus 2.5.
   *
   * <p>Errors of the server to expect: {@code database_not_found}.
   */
  public void dropDatabaseProperties(DropDatabasePropertiesRequest request) {
    Call call = session.begin("drop_database_properties", request.common());
    DatabasesCalls.dropDatabaseProperties(call, request);
  }

  /**
   * Put properties of a database back to the server's default. Since Milvus 2.5.
   *
   * <p>Errors of the server to expect: {@code database_not_found}.
   */
  public void dropDatabaseProperties(Consumer<DropDatabasePropertiesRequest.Builder> fill) {
    dropDatabaseProperties(DropDatabasePropertiesRequest.of(fill));
  }

  /**
   * Put properties of a database back to the server's default. Since Milvus 2.5.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code database_not_found}.
   */
  public CompletableFuture<@Nullable Void> dropDatabasePropertiesAsync(
      DropDatabasePropertiesRequest request) {
    return session.background(
        "drop_database_properties",
        request.common(),
        call -> {
          DatabasesCalls.dropDatabaseProperties(call, request);
          return null;
        });
  }

  /**
   * Put properties of a database back to the server's default. Since Milvus 2.5.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code database_not_found}.
   */
  public CompletableFuture<@Nullable Void> dropDatabasePropertiesAsync(
      Consumer<DropDatabasePropertiesRequest.Builder> fill) {
    return dropDatabasePropertiesAsync(DropDatabasePropertiesRequest.of(fill));
  }

  /**
   * Names of the databases. Since Milvus 2.2.9.
   *
   * @return the names, in the server's order.
   */
  public List<String> listDatabases(ListDatabasesRequest request) {
    Call call = session.begin("list_databases", request.common());
    return DatabasesCalls.listDatabases(call, request);
  }

  /**
   * Names of the databases. Since Milvus 2.2.9.
   *
   * @return the names, in the server's order.
   */
  public List<String> listDatabases(Consumer<ListDatabasesRequest.Builder> fill) {
    return listDatabases(ListDatabasesRequest.of(fill));
  }

  /**
   * Names of the databases. Since Milvus 2.2.9.
   *
   * @return the names, in the server's order.
   */
  public List<String> listDatabases() {
    return listDatabases(ListDatabasesRequest.builder().build());
  }

  /**
   * Names of the databases. Since Milvus 2.2.9.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * @return the names, in the server's order.
   */
  public CompletableFuture<List<String>> listDatabasesAsync(ListDatabasesRequest request) {
    return session.background(
        "list_databases", request.common(), call -> DatabasesCalls.listDatabases(call, request));
  }

  /**
   * Names of the databases. Since Milvus 2.2.9.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * @return the names, in the server's order.
   */
  public CompletableFuture<List<String>> listDatabasesAsync(
      Consumer<ListDatabasesRequest.Builder> fill) {
    return listDatabasesAsync(ListDatabasesRequest.of(fill));
  }

  /**
   * Names of the databases. Since Milvus 2.2.9.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * @return the names, in the server's order.
   */
  public CompletableFuture<List<String>> listDatabasesAsync() {
    return listDatabasesAsync(ListDatabasesRequest.builder().build());
  }

  /**
   * Make a database the one that later calls use. It must exist. Since Milvus 2.4.3.
   *
   * <p>Errors of the server to expect: {@code database_not_found}.
   */
  public void useDatabase(UseDatabaseRequest request) {
    Call call = session.begin("use_database", request.common());
    DatabasesCalls.useDatabase(call, request);
  }

  /**
   * Make a database the one that later calls use. It must exist. Since Milvus 2.4.3.
   *
   * <p>Errors of the server to expect: {@code database_not_found}.
   */
  public void useDatabase(Consumer<UseDatabaseRequest.Builder> fill) {
    useDatabase(UseDatabaseRequest.of(fill));
  }

  /**
   * Make a database the one that later calls use. It must exist. Since Milvus 2.4.3.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code database_not_found}.
   */
  public CompletableFuture<@Nullable Void> useDatabaseAsync(UseDatabaseRequest request) {
    return session.background(
        "use_database",
        request.common(),
        call -> {
          DatabasesCalls.useDatabase(call, request);
          return null;
        });
  }

  /**
   * Make a database the one that later calls use. It must exist. Since Milvus 2.4.3.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code database_not_found}.
   */
  public CompletableFuture<@Nullable Void> useDatabaseAsync(
      Consumer<UseDatabaseRequest.Builder> fill) {
    return useDatabaseAsync(UseDatabaseRequest.of(fill));
  }

  /**
   * Set properties of an index. Since Milvus 2.4.3.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}, {@code index_not_found}.
   */
  public void alterIndexProperties(AlterIndexPropertiesRequest request) {
    Call call = session.begin("alter_index_properties", request.common());
    IndexesCalls.alterIndexProperties(call, request);
  }

  /**
   * Set properties of an index. Since Milvus 2.4.3.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}, {@code index_not_found}.
   */
  public void alterIndexProperties(Consumer<AlterIndexPropertiesRequest.Builder> fill) {
    alterIndexProperties(AlterIndexPropertiesRequest.of(fill));
  }

  /**
   * Set properties of an index. Since Milvus 2.4.3.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}, {@code index_not_found}.
   */
  public CompletableFuture<@Nullable Void> alterIndexPropertiesAsync(
      AlterIndexPropertiesRequest request) {
    return session.background(
        "alter_index_properties",
        request.common(),
        call -> {
          IndexesCalls.alterIndexProperties(call, request);
          return null;
        });
  }

  /**
   * Set properties of an index. Since Milvus 2.4.3.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}, {@code index_not_found}.
   */
  public CompletableFuture<@Nullable Void> alterIndexPropertiesAsync(
      Consumer<AlterIndexPropertiesRequest.Builder> fill) {
    return alterIndexPropertiesAsync(AlterIndexPropertiesRequest.of(fill));
  }

  /**
   * Build indexes and wait until they are built.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public void createIndex(CreateIndexRequest request) {
    Call call = session.beginWaiting("create_index", request.common());
    IndexesCalls.createIndex(call, request);
  }

  /**
   * Build indexes and wait until they are built.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public void createIndex(Consumer<CreateIndexRequest.Builder> fill) {
    createIndex(CreateIndexRequest.of(fill));
  }

  /**
   * Build indexes and wait until they are built.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public CompletableFuture<@Nullable Void> createIndexAsync(CreateIndexRequest request) {
    return session.backgroundWaiting(
        "create_index",
        request.common(),
        call -> {
          IndexesCalls.createIndex(call, request);
          return null;
        });
  }

  /**
   * Build indexes and wait until they are built.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public CompletableFuture<@Nullable Void> createIndexAsync(
      Consumer<CreateIndexRequest.Builder> fill) {
    return createIndexAsync(CreateIndexRequest.of(fill));
  }

  /**
   * An index: its kind, its parameters and how far it is built.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}, {@code index_not_found}.
   *
   * @return the index.
   */
  public IndexInfo describeIndex(DescribeIndexRequest request) {
    Call call = session.begin("describe_index", request.common());
    return IndexesCalls.describeIndex(call, request);
  }

  /**
   * An index: its kind, its parameters and how far it is built.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}, {@code index_not_found}.
   *
   * @return the index.
   */
  public IndexInfo describeIndex(Consumer<DescribeIndexRequest.Builder> fill) {
    return describeIndex(DescribeIndexRequest.of(fill));
  }

  /**
   * An index: its kind, its parameters and how far it is built.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}, {@code index_not_found}.
   *
   * @return the index.
   */
  public CompletableFuture<IndexInfo> describeIndexAsync(DescribeIndexRequest request) {
    return session.background(
        "describe_index", request.common(), call -> IndexesCalls.describeIndex(call, request));
  }

  /**
   * An index: its kind, its parameters and how far it is built.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}, {@code index_not_found}.
   *
   * @return the index.
   */
  public CompletableFuture<IndexInfo> describeIndexAsync(
      Consumer<DescribeIndexRequest.Builder> fill) {
    return describeIndexAsync(DescribeIndexRequest.of(fill));
  }

  /**
   * Drop an index. The collection must not be loaded.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public void dropIndex(DropIndexRequest request) {
    Call call = session.begin("drop_index", request.common());
    IndexesCalls.dropIndex(call, request);
  }

  /**
   * Drop an index. The collection must not be loaded.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public void dropIndex(Consumer<DropIndexRequest.Builder> fill) {
    dropIndex(DropIndexRequest.of(fill));
  }

  /**
   * Drop an index. The collection must not be loaded.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public CompletableFuture<@Nullable Void> dropIndexAsync(DropIndexRequest request) {
    return session.background(
        "drop_index",
        request.common(),
        call -> {
          IndexesCalls.dropIndex(call, request);
          return null;
        });
  }

  /**
   * Drop an index. The collection must not be loaded.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public CompletableFuture<@Nullable Void> dropIndexAsync(Consumer<DropIndexRequest.Builder> fill) {
    return dropIndexAsync(DropIndexRequest.of(fill));
  }

  /**
   * Put properties of an index back to the server's default. Since Milvus 2.5.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}, {@code index_not_found}.
   */
  public void dropIndexProperties(DropIndexPropertiesRequest request) {
    Call call = session.begin("drop_index_properties", request.common());
    IndexesCalls.dropIndexProperties(call, request);
  }

  /**
   * Put properties of an index back to the server's default. Since Milvus 2.5.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}, {@code index_not_found}.
   */
  public void dropIndexProperties(Consumer<DropIndexPropertiesRequest.Builder> fill) {
    dropIndexProperties(DropIndexPropertiesRequest.of(fill));
  }

  /**
   * Put properties of an index back to the server's default. Since Milvus 2.5.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}, {@code index_not_found}.
   */
  public CompletableFuture<@Nullable Void> dropIndexPropertiesAsync(
      DropIndexPropertiesRequest request) {
    return session.background(
        "drop_index_properties",
        request.common(),
        call -> {
          IndexesCalls.dropIndexProperties(call, request);
          return null;
        });
  }

  /**
   * Put properties of an index back to the server's default. Since Milvus 2.5.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}, {@code index_not_found}.
   */
  public CompletableFuture<@Nullable Void> dropIndexPropertiesAsync(
      Consumer<DropIndexPropertiesRequest.Builder> fill) {
    return dropIndexPropertiesAsync(DropIndexPropertiesRequest.of(fill));
  }

  /**
   * Names of the indexes of a collection.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return the names, in the server's order.
   */
  public List<String> listIndexes(ListIndexesRequest request) {
    Call call = session.begin("list_indexes", request.common());
    return IndexesCalls.listIndexes(call, request);
  }

  /**
   * Names of the indexes of a collection.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return the names, in the server's order.
   */
  public List<String> listIndexes(Consumer<ListIndexesRequest.Builder> fill) {
    return listIndexes(ListIndexesRequest.of(fill));
  }

  /**
   * Names of the indexes of a collection.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return the names, in the server's order.
   */
  public CompletableFuture<List<String>> listIndexesAsync(ListIndexesRequest request) {
    return session.background(
        "list_indexes", request.common(), call -> IndexesCalls.listIndexes(call, request));
  }

  /**
   * Names of the indexes of a collection.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return the names, in the server's order.
   */
  public CompletableFuture<List<String>> listIndexesAsync(
      Consumer<ListIndexesRequest.Builder> fill) {
    return listIndexesAsync(ListIndexesRequest.of(fill));
  }

  /**
   * Whether a collection or partition is in memory, and how far loading is. Since Milvus 2.2.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return the state; while it loads also the progress.
   */
  public LoadStateInfo getLoadState(GetLoadStateRequest request) {
    Call call = session.begin("get_load_state", request.common());
    return LoadCalls.getLoadState(call, request);
  }

  /**
   * Whether a collection or partition is in memory, and how far loading is. Since Milvus 2.2.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return the state; while it loads also the progress.
   */
  public LoadStateInfo getLoadState(Consumer<GetLoadStateRequest.Builder> fill) {
    return getLoadState(GetLoadStateRequest.of(fill));
  }

  /**
   * Whether a collection or partition is in memory, and how far loading is. Since Milvus 2.2.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return the state; while it loads also the progress.
   */
  public CompletableFuture<LoadStateInfo> getLoadStateAsync(GetLoadStateRequest request) {
    return session.background(
        "get_load_state", request.common(), call -> LoadCalls.getLoadState(call, request));
  }

  /**
   * Whether a collection or partition is in memory, and how far loading is. Since Milvus 2.2.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return the state; while it loads also the progress.
   */
  public CompletableFuture<LoadStateInfo> getLoadStateAsync(
      Consumer<GetLoadStateRequest.Builder> fill) {
    return getLoadStateAsync(GetLoadStateRequest.of(fill));
  }

  /**
   * Bring a collection into memory and wait until it is there.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public void loadCollection(LoadCollectionRequest request) {
    Call call = session.beginWaiting("load_collection", request.common());
    LoadCalls.loadCollection(call, request);
  }

  /**
   * Bring a collection into memory and wait until it is there.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public void loadCollection(Consumer<LoadCollectionRequest.Builder> fill) {
    loadCollection(LoadCollectionRequest.of(fill));
  }

  /**
   * Bring a collection into memory and wait until it is there.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public CompletableFuture<@Nullable Void> loadCollectionAsync(LoadCollectionRequest request) {
    return session.backgroundWaiting(
        "load_collection",
        request.common(),
        call -> {
          LoadCalls.loadCollection(call, request);
          return null;
        });
  }

  /**
   * Bring a collection into memory and wait until it is there.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public CompletableFuture<@Nullable Void> loadCollectionAsync(
      Consumer<LoadCollectionRequest.Builder> fill) {
    return loadCollectionAsync(LoadCollectionRequest.of(fill));
  }

  /**
   * Bring partitions into memory and wait until they are there.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public void loadPartitions(LoadPartitionsRequest request) {
    Call call = session.beginWaiting("load_partitions", request.common());
    LoadCalls.loadPartitions(call, request);
  }

  /**
   * Bring partitions into memory and wait until they are there.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public void loadPartitions(Consumer<LoadPartitionsRequest.Builder> fill) {
    loadPartitions(LoadPartitionsRequest.of(fill));
  }

  /**
   * Bring partitions into memory and wait until they are there.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public CompletableFuture<@Nullable Void> loadPartitionsAsync(LoadPartitionsRequest request) {
    return session.backgroundWaiting(
        "load_partitions",
        request.common(),
        call -> {
          LoadCalls.loadPartitions(call, request);
          return null;
        });
  }

  /**
   * Bring partitions into memory and wait until they are there.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public CompletableFuture<@Nullable Void> loadPartitionsAsync(
      Consumer<LoadPartitionsRequest.Builder> fill) {
    return loadPartitionsAsync(LoadPartitionsRequest.of(fill));
  }

  /**
   * Load what was added since the collection was loaded, and wait. Since Milvus 2.2.3.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public void refreshLoad(RefreshLoadRequest request) {
    Call call = session.beginWaiting("refresh_load", request.common());
    LoadCalls.refreshLoad(call, request);
  }

  /**
   * Load what was added since the collection was loaded, and wait. Since Milvus 2.2.3.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public void refreshLoad(Consumer<RefreshLoadRequest.Builder> fill) {
    refreshLoad(RefreshLoadRequest.of(fill));
  }

  /**
   * Load what was added since the collection was loaded, and wait. Since Milvus 2.2.3.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public CompletableFuture<@Nullable Void> refreshLoadAsync(RefreshLoadRequest request) {
    return session.backgroundWaiting(
        "refresh_load",
        request.common(),
        call -> {
          LoadCalls.refreshLoad(call, request);
          return null;
        });
  }

  /**
   * Load what was added since the collection was loaded, and wait. Since Milvus 2.2.3.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public CompletableFuture<@Nullable Void> refreshLoadAsync(
      Consumer<RefreshLoadRequest.Builder> fill) {
    return refreshLoadAsync(RefreshLoadRequest.of(fill));
  }

  /**
   * Take a collection out of memory.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public void releaseCollection(ReleaseCollectionRequest request) {
    Call call = session.begin("release_collection", request.common());
    LoadCalls.releaseCollection(call, request);
  }

  /**
   * Take a collection out of memory.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public void releaseCollection(Consumer<ReleaseCollectionRequest.Builder> fill) {
    releaseCollection(ReleaseCollectionRequest.of(fill));
  }

  /**
   * Take a collection out of memory.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public CompletableFuture<@Nullable Void> releaseCollectionAsync(
      ReleaseCollectionRequest request) {
    return session.background(
        "release_collection",
        request.common(),
        call -> {
          LoadCalls.releaseCollection(call, request);
          return null;
        });
  }

  /**
   * Take a collection out of memory.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public CompletableFuture<@Nullable Void> releaseCollectionAsync(
      Consumer<ReleaseCollectionRequest.Builder> fill) {
    return releaseCollectionAsync(ReleaseCollectionRequest.of(fill));
  }

  /**
   * Take partitions out of memory.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public void releasePartitions(ReleasePartitionsRequest request) {
    Call call = session.begin("release_partitions", request.common());
    LoadCalls.releasePartitions(call, request);
  }

  /**
   * Take partitions out of memory.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public void releasePartitions(Consumer<ReleasePartitionsRequest.Builder> fill) {
    releasePartitions(ReleasePartitionsRequest.of(fill));
  }

  /**
   * Take partitions out of memory.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public CompletableFuture<@Nullable Void> releasePartitionsAsync(
      ReleasePartitionsRequest request) {
    return session.background(
        "release_partitions",
        request.common(),
        call -> {
          LoadCalls.releasePartitions(call, request);
          return null;
        });
  }

  /**
   * Take partitions out of memory.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public CompletableFuture<@Nullable Void> releasePartitionsAsync(
      Consumer<ReleasePartitionsRequest.Builder> fill) {
    return releasePartitionsAsync(ReleasePartitionsRequest.of(fill));
  }

  /**
   * Start merging small segments.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return the job, for {@code getCompactionState}.
   */
  public long compact(CompactRequest request) {
    Call call = session.begin("compact", request.common());
    return MaintenanceCalls.compact(call, request);
  }

  /**
   * Start merging small segments.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return the job, for {@code getCompactionState}.
   */
  public long compact(Consumer<CompactRequest.Builder> fill) {
    return compact(CompactRequest.of(fill));
  }

  /**
   * Start merging small segments.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return the job, for {@code getCompactionState}.
   */
  public CompletableFuture<Long> compactAsync(CompactRequest request) {
    return session.background(
        "compact", request.common(), call -> MaintenanceCalls.compact(call, request));
  }

  /**
   * Start merging small segments.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return the job, for {@code getCompactionState}.
   */
  public CompletableFuture<Long> compactAsync(Consumer<CompactRequest.Builder> fill) {
    return compactAsync(CompactRequest.of(fill));
  }

  /**
   * Seal what was written, and wait until it is stored.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public void flush(FlushRequest request) {
    Call call = session.beginWaiting("flush", request.common());
    MaintenanceCalls.flush(call, request);
  }

  /**
   * Seal what was written, and wait until it is stored.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public void flush(Consumer<FlushRequest.Builder> fill) {
    flush(FlushRequest.of(fill));
  }

  /**
   * Seal what was written, and wait until it is stored.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public CompletableFuture<@Nullable Void> flushAsync(FlushRequest request) {
    return session.backgroundWaiting(
        "flush",
        request.common(),
        call -> {
          MaintenanceCalls.flush(call, request);
          return null;
        });
  }

  /**
   * Seal what was written, and wait until it is stored.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public CompletableFuture<@Nullable Void> flushAsync(Consumer<FlushRequest.Builder> fill) {
    return flushAsync(FlushRequest.of(fill));
  }

  /**
   * How far a compaction is.
   *
   * @return undefiedState for a job that the server does not know.
   */
  public CompactionState getCompactionState(GetCompactionStateRequest request) {
    Call call = session.begin("get_compaction_state", request.common());
    return MaintenanceCalls.getCompactionState(call, request);
  }

  /**
   * How far a compaction is.
   *
   * @return undefiedState for a job that the server does not know.
   */
  public CompactionState getCompactionState(Consumer<GetCompactionStateRequest.Builder> fill) {
    return getCompactionState(GetCompactionStateRequest.of(fill));
  }

  /**
   * How far a compaction is.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * @return undefiedState for a job that the server does not know.
   */
  public CompletableFuture<CompactionState> getCompactionStateAsync(
      GetCompactionStateRequest request) {
    return session.background(
        "get_compaction_state",
        request.common(),
        call -> MaintenanceCalls.getCompactionState(call, request));
  }

  /**
   * How far a compaction is.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * @return undefiedState for a job that the server does not know.
   */
  public CompletableFuture<CompactionState> getCompactionStateAsync(
      Consumer<GetCompactionStateRequest.Builder> fill) {
    return getCompactionStateAsync(GetCompactionStateRequest.of(fill));
  }

  /**
   * Create a partition.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public void createPartition(CreatePartitionRequest request) {
    Call call = session.begin("create_partition", request.common());
    PartitionsCalls.createPartition(call, request);
  }

  /**
   * Create a partition.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public void createPartition(Consumer<CreatePartitionRequest.Builder> fill) {
    createPartition(CreatePartitionRequest.of(fill));
  }

  /**
   * Create a partition.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public CompletableFuture<@Nullable Void> createPartitionAsync(CreatePartitionRequest request) {
    return session.background(
        "create_partition",
        request.common(),
        call -> {
          PartitionsCalls.createPartition(call, request);
          return null;
        });
  }

  /**
   * Create a partition.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public CompletableFuture<@Nullable Void> createPartitionAsync(
      Consumer<CreatePartitionRequest.Builder> fill) {
    return createPartitionAsync(CreatePartitionRequest.of(fill));
  }

  /**
   * Drop a partition with its rows. It must not be loaded.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public void dropPartition(DropPartitionRequest request) {
    Call call = session.begin("drop_partition", request.common());
    PartitionsCalls.dropPartition(call, request);
  }

  /**
   * Drop a partition with its rows. It must not be loaded.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public void dropPartition(Consumer<DropPartitionRequest.Builder> fill) {
    dropPartition(DropPartitionRequest.of(fill));
  }

  /**
   * Drop a partition with its rows. It must not be loaded.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public CompletableFuture<@Nullable Void> dropPartitionAsync(DropPartitionRequest request) {
    return session.background(
        "drop_partition",
        request.common(),
        call -> {
          PartitionsCalls.dropPartition(call, request);
          return null;
        });
  }

  /**
   * Drop a partition with its rows. It must not be loaded.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   */
  public CompletableFuture<@Nullable Void> dropPartitionAsync(
      Consumer<DropPartitionRequest.Builder> fill) {
    return dropPartitionAsync(DropPartitionRequest.of(fill));
  }

  /**
   * Statistics of a partition. {@code rowCount} counts what is flushed.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return the statistics.
   */
  public PartitionStats getPartitionStats(GetPartitionStatsRequest request) {
    Call call = session.begin("get_partition_stats", request.common());
    return PartitionsCalls.getPartitionStats(call, request);
  }

  /**
   * Statistics of a partition. {@code rowCount} counts what is flushed.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return the statistics.
   */
  public PartitionStats getPartitionStats(Consumer<GetPartitionStatsRequest.Builder> fill) {
    return getPartitionStats(GetPartitionStatsRequest.of(fill));
  }

  /**
   * Statistics of a partition. {@code rowCount} counts what is flushed.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return the statistics.
   */
  public CompletableFuture<PartitionStats> getPartitionStatsAsync(
      GetPartitionStatsRequest request) {
    return session.background(
        "get_partition_stats",
        request.common(),
        call -> PartitionsCalls.getPartitionStats(call, request));
  }

  /**
   * Statistics of a partition. {@code rowCount} counts what is flushed.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return the statistics.
   */
  public CompletableFuture<PartitionStats> getPartitionStatsAsync(
      Consumer<GetPartitionStatsRequest.Builder> fill) {
    return getPartitionStatsAsync(GetPartitionStatsRequest.of(fill));
  }

  /**
   * Whether a collection has a partition.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return whether it is there.
   */
  public boolean hasPartition(HasPartitionRequest request) {
    Call call = session.begin("has_partition", request.common());
    return PartitionsCalls.hasPartition(call, request);
  }

  /**
   * Whether a collection has a partition.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return whether it is there.
   */
  public boolean hasPartition(Consumer<HasPartitionRequest.Builder> fill) {
    return hasPartition(HasPartitionRequest.of(fill));
  }

  /**
   * Whether a collection has a partition.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return whether it is there.
   */
  public CompletableFuture<Boolean> hasPartitionAsync(HasPartitionRequest request) {
    return session.background(
        "has_partition", request.common(), call -> PartitionsCalls.hasPartition(call, request));
  }

  /**
   * Whether a collection has a partition.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return whether it is there.
   */
  public CompletableFuture<Boolean> hasPartitionAsync(Consumer<HasPartitionRequest.Builder> fill) {
    return hasPartitionAsync(HasPartitionRequest.of(fill));
  }

  /**
   * Names of the partitions of a collection.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return the names, in the server's order.
   */
  public List<String> listPartitions(ListPartitionsRequest request) {
    Call call = session.begin("list_partitions", request.common());
    return PartitionsCalls.listPartitions(call, request);
  }

  /**
   * Names of the partitions of a collection.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return the names, in the server's order.
   */
  public List<String> listPartitions(Consumer<ListPartitionsRequest.Builder> fill) {
    return listPartitions(ListPartitionsRequest.of(fill));
  }

  /**
   * Names of the partitions of a collection.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return the names, in the server's order.
   */
  public CompletableFuture<List<String>> listPartitionsAsync(ListPartitionsRequest request) {
    return session.background(
        "list_partitions", request.common(), call -> PartitionsCalls.listPartitions(call, request));
  }

  /**
   * Names of the partitions of a collection.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return the names, in the server's order.
   */
  public CompletableFuture<List<String>> listPartitionsAsync(
      Consumer<ListPartitionsRequest.Builder> fill) {
    return listPartitionsAsync(ListPartitionsRequest.of(fill));
  }

  /**
   * Delete rows by primary key or by filter.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return how many rows the server counts as deleted.
   */
  public DeleteResult delete(DeleteRequest request) {
    Call call = session.begin("delete", request.common());
    return VectorsCalls.delete(call, request);
  }

  /**
   * Delete rows by primary key or by filter.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return how many rows the server counts as deleted.
   */
  public DeleteResult delete(Consumer<DeleteRequest.Builder> fill) {
    return delete(DeleteRequest.of(fill));
  }

  /**
   * Delete rows by primary key or by filter.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return how many rows the server counts as deleted.
   */
  public CompletableFuture<DeleteResult> deleteAsync(DeleteRequest request) {
    return session.background(
        "delete", request.common(), call -> VectorsCalls.delete(call, request));
  }

  /**
   * Delete rows by primary key or by filter.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return how many rows the server counts as deleted.
   */
  public CompletableFuture<DeleteResult> deleteAsync(Consumer<DeleteRequest.Builder> fill) {
    return deleteAsync(DeleteRequest.of(fill));
  }

  /**
   * Rows by primary key.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return the rows found, in the server's order.
   */
  public RowSet get(GetRequest request) {
    Call call = session.begin("get", request.common());
    return VectorsCalls.get(call, request);
  }

  /**
   * Rows by primary key.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return the rows found, in the server's order.
   */
  public RowSet get(Consumer<GetRequest.Builder> fill) {
    return get(GetRequest.of(fill));
  }

  /**
   * Rows by primary key.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return the rows found, in the server's order.
   */
  public CompletableFuture<RowSet> getAsync(GetRequest request) {
    return session.background("get", request.common(), call -> VectorsCalls.get(call, request));
  }

  /**
   * Rows by primary key.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return the rows found, in the server's order.
   */
  public CompletableFuture<RowSet> getAsync(Consumer<GetRequest.Builder> fill) {
    return getAsync(GetRequest.of(fill));
  }

  /**
   * Several searches, their hits ranked together. Since Milvus 2.4.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return for each query its hits, best first.
   */
  public SearchResult hybridSearch(HybridSearchRequest request) {
    Call call = session.begin("hybrid_search", request.common());
    return VectorsCalls.hybridSearch(call, request);
  }

  /**
   * Several searches, their hits ranked together. Since Milvus 2.4.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return for each query its hits, best first.
   */
  public SearchResult hybridSearch(Consumer<HybridSearchRequest.Builder> fill) {
    return hybridSearch(HybridSearchRequest.of(fill));
  }

  /**
   * Several searches, their hits ranked together. Since Milvus 2.4.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return for each query its hits, best first.
   */
  public CompletableFuture<SearchResult> hybridSearchAsync(HybridSearchRequest request) {
    return session.background(
        "hybrid_search", request.common(), call -> VectorsCalls.hybridSearch(call, request));
  }

  /**
   * Several searches, their hits ranked together. Since Milvus 2.4.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return for each query its hits, best first.
   */
  public CompletableFuture<SearchResult> hybridSearchAsync(
      Consumer<HybridSearchRequest.Builder> fill) {
    return hybridSearchAsync(HybridSearchRequest.of(fill));
  }

  /**
   * Add rows.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}, {@code schema_mismatch}.
   *
   * @return how many rows, and their primary keys.
   */
  public InsertResult insert(InsertRequest request) {
    Call call = session.begin("insert", request.common());
    return VectorsCalls.insert(call, request);
  }

  /**
   * Add rows.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}, {@code schema_mismatch}.
   *
   * @return how many rows, and their primary keys.
   */
  public InsertResult insert(Consumer<InsertRequest.Builder> fill) {
    return insert(InsertRequest.of(fill));
  }

  /**
   * Add rows.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}, {@code schema_mismatch}.
   *
   * @return how many rows, and their primary keys.
   */
  public CompletableFuture<InsertResult> insertAsync(InsertRequest request) {
    return session.background(
        "insert", request.common(), call -> VectorsCalls.insert(call, request));
  }

  /**
   * Add rows.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}, {@code schema_mismatch}.
   *
   * @return how many rows, and their primary keys.
   */
  public CompletableFuture<InsertResult> insertAsync(Consumer<InsertRequest.Builder> fill) {
    return insertAsync(InsertRequest.of(fill));
  }

  /**
   * Rows that match a filter.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return the rows, in the server's order.
   */
  public RowSet query(QueryRequest request) {
    Call call = session.begin("query", request.common());
    return VectorsCalls.query(call, request);
  }

  /**
   * Rows that match a filter.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return the rows, in the server's order.
   */
  public RowSet query(Consumer<QueryRequest.Builder> fill) {
    return query(QueryRequest.of(fill));
  }

  /**
   * Rows that match a filter.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return the rows, in the server's order.
   */
  public CompletableFuture<RowSet> queryAsync(QueryRequest request) {
    return session.background("query", request.common(), call -> VectorsCalls.query(call, request));
  }

  /**
   * Rows that match a filter.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return the rows, in the server's order.
   */
  public CompletableFuture<RowSet> queryAsync(Consumer<QueryRequest.Builder> fill) {
    return queryAsync(QueryRequest.of(fill));
  }

  /**
   * Rows that match a filter, page by page, over one moment of the data. Since Milvus 2.3.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return the pages, in the order of the primary key.
   */
  public PageIterator<RowSet> queryIterator(QueryIteratorRequest request) {
    Call call = session.begin("query_iterator", request.common());
    return VectorsCalls.queryIterator(call, request);
  }

  /**
   * Rows that match a filter, page by page, over one moment of the data. Since Milvus 2.3.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return the pages, in the order of the primary key.
   */
  public PageIterator<RowSet> queryIterator(Consumer<QueryIteratorRequest.Builder> fill) {
    return queryIterator(QueryIteratorRequest.of(fill));
  }

  /**
   * Rows that match a filter, page by page, over one moment of the data. Since Milvus 2.3.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return the pages, in the order of the primary key.
   */
  public CompletableFuture<PageIterator<RowSet>> queryIteratorAsync(QueryIteratorRequest request) {
    return session.background(
        "query_iterator", request.common(), call -> VectorsCalls.queryIterator(call, request));
  }

  /**
   * Rows that match a filter, page by page, over one moment of the data. Since Milvus 2.3.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return the pages, in the order of the primary key.
   */
  public CompletableFuture<PageIterator<RowSet>> queryIteratorAsync(
      Consumer<QueryIteratorRequest.Builder> fill) {
    return queryIteratorAsync(QueryIteratorRequest.of(fill));
  }

  /**
   * The rows nearest to each query.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return for each query its hits, nearest first.
   */
  public SearchResult search(SearchRequest request) {
    Call call = session.begin("search", request.common());
    return VectorsCalls.search(call, request);
  }

  /**
   * The rows nearest to each query.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return for each query its hits, nearest first.
   */
  public SearchResult search(Consumer<SearchRequest.Builder> fill) {
    return search(SearchRequest.of(fill));
  }

  /**
   * The rows nearest to each query.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return for each query its hits, nearest first.
   */
  public CompletableFuture<SearchResult> searchAsync(SearchRequest request) {
    return session.background(
        "search", request.common(), call -> VectorsCalls.search(call, request));
  }

  /**
   * The rows nearest to each query.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}.
   *
   * @return for each query its hits, nearest first.
   */
  public CompletableFuture<SearchResult> searchAsync(Consumer<SearchRequest.Builder> fill) {
    return searchAsync(SearchRequest.of(fill));
  }

  /**
   * Hits of one query, page by page, nearest first, over one moment of the data. Since Milvus
   * 2.5.2.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}, {@code unsupported}.
   *
   * @return the pages.
   */
  public PageIterator<Hits> searchIterator(SearchIteratorRequest request) {
    Call call = session.begin("search_iterator", request.common());
    return VectorsCalls.searchIterator(call, request);
  }

  /**
   * Hits of one query, page by page, nearest first, over one moment of the data. Since Milvus
   * 2.5.2.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}, {@code unsupported}.
   *
   * @return the pages.
   */
  public PageIterator<Hits> searchIterator(Consumer<SearchIteratorRequest.Builder> fill) {
    return searchIterator(SearchIteratorRequest.of(fill));
  }

  /**
   * Hits of one query, page by page, nearest first, over one moment of the data. Since Milvus
   * 2.5.2.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}, {@code unsupported}.
   *
   * @return the pages.
   */
  public CompletableFuture<PageIterator<Hits>> searchIteratorAsync(SearchIteratorRequest request) {
    return session.background(
        "search_iterator", request.common(), call -> VectorsCalls.searchIterator(call, request));
  }

  /**
   * Hits of one query, page by page, nearest first, over one moment of the data. Since Milvus
   * 2.5.2.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}, {@code unsupported}.
   *
   * @return the pages.
   */
  public CompletableFuture<PageIterator<Hits>> searchIteratorAsync(
      Consumer<SearchIteratorRequest.Builder> fill) {
    return searchIteratorAsync(SearchIteratorRequest.of(fill));
  }

  /**
   * Write rows, replacing those with the same primary key. Since Milvus 2.3.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}, {@code schema_mismatch}.
   *
   * @return how many rows, and their primary keys.
   */
  public UpsertResult upsert(UpsertRequest request) {
    Call call = session.begin("upsert", request.common());
    return VectorsCalls.upsert(call, request);
  }

  /**
   * Write rows, replacing those with the same primary key. Since Milvus 2.3.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}, {@code schema_mismatch}.
   *
   * @return how many rows, and their primary keys.
   */
  public UpsertResult upsert(Consumer<UpsertRequest.Builder> fill) {
    return upsert(UpsertRequest.of(fill));
  }

  /**
   * Write rows, replacing those with the same primary key. Since Milvus 2.3.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}, {@code schema_mismatch}.
   *
   * @return how many rows, and their primary keys.
   */
  public CompletableFuture<UpsertResult> upsertAsync(UpsertRequest request) {
    return session.background(
        "upsert", request.common(), call -> VectorsCalls.upsert(call, request));
  }

  /**
   * Write rows, replacing those with the same primary key. Since Milvus 2.3.
   *
   * <p>Does not block; cancelling the future cancels the request under way.
   *
   * <p>Errors of the server to expect: {@code collection_not_found}, {@code schema_mismatch}.
   *
   * @return how many rows, and their primary keys.
   */
  public CompletableFuture<UpsertResult> upsertAsync(Consumer<UpsertRequest.Builder> fill) {
    return upsertAsync(UpsertRequest.of(fill));
  }

  /** Version of this package. */
  public static String packageVersion() {
    return Api.VERSION;
  }

  /** Version of the API that this package was made for, and the hash of its description. */
  public static String apiDescription() {
    return Api.DESCRIPTION;
  }
}
