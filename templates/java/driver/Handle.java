package dev.lockstep.driver;

import dev.lockstep.milvus.PageIterator;
import java.util.List;

/** An iterator that later requests name; its pages as what JSON can say. */
final class Handle {
  private final PageIterator<?> pages;

  Handle(PageIterator<?> pages) {
    this.pages = pages;
  }

  Object call(String method, Args args) {
    switch (method) {
      case "next":
        args.end();
        if (args.isCancelled()) {
          return page(args.await(pages.nextAsync()));
        }
        return pages.hasNext() ? page(pages.next()) : List.of();
      case "close":
        args.end();
        pages.close();
        return null;
      default:
        throw new UnsupportedOperationException("an iterator has no method " + method);
    }
  }

  private static Object page(Object page) {
    return page == null ? List.of() : Values.write(page);
  }
}
