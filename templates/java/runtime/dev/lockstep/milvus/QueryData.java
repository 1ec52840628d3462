package dev.lockstep.milvus;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What to search for: vectors or texts, one for each query. */
public final class QueryData {
  /** What the queries are. */
  public enum Kind {
    /** Vectors of numbers of 32 bits. */
    DENSE,
    /** Vectors of index and value. */
    SPARSE,
    /** Vectors as raw bytes, for fields of binary and half precision types. */
    BYTES,
    /** Texts, for fields that a function fills. */
    TEXT,
    /** Lists of vectors. */
    EMBEDDINGS
  }

  private final Kind kind;
  private final List<Object> queries;

  private QueryData(Kind kind, List<Object> queries) {
    this.kind = kind;
    this.queries = queries;
  }

  /** Vectors. */
  public static QueryData dense(float[]... vectors) {
    return new QueryData(Kind.DENSE, Arrays.asList((Object[]) vectors.clone()));
  }

  /**
   * Vectors as {@code float[]}, {@code double[]} or lists of numbers, or all as {@code byte[]} for
   * a field of numbers of 8 bits.
   */
  public static QueryData dense(List<?> vectors) {
    return new QueryData(Kind.DENSE, new ArrayList<>(vectors));
  }

  /** Vectors as raw little-endian bytes. */
  public static QueryData bytes(byte[]... vectors) {
    return new QueryData(Kind.BYTES, Arrays.asList((Object[]) vectors.clone()));
  }

  /** Vectors as raw little-endian bytes: what remains of each buffer. */
  public static QueryData bytes(ByteBuffer... vectors) {
    return new QueryData(Kind.BYTES, Arrays.asList((Object[]) vectors.clone()));
  }

  /** Vectors as raw little-endian bytes, each a {@code byte[]} or a {@link ByteBuffer}. */
  public static QueryData bytes(List<?> vectors) {
    return new QueryData(Kind.BYTES, new ArrayList<>(vectors));
  }

  /** Lists of vectors, one list for each query. */
  public static QueryData embeddings(float[][]... lists) {
    return new QueryData(Kind.EMBEDDINGS, Arrays.asList((Object[]) lists.clone()));
  }

  /**
   * Lists of vectors, one list for each query; the vectors as {@code float[]}, lists of numbers,
   * {@code byte[]} or {@link ByteBuffer}.
   */
  public static QueryData embeddings(List<?> lists) {
    return new QueryData(Kind.EMBEDDINGS, new ArrayList<>(lists));
  }

  /** Texts. */
  public static QueryData texts(String... texts) {
    return new QueryData(Kind.TEXT, Arrays.asList((Object[]) texts.clone()));
  }

  /** Texts. */
  public static QueryData texts(List<String> texts) {
    return new QueryData(Kind.TEXT, new ArrayList<>(texts));
  }

  /** A sparse vector: values by index. */
  public static QueryData sparse(Map<Long, ? extends Number> vector) {
    return sparse(List.of(vector));
  }

  /** Sparse vectors: maps from index to value. */
  public static QueryData sparse(List<?> vectors) {
    return new QueryData(Kind.SPARSE, new ArrayList<>(Objects.requireNonNull(vectors, "vectors")));
  }

  /** What the queries are. */
  public Kind kind() {
    return kind;
  }

  /** The queries. */
  public List<Object> queries() {
    return new ArrayList<>(queries);
  }

  /** Whether there is no query. */
  public boolean isEmpty() {
    return queries.isEmpty();
  }
}
