// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.ServerException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers that cannot be read: errors of the server, also where a result finds out late. */
final class BadAnswer {
  private static final String NAME = "bad_answer";

  private BadAnswer() {}

  /** What a field's text says as JSON. */
  static @Nullable Object json(String method, String field, String text) {
    try {
      return Json.parse(text);
    } catch (IllegalArgumentException error) {
      throw notValid(method, "valid JSON", field, text, error);
    }
  }

  /** The JSON object, or null, that a field's text says. */
  static @Nullable Object object(String method, String field, String text) {
    Object value = json(method, field, text);
    if (value != null && !(value instanceof Map)) {
      throw notValid(method, "a JSON object", field, text, null);
    }
    return value;
  }

  /** The error of a column whose type this client does not know; the type by name or number. */
  static ServerException unknownType(String method, String field, String type) {
    String problem = "the field " + field + " has the type " + type;
    return error(method, problem + ", which this client cannot read", null);
  }

  /** The error of a text that is not what it must be. */
  static ServerException notValid(
      String method, String expected, String field, String text, @Nullable Throwable cause) {
    String problem = "the server's answer is not " + expected + " in the field " + field;
    return error(method, problem + ": " + Json.cut(text), cause);
  }

  /** The error of buckets that cannot be told to queries. */
  static ServerException strayBuckets(String method, int buckets, long counted) {
    String problem = "the answer has " + buckets + " buckets, its queries " + counted;
    return error(method, problem, null);
  }

  private static ServerException error(String method, String problem, @Nullable Throwable cause) {
    return new ServerException(method, method + ": " + problem, null, NAME, 0, cause);
  }
}
