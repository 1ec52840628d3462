// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Finds the known name that was probably meant. */
final class Suggest {
  private static final int FARTHEST = 2;
  private static final int SHORTEST_PREFIX = 3;

  private Suggest() {}

  /**
   * The known name at the smallest edit distance, else one that begins with this one or that it
   * begins with.
   */
  static @Nullable String suggest(String name, Collection<String> known) {
    String best = null;
    int nearest = FARTHEST + 1;
    for (String each : known) {
      int distance = distance(name, each);
      if (distance < nearest && distance < Math.min(name.length(), each.length())) {
        best = each;
        nearest = distance;
      }
    }
    if (best != null) {
      return best;
    }
    for (String each : known) {
      boolean begun = each.startsWith(name) || name.startsWith(each);
      if (begun && Math.min(name.length(), each.length()) >= SHORTEST_PREFIX) {
        return each;
      }
    }
    return null;
  }

  /** The question at the end of a message, or nothing. */
  static String didYouMean(String name, Collection<String> known) {
    String meant = suggest(name, known);
    return meant == null ? "" : "; did you mean " + meant + "?";
  }

  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
