package dev.lockstep.milvus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of many rows. Arrays are made anew by each call; a null stands in them as zero, see
 * {@link #isNull}.
 */
public interface Column {
  /** Name of the field. */
  String name();

  /** How many rows there are. */
  int size();

  /** Whether the row's value is null. */
  boolean isNull(int row);

  /** The row's value as in {@link Row}. */
  @Nullable Object get(int row);

  /** All values as in {@link Row}. */
  List<@Nullable Object> values();

  /** Truth values. Throws {@link IllegalStateException} where the field holds something else. */
  boolean[] booleans();

  /**
   * Whole numbers of 8 to 32 bits. Throws {@link IllegalStateException} where the field holds
   * something else.
   */
  int[] ints();

  /**
   * Whole numbers of up to 64 bits. Throws {@link IllegalStateException} where the field holds
   * something else.
   */
  long[] longs();

  /**
   * Numbers of 32 bits. Throws {@link IllegalStateException} where the field holds something else.
   */
  float[] floats();

  /**
   * Numbers of 32 or 64 bits. Throws {@link IllegalStateException} where the field holds something
   * else.
   */
  double[] doubles();

  /** Texts. Throws {@link IllegalStateException} where the field holds something else. */
  String[] strings();

  /**
   * Vectors of bits or of numbers of 8 or 16 bits, as their little-endian bytes. Throws {@link
   * IllegalStateException} where the field holds something else.
   */
  byte[][] byteVectors();

  /** Vectors. Throws {@link IllegalStateException} where the field holds something else. */
  float[][] floatVectors();
}
