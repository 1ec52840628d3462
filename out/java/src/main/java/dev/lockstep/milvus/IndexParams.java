// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Checks;
import java.util.Collection;
import java.util.function.Consumer;

/** Indexes to build. */
public final class IndexParams extends RecordList<IndexParam> {
  private IndexParams(Collection<IndexParam> items) {
    super(items);
  }

  /** These, to which more can be added. */
  public static IndexParams of(Collection<IndexParam> items) {
    return new IndexParams(items);
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
}
