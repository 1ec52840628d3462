// Made by Lockstep from spec/ and templates/java/; do not edit.

/**
 * A client of Milvus.
 *
 * <p>What is not marked {@code @Nullable} is never null. What stands in the packages below this one
 * is no part of the API.
 */
@NullMarked
package dev.lockstep.milvus;

import org.jspecify.annotations.NullMarked;
