package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.Column;
import dev.lockstep.milvus.wire.SchemaProto;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A column of an answer, or a part of it; values are made when they are asked for. */
final class ColumnView implements Column {
  private final String name;
  private final Cells cells;
  private final List<Boolean> valid;
  private final int @Nullable [] places;
  private final int offset;
  private final int size;

  private ColumnView(
      String name,
      Cells cells,
      List<Boolean> valid,
      int @Nullable [] places,
      int offset,
      int size) {
    this.name = name;
    this.cells = cells;
    this.valid = valid;
    this.places = places;
    this.offset = offset;
    this.size = size;
  }

  static ColumnView of(String method, SchemaProto.FieldData field) {
    Cells cells = Cells.of(method, field);
    List<Boolean> valid = marks(field);
    int size = valid.isEmpty() ? cells.size() : valid.size();
    return new ColumnView(field.getFieldName(), cells, valid, places(cells, valid), 0, size);
  }

  /** A column of values that are made already. */
  static ColumnView of(String name, List<@Nullable Object> values) {
    List<Boolean> valid = Values.each(values, each -> each != null);
    return new ColumnView(name, Cells.each(values, each -> each), valid, null, 0, values.size());
  }

  /** Whether each row has a value; those of a struct stand at its members. */
  private static List<Boolean> marks(SchemaProto.FieldData field) {
    return field.hasStructArrays() && field.getStructArrays().getFieldsCount() > 0
        ? field.getStructArrays().getFields(0).getValidDataList()
        : field.getValidDataList();
  }

  /** Where the payload leaves nulls out: the place of each row's value in it. */
  private static int @Nullable [] places(Cells cells, List<Boolean> valid) {
    if (valid.isEmpty() || cells.size() == valid.size()) {
      return null;
    }
    int[] places = new int[valid.size()];
    int next = 0;
    for (int row = 0; row < places.length; row++) {
      places[row] = next;
      next += valid.get(row) ? 1 : 0;
    }
    return places;
  }

  ColumnView part(int from, int length) {
    return new ColumnView(name, cells, valid, places, offset + from, length);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public boolean isNull(int row) {
    return !valid.isEmpty() && !valid.get(offset + row);
  }

  @Override
  public @Nullable Object get(int row) {
    if (row < 0 || row >= size) {
      throw new IndexOutOfBoundsException("row " + row + " of " + size);
    }
    if (isNull(row)) {
      return null;
    }
    return cells.get(places == null ? offset + row : places[offset + row]);
  }

  @Override
  public List<@Nullable Object> values() {
    List<@Nullable Object> values = new ArrayList<>(size);
    for (int row = 0; row < size; row++) {
      values.add(get(row));
    }
    return values;
  }

  @Override
  public boolean[] booleans() {
    boolean[] values = new boolean[size];
    for (int row = 0; row < size; row++) {
      values[row] = isNull(row) ? false : as(Boolean.class, row);
    }
    return values;
  }

  @Override
  public int[] ints() {
    int[] values = new int[size];
    for (int row = 0; row < size; row++) {
      values[row] = isNull(row) ? 0 : as(Integer.class, row);
    }
    return values;
  }

  @Override
  public long[] longs() {
    long[] values = new long[size];
    if (isWhole() && cells.copy(offset, values)) {
      return values;
    }
    for (int row = 0; row < size; row++) {
      Object value = get(row);
      values[row] = value instanceof Integer ? (Integer) value : zeroOr(row);
    }
    return values;
  }

  private long zeroOr(int row) {
    return isNull(row) ? 0 : as(Long.class, row);
  }

  @Override
  public float[] floats() {
    float[] values = new float[size];
    if (isWhole() && cells.copy(offset, values)) {
      return values;
    }
    for (int row = 0; row < size; row++) {
      values[row] = isNull(row) ? 0 : as(Float.class, row);
    }
    return values;
  }

  @Override
  public double[] doubles() {
    double[] values = new double[size];
    if (isWhole() && cells.copy(offset, values)) {
      return values;
    }
    for (int row = 0; row < size; row++) {
      Object value = get(row);
      if (value instanceof Float) {
        values[row] = (Float) value;
      } else if (value != null) {
        values[row] = as(Double.class, row);
      }
    }
    return values;
  }

  @Override
  public String[] strings() {
    String[] values = new String[size];
    for (int row = 0; row < size; row++) {
      values[row] = isNull(row) ? "" : as(String.class, row);
    }
    return values;
  }

  @Override
  public float[][] floatVectors() {
    float[][] values = new float[size][];
    for (int row = 0; row < size; row++) {
      values[row] = isNull(row) ? new float[0] : as(float[].class, row);
    }
    return values;
  }

  @Override
  public byte[][] byteVectors() {
    byte[][] values = new byte[size][];
    for (int row = 0; row < size; row++) {
      Object value = get(row);
      if (value != null && !Bytes.are(value)) {
        throw new IllegalStateException(
            "the field " + name + " holds " + value.getClass().getSimpleName());
      }
      values[row] = value == null ? new byte[0] : Bytes.copy(value);
    }
    return values;
  }

  /** Whether each row has its value at its own place. */
  private boolean isWhole() {
    return places == null && valid.isEmpty();
  }

  private <T> T as(Class<T> type, int row) {
    Object value = get(row);
    if (!type.isInstance(value)) {
      String held = value == null ? "null" : value.getClass().getSimpleName();
      throw new IllegalStateException("the field " + name + " holds " + held);
    }
    return type.cast(value);
  }
}
