package dev.lockstep.milvus;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A list of records that its own methods add to, and nobody else. */
abstract class RecordList<T> extends AbstractList<T> {
  private final List<T> items;

  RecordList(Collection<T> items) {
    this.items = new ArrayList<>(items);
  }

  final void append(T item) {
    items.add(item);
  }

  @Override
  public T get(int index) {
    return items.get(index);
  }

  @Override
  public int size() {
    return items.size();
  }
}
