// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.TextMember;
import java.util.List;

/** Type that a value in a JSON field is read as. */
public final class JsonCast implements TextMember {
  /** {@code Bool}. */
  public static final JsonCast BOOL = new JsonCast("Bool");

  /** {@code Int8}. */
  public static final JsonCast INT8 = new JsonCast("Int8");

  /** {@code Int16}. */
  public static final JsonCast INT16 = new JsonCast("Int16");

  /** {@code Int32}. */
  public static final JsonCast INT32 = new JsonCast("Int32");

  /** {@code Int64}. */
  public static final JsonCast INT64 = new JsonCast("Int64");

  /** {@code Double}. */
  public static final JsonCast DOUBLE = new JsonCast("Double");

  /** {@code VarChar}. */
  public static final JsonCast VAR_CHAR = new JsonCast("VarChar");

  private static final List<JsonCast> MEMBERS =
      List.of(BOOL, INT8, INT16, INT32, INT64, DOUBLE, VAR_CHAR);

  private final String text;

  private JsonCast(String text) {
    this.text = text;
  }

  /** The member with a text; throws {@link IllegalArgumentException} where there is none. */
  public static JsonCast of(String text) {
    for (JsonCast each : MEMBERS) {
      if (each.text.equalsIgnoreCase(text)) {
        return each;
      }
    }
    throw new IllegalArgumentException("there is no JsonCast " + text);
  }

  /** All members that this version knows. */
  public static List<JsonCast> members() {
    return MEMBERS;
  }

  /** The text that is sent. */
  public String text() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JsonCast && ((JsonCast) other).text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
