// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.TextMember;
import java.util.List;

/** Kind of an index. Other text passes through. */
public final class IndexType implements TextMember {
  /** {@code AUTOINDEX}. */
  public static final IndexType AUTOINDEX = new IndexType("AUTOINDEX");

  /** {@code FLAT}. */
  public static final IndexType FLAT = new IndexType("FLAT");

  /** {@code IVF_FLAT}. */
  public static final IndexType IVF_FLAT = new IndexType("IVF_FLAT");

  /** {@code IVF_SQ8}. */
  public static final IndexType IVF_SQ8 = new IndexType("IVF_SQ8");

  /** {@code IVF_PQ}. */
  public static final IndexType IVF_PQ = new IndexType("IVF_PQ");

  /** {@code HNSW}. */
  public static final IndexType HNSW = new IndexType("HNSW");

  /** {@code HNSW_SQ}. */
  public static final IndexType HNSW_SQ = new IndexType("HNSW_SQ");

  /** {@code DISKANN}. */
  public static final IndexType DISKANN = new IndexType("DISKANN");

  /** {@code SPARSE_INVERTED_INDEX}. */
  public static final IndexType SPARSE_INVERTED_INDEX = new IndexType("SPARSE_INVERTED_INDEX");

  /** {@code BIN_FLAT}. */
  public static final IndexType BIN_FLAT = new IndexType("BIN_FLAT");

  /** {@code BIN_IVF_FLAT}. */
  public static final IndexType BIN_IVF_FLAT = new IndexType("BIN_IVF_FLAT");

  /** {@code TRIE}. */
  public static final IndexType TRIE = new IndexType("TRIE");

  /** {@code STL_SORT}. */
  public static final IndexType STL_SORT = new IndexType("STL_SORT");

  /** {@code INVERTED}. */
  public static final IndexType INVERTED = new IndexType("INVERTED");

  /** {@code BITMAP}. */
  public static final IndexType BITMAP = new IndexType("BITMAP");

  /** {@code MINHASH_LSH}. */
  public static final IndexType MINHASH_LSH = new IndexType("MINHASH_LSH");

  private static final List<IndexType> MEMBERS =
      List.of(
          AUTOINDEX,
          FLAT,
          IVF_FLAT,
          IVF_SQ8,
          IVF_PQ,
          HNSW,
          HNSW_SQ,
          DISKANN,
          SPARSE_INVERTED_INDEX,
          BIN_FLAT,
          BIN_IVF_FLAT,
          TRIE,
          STL_SORT,
          INVERTED,
          BITMAP,
          MINHASH_LSH);

  private final String text;

  private IndexType(String text) {
    this.text = text;
  }

  /** The member with a text; text that no member has passes as it is. */
  public static IndexType of(String text) {
    for (IndexType each : MEMBERS) {
      if (each.text.equals(text)) {
        return each;
      }
    }
    return new IndexType(text);
  }

  /** All members that this version knows. */
  public static List<IndexType> members() {
    return MEMBERS;
  }

  /** The text that is sent. */
  public String text() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof IndexType && ((IndexType) other).text.equals(text);
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
