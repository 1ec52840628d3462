package dev.lockstep.milvus.internal;

/** Numbers of 32 bits rounded to 16, to the nearest, a tie to the even one. */
final class SmallFloats {
  private static final int INFINITY_16 = 0x7C00;
  private static final int INFINITY_BRAIN = 0x7F80;

  private SmallFloats() {}

  /** IEEE half precision. */
  static short float16(float value) {
    int bits = Float.floatToRawIntBits(value);
    int sign = bits >>> 16 & 0x8000;
    int size = bits & 0x7FFFFFFF;
    if (size > 0x7F800000) {
      return 0x7E00;
    }
    if (size >= 0x47800000) {
      return (short) (sign | INFINITY_16);
    }
    if (size >= 0x38800000) {
      return (short) (sign | rounded(size - 0x38000000, 13));
    }
    if (size <= 0x33000000) {
      return (short) sign;
    }
    // Below the smallest normal number the exponent is fixed, and the leading 1 is written out.
    return (short) (sign | rounded(size & 0x7FFFFF | 0x800000, 126 - (size >>> 23)));
  }

  /** The upper half of IEEE single precision. */
  static short bfloat16(float value) {
    int bits = Float.floatToRawIntBits(value);
    if (Float.isNaN(value)) {
      return 0x7FC0;
    }
    return (short) (bits + 0x7FFF + (bits >>> 16 & 1) >>> 16);
  }

  static boolean isInfinite16(short bits) {
    return (bits & 0x7FFF) == INFINITY_16;
  }

  static boolean isInfiniteBrain(short bits) {
    return (bits & 0x7FFF) == INFINITY_BRAIN;
  }

  private static int rounded(int mantissa, int dropped) {
    int kept = mantissa >>> dropped;
    int rest = mantissa & (1 << dropped) - 1;
    int half = 1 << dropped - 1;
    return rest > half || rest == half && (kept & 1) == 1 ? kept + 1 : kept;
  }
}
