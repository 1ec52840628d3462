// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

/** A value of an enum of texts; its text is what {@code toString} gives. */
public interface TextMember {}
