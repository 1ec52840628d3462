package dev.lockstep.driver;

import java.util.List;

/** One query that is a list of vectors. */
final class Embeddings {
  private final List<?> vectors;

  Embeddings(List<?> vectors) {
    this.vectors = vectors;
  }

  List<?> vectors() {
    return vectors;
  }
}
