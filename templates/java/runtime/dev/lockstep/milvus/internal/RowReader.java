package dev.lockstep.milvus.internal;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.Buffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a row that a caller gave: a map, or an object by its fields. */
final class RowReader {
  private static final ClassValue<List<Field>> FIELDS =
      new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
          return fieldsOf(type);
        }
      };

  private RowReader() {}

  static Map<?, ?> read(Call call, String place, @Nullable Object row) {
    if (row instanceof Map) {
      return (Map<?, ?>) row;
    }
    if (row == null || !isObject(row)) {
      throw call.mismatch("data", place + ": expected a mapping, got " + Json.show(row));
    }
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (Field field : FIELDS.get(row.getClass())) {
      try {
        values.put(field.getName(), field.get(row));
      } catch (IllegalAccessException error) {
        throw new IllegalStateException(error);
      }
    }
    return values;
  }

  /** Whether a value may be an object of the caller's: what has another meaning is none. */
  private static boolean isObject(Object row) {
    return !(row instanceof CharSequence
        || row instanceof Number
        || row instanceof Boolean
        || row instanceof Iterable
        || row instanceof Buffer
        || row.getClass().isArray());
  }

  /**
   * Fields of a class that hold a row's values: not static, not transient, those of its bases
   * first.
   */
  static List<Field> fields(Class<?> type) {
    return FIELDS.get(type);
  }

  private static List<Field> fieldsOf(Class<?> type) {
    List<Field> fields = new ArrayList<>();
    if (type.getSuperclass() != null && type.getSuperclass() != Object.class) {
      fields.addAll(FIELDS.get(type.getSuperclass()));
    }
    for (Field field : type.getDeclaredFields()) {
      int modifiers = field.getModifiers();
      if (!Modifier.isStatic(modifiers)
          && !Modifier.isTransient(modifiers)
          && !field.isSynthetic()) {
        field.setAccessible(true);
        fields.add(field);
      }
    }
    return fields;
  }
}
