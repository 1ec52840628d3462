// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How the matching parts of texts are marked in the hits. */
public final class Highlighter {
  private final Object value;

  private Highlighter(Object value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** A highlighter of the terms that match. */
  public static Highlighter of(LexicalHighlighter value) {
    return new Highlighter(value);
  }

  /** A highlighter of what means the same as the queries. */
  public static Highlighter of(SemanticHighlighter value) {
    return new Highlighter(value);
  }

  /** As {@link LexicalHighlighter}, null where it is another. */
  public @Nullable LexicalHighlighter lexicalHighlighter() {
    return value instanceof LexicalHighlighter ? (LexicalHighlighter) value : null;
  }

  /** As {@link SemanticHighlighter}, null where it is another. */
  public @Nullable SemanticHighlighter semanticHighlighter() {
    return value instanceof SemanticHighlighter ? (SemanticHighlighter) value : null;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
