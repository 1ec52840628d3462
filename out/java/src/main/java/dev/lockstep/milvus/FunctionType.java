// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Numbered;
import java.util.List;

/** What a function of the schema computes. */
public final class FunctionType implements Numbered {
  /** {@code Unknown}. */
  public static final FunctionType UNKNOWN =
      new FunctionType(Known.UNKNOWN, 0, "Unknown", "Unknown");

  /** {@code BM25}. */
  public static final FunctionType BM25 = new FunctionType(Known.BM25, 1, "BM25", "BM25");

  /** {@code TextEmbedding}. */
  public static final FunctionType TEXT_EMBEDDING =
      new FunctionType(Known.TEXT_EMBEDDING, 2, "TextEmbedding", "TextEmbedding");

  /** {@code Rerank}. */
  public static final FunctionType RERANK = new FunctionType(Known.RERANK, 3, "Rerank", "Rerank");

  /** {@code MinHash}. */
  public static final FunctionType MIN_HASH =
      new FunctionType(Known.MIN_HASH, 4, "MinHash", "MinHash");

  /** {@code MolFingerprint}. */
  public static final FunctionType MOL_FINGERPRINT =
      new FunctionType(Known.MOL_FINGERPRINT, 5, "MolFingerprint", "MolFingerprint");

  private static final List<FunctionType> MEMBERS =
      List.of(UNKNOWN, BM25, TEXT_EMBEDDING, RERANK, MIN_HASH, MOL_FINGERPRINT);

  private final Known known;
  private final int number;
  private final String name;
  private final String wireName;

  private FunctionType(Known known, int number, String name, String wireName) {
    this.known = known;
    this.number = number;
    this.name = name;
    this.wireName = wireName;
  }

  /** The members that this version knows, for a switch. */
  public enum Known {
    UNKNOWN,
    BM25,
    TEXT_EMBEDDING,
    RERANK,
    MIN_HASH,
    MOL_FINGERPRINT,
    /** What a newer server has. */
    UNRECOGNIZED
  }

  /** The member with a number; one that this version does not know is called Unknown. */
  public static FunctionType of(int number) {
    for (FunctionType each : MEMBERS) {
      if (each.number == number) {
        return each;
      }
    }
    String name = "Unknown(" + number + ")";
    return new FunctionType(Known.UNRECOGNIZED, number, name, name);
  }

  /** The member with a name; throws {@link IllegalArgumentException} where there is none. */
  public static FunctionType of(String name) {
    for (FunctionType each : MEMBERS) {
      if (each.name.equals(name) || each.wireName.equals(name)) {
        return each;
      }
    }
    throw new IllegalArgumentException("there is no FunctionType " + name);
  }

  /** All members that this version knows. */
  public static List<FunctionType> members() {
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
    return other instanceof FunctionType && ((FunctionType) other).number == number;
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
