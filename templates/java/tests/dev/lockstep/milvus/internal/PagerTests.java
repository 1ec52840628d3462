package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.PageIterator;
import dev.lockstep.milvus.TransportException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletionException;

/** What iterators promise. */
final class PagerTests {
  private PagerTests() {}

  static Map<String, Runnable> tests() {
    Map<String, Runnable> tests = new LinkedHashMap<>();
    tests.put("pages come until there is none", PagerTests::pages);
    tests.put("a failure is thrown again by each later call", PagerTests::failure);
    tests.put("after closing there is nothing more; closing twice is once", PagerTests::closed);
    tests.put("a future gives the next page, and null at the end", PagerTests::later);
    return tests;
  }

  private static PageIterator<String> of(String... pages) {
    Iterator<String> source = List.of(pages).iterator();
    return new Pager<>(Calls.named("query"), call -> source.hasNext() ? source.next() : null);
  }

  private static void pages() {
    PageIterator<String> pages = of("a", "b");
    List<String> got = new ArrayList<>();
    for (String page : pages) {
      got.add(page);
    }
    Require.same(List.of("a", "b"), got);
    Require.thrown(NoSuchElementException.class, pages::next);
  }

  private static void failure() {
    int[] asked = {0};
    PageIterator<String> pages =
        new Pager<>(
            Calls.named("query"),
            call -> {
              throw new IllegalStateException("no " + ++asked[0]);
            });
    Require.same("no 1", Require.thrown(IllegalStateException.class, pages::next).getMessage());
    Require.same("no 1", Require.thrown(IllegalStateException.class, pages::next).getMessage());
    Require.same(1, asked[0]);
  }

  private static void closed() {
    PageIterator<String> pages = of("a");
    pages.close();
    pages.close();
    TransportException error = Require.thrown(TransportException.class, pages::next);
    Require.same("query: the iterator is closed", error.getMessage());
  }

  private static void later() {
    PageIterator<String> pages = of("a");
    Require.same("a", pages.nextAsync().join());
    Require.same(null, pages.nextAsync().join());
    pages.close();
    Throwable cause =
        Require.thrown(CompletionException.class, () -> pages.nextAsync().join()).getCause();
    Require.holds(cause instanceof TransportException, "another error came out");
  }
}
