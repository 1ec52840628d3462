package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.InvalidArgumentException;
import dev.lockstep.milvus.RowData;
import dev.lockstep.milvus.WriteMode;
import dev.lockstep.milvus.wire.MilvusProto;
import dev.lockstep.milvus.wire.SchemaProto;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** What the schema cache promises. */
final class SchemaCacheTests {
  private static final SchemaCache.Key KEY = new SchemaCache.Key("", "c");

  private SchemaCacheTests() {}

  static Map<String, Runnable> tests() {
    Map<String, Runnable> tests = new LinkedHashMap<>();
    tests.put("concurrent first uses share one lookup", SchemaCacheTests::share);
    tests.put("a failed lookup is not kept and fails all who waited", SchemaCacheTests::fail);
    tests.put("what is dropped during its lookup is not kept", SchemaCacheTests::dropped);
    tests.put("an entry goes by its collection's name and its aliases", SchemaCacheTests::names);
    tests.put(
        "data that does not fit is an invalid argument, by its class too", SchemaCacheTests::plain);
    return tests;
  }

  private static void plain() {
    Call call = Calls.named("insert");
    RowData data = RowData.row(Map.of("id", "x"));
    InvalidArgumentException error =
        Require.thrown(
            InvalidArgumentException.class,
            () ->
                call.withSchema(
                    "c",
                    List.of(),
                    known -> RowEncoder.encodeRows(call, known, data, WriteMode.INSERT)));
    Require.same(InvalidArgumentException.class, error.getClass());
    Require.same("data", error.parameter());
  }

  private static void share() {
    SchemaCache cache = new SchemaCache();
    AtomicInteger looks = new AtomicInteger();
    CountDownLatch all = new CountDownLatch(1);
    List<CompletableFuture<SchemaCache.Found>> found = new ArrayList<>();
    for (int at = 0; at < 8; at++) {
      found.add(CompletableFuture.supplyAsync(() -> find(cache, () -> waited(looks, all))));
    }
    all.countDown();
    found.forEach(CompletableFuture::join);
    Require.holds(looks.get() == 1, "looked " + looks.get() + " times");
    Require.holds(find(cache, () -> schema("c")).isCached(), "the schema was not kept");
  }

  private static KnownSchema waited(AtomicInteger looks, CountDownLatch all) {
    looks.incrementAndGet();
    try {
      all.await();
      Thread.sleep(20);
    } catch (InterruptedException error) {
      throw new AssertionError(error);
    }
    return schema("c");
  }

  private static void fail() {
    SchemaCache cache = new SchemaCache();
    CompletableFuture<SchemaCache.Found> first =
        CompletableFuture.supplyAsync(
            () ->
                find(
                    cache,
                    () -> {
                      throw new IllegalStateException("no");
                    }));
    try {
      first.join();
      throw new AssertionError("nothing was raised");
    } catch (CompletionException error) {
      Require.holds(error.getCause() instanceof IllegalStateException, "another error came out");
    }
    Require.holds(!find(cache, () -> schema("c")).isCached(), "the failure was kept");
  }

  private static void dropped() {
    SchemaCache cache = new SchemaCache();
    find(
        cache,
        () -> {
          cache.forget(Forget.schema("other"), "");
          return schema("c");
        });
    Require.holds(!find(cache, () -> schema("c")).isCached(), "a dropped lookup was kept");
  }

  private static void names() {
    for (String name : List.of("c", "real", "second")) {
      SchemaCache cache = new SchemaCache();
      find(cache, () -> schema("real"));
      cache.forget(Forget.schema("stranger"), "");
      Require.holds(find(cache, () -> schema("real")).isCached(), "a stranger's name dropped it");
      cache.forget(Forget.schema(name), "elsewhere");
      Require.holds(find(cache, () -> schema("real")).isCached(), "another database dropped it");
      cache.forget(Forget.schema(name), "");
      Require.holds(!find(cache, () -> schema("real")).isCached(), name + " did not drop it");
    }
  }

  private static SchemaCache.Found find(
      SchemaCache cache, java.util.function.Supplier<KnownSchema> look) {
    return cache.find(Calls.named("insert"), KEY, look);
  }

  private static KnownSchema schema(String name) {
    return KnownSchema.of(
        Calls.named("insert"),
        MilvusProto.DescribeCollectionResponse.newBuilder()
            .setSchema(SchemaProto.CollectionSchema.newBuilder().setName(name))
            .addAliases("second")
            .build());
  }
}
