// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Numbered;
import java.util.List;

/** Type of a field. */
public final class DataType implements Numbered {
  /** {@code None}. */
  public static final DataType NONE = new DataType(Known.NONE, 0, "None", "None");

  /** {@code Bool}. */
  public static final DataType BOOL = new DataType(Known.BOOL, 1, "Bool", "Bool");

  /** {@code Int8}. */
  public static final DataType INT8 = new DataType(Known.INT8, 2, "Int8", "Int8");

  /** {@code Int16}. */
  public static final DataType INT16 = new DataType(Known.INT16, 3, "Int16", "Int16");

  /** {@code Int32}. */
  public static final DataType INT32 = new DataType(Known.INT32, 4, "Int32", "Int32");

  /** {@code Int64}. */
  public static final DataType INT64 = new DataType(Known.INT64, 5, "Int64", "Int64");

  /** {@code Float}. */
  public static final DataType FLOAT = new DataType(Known.FLOAT, 10, "Float", "Float");

  /** {@code Double}. */
  public static final DataType DOUBLE = new DataType(Known.DOUBLE, 11, "Double", "Double");

  /** {@code String}. */
  public static final DataType STRING = new DataType(Known.STRING, 20, "String", "String");

  /** {@code VarChar}. */
  public static final DataType VARCHAR = new DataType(Known.VARCHAR, 21, "VarChar", "VarChar");

  /** {@code Array}. */
  public static final DataType ARRAY = new DataType(Known.ARRAY, 22, "Array", "Array");

  /** {@code JSON}. */
  public static final DataType JSON = new DataType(Known.JSON, 23, "JSON", "JSON");

  /** {@code Geometry}. */
  public static final DataType GEOMETRY = new DataType(Known.GEOMETRY, 24, "Geometry", "Geometry");

  /** {@code Text}. */
  public static final DataType TEXT = new DataType(Known.TEXT, 25, "Text", "Text");

  /** {@code Timestamptz}. */
  public static final DataType TIMESTAMPTZ =
      new DataType(Known.TIMESTAMPTZ, 26, "Timestamptz", "Timestamptz");

  /** {@code Mol}. */
  public static final DataType MOL = new DataType(Known.MOL, 27, "Mol", "Mol");

  /** {@code Date}. */
  public static final DataType DATE = new DataType(Known.DATE, 28, "Date", "Date");

  /** {@code Time}. */
  public static final DataType TIME = new DataType(Known.TIME, 29, "Time", "Time");

  /** {@code Decimal}. */
  public static final DataType DECIMAL = new DataType(Known.DECIMAL, 30, "Decimal", "Decimal");

  /** {@code BinaryVector}. */
  public static final DataType BINARY_VECTOR =
      new DataType(Known.BINARY_VECTOR, 100, "BinaryVector", "BinaryVector");

  /** {@code FloatVector}. */
  public static final DataType FLOAT_VECTOR =
      new DataType(Known.FLOAT_VECTOR, 101, "FloatVector", "FloatVector");

  /** {@code Float16Vector}. */
  public static final DataType FLOAT16_VECTOR =
      new DataType(Known.FLOAT16_VECTOR, 102, "Float16Vector", "Float16Vector");

  /** {@code BFloat16Vector}. */
  public static final DataType BFLOAT16_VECTOR =
      new DataType(Known.BFLOAT16_VECTOR, 103, "BFloat16Vector", "BFloat16Vector");

  /** {@code SparseFloatVector}. */
  public static final DataType SPARSE_FLOAT_VECTOR =
      new DataType(Known.SPARSE_FLOAT_VECTOR, 104, "SparseFloatVector", "SparseFloatVector");

  /** {@code Int8Vector}. */
  public static final DataType INT8_VECTOR =
      new DataType(Known.INT8_VECTOR, 105, "Int8Vector", "Int8Vector");

  /** {@code ArrayOfVector}. */
  public static final DataType ARRAY_OF_VECTOR =
      new DataType(Known.ARRAY_OF_VECTOR, 106, "ArrayOfVector", "ArrayOfVector");

  /** {@code ArrayOfStruct}. */
  public static final DataType ARRAY_OF_STRUCT =
      new DataType(Known.ARRAY_OF_STRUCT, 200, "ArrayOfStruct", "ArrayOfStruct");

  /** {@code Struct}. */
  public static final DataType STRUCT = new DataType(Known.STRUCT, 201, "Struct", "Struct");

  private static final List<DataType> MEMBERS =
      List.of(
          NONE,
          BOOL,
          INT8,
          INT16,
          INT32,
          INT64,
          FLOAT,
          DOUBLE,
          STRING,
          VARCHAR,
          ARRAY,
          JSON,
          GEOMETRY,
          TEXT,
          TIMESTAMPTZ,
          MOL,
          DATE,
          TIME,
          DECIMAL,
          BINARY_VECTOR,
          FLOAT_VECTOR,
          FLOAT16_VECTOR,
          BFLOAT16_VECTOR,
          SPARSE_FLOAT_VECTOR,
          INT8_VECTOR,
          ARRAY_OF_VECTOR,
          ARRAY_OF_STRUCT,
          STRUCT);

  private final Known known;
  private final int number;
  private final String name;
  private final String wireName;

  private DataType(Known known, int number, String name, String wireName) {
    this.known = known;
    this.number = number;
    this.name = name;
    this.wireName = wireName;
  }

  /** The members that this version knows, for a switch. */
  public enum Known {
    NONE,
    BOOL,
    INT8,
    INT16,
    INT32,
    INT64,
    FLOAT,
    DOUBLE,
    STRING,
    VARCHAR,
    ARRAY,
    JSON,
    GEOMETRY,
    TEXT,
    TIMESTAMPTZ,
    MOL,
    DATE,
    TIME,
    DECIMAL,
    BINARY_VECTOR,
    FLOAT_VECTOR,
    FLOAT16_VECTOR,
    BFLOAT16_VECTOR,
    SPARSE_FLOAT_VECTOR,
    INT8_VECTOR,
    ARRAY_OF_VECTOR,
    ARRAY_OF_STRUCT,
    STRUCT,
    /** What a newer server has. */
    UNRECOGNIZED
  }

  /** The member with a number; one that this version does not know is called Unknown. */
  public static DataType of(int number) {
    for (DataType each : MEMBERS) {
      if (each.number == number) {
        return each;
      }
    }
    String name = "Unknown(" + number + ")";
    return new DataType(Known.UNRECOGNIZED, number, name, name);
  }

  /** The member with a name; throws {@link IllegalArgumentException} where there is none. */
  public static DataType of(String name) {
    for (DataType each : MEMBERS) {
      if (each.name.equals(name) || each.wireName.equals(name)) {
        return each;
      }
    }
    throw new IllegalArgumentException("there is no DataType " + name);
  }

  /** All members that this version knows. */
  public static List<DataType> members() {
    return MEMBERS;
  }

  /** The member for a switch. */
  public Known known() {
    return known;
  }

  /** The member's name. */
  public String name() {
    return name;
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public String wireName() {
    return wireName;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DataType && ((DataType) other).number == number;
  }

  @Override
  public int hashCode() {
    return number;
  }

  @Override
  public String toString() {
    return name;
  }
}
