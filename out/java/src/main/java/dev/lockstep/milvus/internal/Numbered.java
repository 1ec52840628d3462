// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

/** A value of an enum that the wire has: its number there and its name there. */
public interface Numbered {
  /** Number on the wire. */
  int number();

  /** Name on the wire. */
  String wireName();
}
