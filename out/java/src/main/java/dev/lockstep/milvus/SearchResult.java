// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import java.util.List;

/** One {@link Hits} for each query, in the order of the queries. */
public interface SearchResult extends List<Hits> {}
