package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Budget;
import dev.lockstep.milvus.internal.Call;
import dev.lockstep.milvus.internal.Checks;
import dev.lockstep.milvus.internal.Session;
import java.time.Duration;
import java.util.List;
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
    } catch (RuntimeException | Error error) {
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

  /** Start a list of indexes. */
  public static IndexParams prepareIndexParams() {
    return IndexParams.of(List.of());
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

  /** Close the client. Calls under way end with a transport error. Twice is once. */
  @Override
  public void close() {
    ClientCalls.close(session.begin("close"));
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

  /** Version of this package. */
  public static String packageVersion() {
    return Api.VERSION;
  }

  /** Version of the API that this package was made for, and the hash of its description. */
  public static String apiDescription() {
    return Api.DESCRIPTION;
  }
}
