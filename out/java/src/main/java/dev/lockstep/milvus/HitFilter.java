// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import java.util.List;

/** Gives those of the hits that are wanted, in their order. */
@FunctionalInterface
public interface HitFilter extends java.util.function.Function<Hits, List<Hit>> {}
