// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Checks;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Indexes to build. */
public final class IndexParams extends AbstractList<IndexParam> {
  private final List<IndexParam> items;

  private IndexParams(List<IndexParam> items) {
    this.items = items;
  }

  /** These, to which more can be added. */
  public static IndexParams of(Collection<IndexParam> items) {
    return new IndexParams(new ArrayList<>(items));
  }

  /** Add an index. */
  public IndexParams addIndex(Consumer<IndexParam.Builder> fill) {
    IndexParam.Builder item = IndexParam.builder();
    fill.accept(item);
    IndexParam made = item.build();
    RecordChecks.checkIndexParam(Checks.of("add_index"), "", made);
    return Builders.addIndex(this, made);
  }

  /** Add an index. */
  public IndexParams addIndex(IndexParam item) {
    RecordChecks.checkIndexParam(Checks.of("add_index"), "", item);
    return Builders.addIndex(this, item);
  }

  void append(IndexParam item) {
    items.add(item);
  }

  @Override
  public IndexParam get(int index) {
    return items.get(index);
  }

  @Override
  public int size() {
    return items.size();
  }
}
