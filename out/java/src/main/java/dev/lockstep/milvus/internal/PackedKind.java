// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.wire.SchemaProto;
import dev.lockstep.milvus.wire.protobuf.ByteString;
import org.jspecify.annotations.Nullable;

/** Kinds of vectors whose elements have fewer than 32 bits, and which may be given as bytes. */
enum PackedKind {
  BINARY {
    @Override
    int bytes(int dimension) {
      return dimension / 8;
    }

    @Override
    String expected(int dimension) {
      return dimension + " bits (" + Bytes.counted(bytes(dimension), "byte") + ")";
    }

    @Override
    void fill(SchemaProto.VectorField.Builder vectors, ByteString payload) {
      vectors.setBinaryVector(payload);
    }

    @Override
    @Nullable String add(PackedNumbers packed, @Nullable Object number) {
      throw new IllegalStateException("a binary vector has no numbers");
    }
  },

  FLOAT16 {
    @Override
    void fill(SchemaProto.VectorField.Builder vectors, ByteString payload) {
      vectors.setFloat16Vector(payload);
    }

    @Override
    @Nullable String add(PackedNumbers packed, @Nullable Object number) {
      return number instanceof Number
          ? outside("float16", add(packed, ((Number) number).doubleValue()))
          : "a number";
    }

    @Override
    boolean add(PackedNumbers packed, double number) {
      short bits = SmallFloats.float16((float) number);
      packed.addShort(bits);
      return Double.isInfinite(number) || !SmallFloats.isInfinite16(bits);
    }
  },

  BFLOAT16 {
    @Override
    void fill(SchemaProto.VectorField.Builder vectors, ByteString payload) {
      vectors.setBfloat16Vector(payload);
    }

    @Override
    @Nullable String add(PackedNumbers packed, @Nullable Object number) {
      return number instanceof Number
          ? outside("bfloat16", add(packed, ((Number) number).doubleValue()))
          : "a number";
    }

    @Override
    boolean add(PackedNumbers packed, double number) {
      short bits = SmallFloats.bfloat16((float) number);
      packed.addShort(bits);
      return Double.isInfinite(number) || !SmallFloats.isInfiniteBrain(bits);
    }
  },

  INT8 {
    @Override
    int bytes(int dimension) {
      return dimension;
    }

    @Override
    String numbers(int count) {
      return Bytes.counted(count, "integer");
    }

    @Override
    void fill(SchemaProto.VectorField.Builder vectors, ByteString payload) {
      vectors.setInt8Vector(payload);
    }

    @Override
    @Nullable String add(PackedNumbers packed, @Nullable Object number) {
      Long integer = Values.integer(number);
      if (integer == null || integer < Byte.MIN_VALUE || integer > Byte.MAX_VALUE) {
        return "an integer from -128 to 127";
      }
      packed.addByte(integer.byteValue());
      return null;
    }
  };

  /** The kind of a type of fields; null for others. */
  static @Nullable PackedKind of(SchemaProto.DataType type) {
    switch (type) {
      case BinaryVector:
        return BINARY;
      case Float16Vector:
        return FLOAT16;
      case BFloat16Vector:
        return BFLOAT16;
      case Int8Vector:
        return INT8;
      default:
        return null;
    }
  }

  /** How many bytes a vector takes. */
  int bytes(int dimension) {
    return 2 * dimension;
  }

  /** What a vector must be, in words. */
  String expected(int dimension) {
    return numbers(dimension) + " or " + Bytes.counted(bytes(dimension), "byte");
  }

  /** So many elements, in words. */
  String numbers(int count) {
    return Bytes.counted(count, "number");
  }

  /** Whether an array of bytes is the elements themselves, and not their bytes. */
  boolean isElements(Object value) {
    return this == INT8 && value instanceof byte[];
  }

  /** Adds a number, or says what it must be. */
  abstract @Nullable String add(PackedNumbers packed, @Nullable Object number);

  /** Adds a number; false where it would become an infinity. */
  boolean add(PackedNumbers packed, double number) {
    throw new IllegalStateException("no vector of fractions");
  }

  abstract void fill(SchemaProto.VectorField.Builder vectors, ByteString payload);

  private static @Nullable String outside(String type, boolean fits) {
    return fits ? null : "a number in the range of " + type;
  }
}
