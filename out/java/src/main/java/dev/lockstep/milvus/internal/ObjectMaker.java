// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes an object of a caller's class from a row: a constructor without parameters, then field by
 * field.
 */
final class ObjectMaker {
  private ObjectMaker() {}

  static <T> T make(Class<T> type, Map<?, ?> row) {
    try {
      Constructor<T> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      T made = constructor.newInstance();
      for (Field field : RowReader.fields(type)) {
        if (row.containsKey(field.getName()) && !Modifier.isFinal(field.getModifiers())) {
          Object value = fitting(field.getGenericType(), row.get(field.getName()));
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

  /** The value as the type wants it; where it knows no way, the value itself. */
  private static @Nullable Object fitting(Type type, @Nullable Object value) {
    if (type instanceof ParameterizedType) {
      ParameterizedType own = (ParameterizedType) type;
      Class<?> raw = (Class<?>) own.getRawType();
      List<?> list = value != null && raw.isAssignableFrom(List.class) ? Values.list(value) : null;
      return list == null ? fitting(raw, value) : list(own.getActualTypeArguments()[0], list);
    }
    return type instanceof Class && value != null ? fitting((Class<?>) type, value) : value;
  }

  private static Object fitting(Class<?> type, Object value) {
    if (value instanceof Number) {
      return number(type, (Number) value);
    }
    if (Bytes.are(value) && type == byte[].class) {
      return Bytes.copy(value);
    }
    if (Bytes.are(value) && type == ByteBuffer.class) {
      return Bytes.view(value);
    }
    if (value instanceof float[] && List.class.isAssignableFrom(type)) {
      return Values.concat(Values.list(value));
    }
    if (value instanceof List && type.isArray()) {
      return array(type.getComponentType(), (List<?>) value);
    }
    boolean isObject = value instanceof Map && !type.isInstance(value);
    return isObject ? make(type, (Map<?, ?>) value) : value;
  }

  private static Object number(Class<?> type, Number number) {
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
    return type == byte.class || type == Byte.class ? (Object) number.byteValue() : number;
  }

  private static List<@Nullable Object> list(Type of, List<?> values) {
    List<@Nullable Object> made = new ArrayList<>(values.size());
    values.forEach(each -> made.add(fitting(of, each)));
    return made;
  }

  private static Object array(Class<?> of, List<?> values) {
    Object made = Array.newInstance(of, values.size());
    for (int at = 0; at < values.size(); at++) {
      Array.set(made, at, fitting(of, values.get(at)));
    }
    return made;
  }
}
