package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.SizeUnit;
import java.math.BigInteger;
import java.util.Map;

/** Sizes of data. */
public final class Sizes {
  private static final BigInteger MEGABYTE = BigInteger.ONE.shiftLeft(20);
  private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);
  private static final Map<SizeUnit, Integer> BITS =
      Map.of(
          SizeUnit.B, 0,
          SizeUnit.KB, 10,
          SizeUnit.MB, 20,
          SizeUnit.GB, 30,
          SizeUnit.TB, 40,
          SizeUnit.PB, 50);

  private Sizes() {}

  /** A size in whole megabytes, rounded up. */
  public static long sizeInMegabytes(Checks call, long size, SizeUnit unit) {
    BigInteger one = BigInteger.ONE.shiftLeft(BITS.get(unit));
    BigInteger bytes = BigInteger.valueOf(size).multiply(one);
    BigInteger megabytes = bytes.add(MEGABYTE).subtract(BigInteger.ONE).divide(MEGABYTE);
    if (megabytes.compareTo(LARGEST) > 0) {
      BigInteger most = LARGEST.multiply(MEGABYTE).divide(one);
      throw call.refused("target_size", "an integer from 1 to " + most, size);
    }
    return megabytes.longValueExact();
  }
}
