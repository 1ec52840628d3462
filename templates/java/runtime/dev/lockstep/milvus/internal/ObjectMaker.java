package dev.lockstep.milvus.internal;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes an object of a caller's class from a row: a constructor without parameters, then field by
 * field.
 */
final class ObjectMaker {
  private ObjectMaker() {}

  static <T> T make(Class<T> type, Map<String, @Nullable Object> row) {
    try {
      Constructor<T> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      T made = constructor.newInstance();
      for (Field field : RowReader.fields(type)) {
        if (row.containsKey(field.getName()) && !Modifier.isFinal(field.getModifiers())) {
          Object value = fitting(field.getType(), row.get(field.getName()));
          if (value != null || !field.getType().isPrimitive()) {
            field.set(made, value);
          }
        }
      }
      return made;
    } catch (ReflectiveOperationException error) {
      throw new IllegalArgumentException(
          type.getName() + " needs a constructor without parameters that can be called", error);
    }
  }

  private static @Nullable Object fitting(Class<?> type, @Nullable Object value) {
    if (value instanceof Number) {
      Number number = (Number) value;
      if (type == long.class || type == Long.class) {
        return number.longValue();
      }
      if (type == double.class || type == Double.class) {
        return number.doubleValue();
      }
      if (type == int.class || type == Integer.class) {
        return Math.toIntExact(number.longValue());
      }
      if (type == float.class || type == Float.class) {
        return number.floatValue();
      }
      if (type == short.class || type == Short.class) {
        return number.shortValue();
      }
      if (type == byte.class || type == Byte.class) {
        return number.byteValue();
      }
    }
    if (value instanceof float[] && List.class.isAssignableFrom(type)) {
      return Values.list(value);
    }
    return value;
  }
}
