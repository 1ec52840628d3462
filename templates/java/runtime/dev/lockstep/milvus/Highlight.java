package dev.lockstep.milvus;

import java.util.List;

/** What is marked in a text field of a hit. */
public interface Highlight {
  /** Parts of the text, with the marks in them. */
  List<String> fragments();

  /** How well each part matches; empty where the highlighter gives no scores. */
  float[] scores();
}
