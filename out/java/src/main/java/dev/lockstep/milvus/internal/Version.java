// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Versions of servers. */
final class Version {
  private static final Pattern NUMBERS = Pattern.compile("v?(\\d{1,9}(?:\\.\\d{1,9})+)");

  private Version() {}

  /**
   * The numbers of a version: {@code v2.3.5-lite} has 2, 3 and 5. Null for {@code
   * milvus_lite-3.2.2}: an engine that counts by its own says nothing of Milvus' version.
   */
  static int @Nullable [] of(@Nullable String text) {
    Matcher found = NUMBERS.matcher(text == null ? "" : text);
    return found.lookingAt() ? numbers(found.group(1)) : null;
  }

  /** Compares as many numbers as both have. */
  static int compare(int[] version, String other) {
    int[] numbers = numbers(other);
    int length = Math.min(version.length, numbers.length);
    return Arrays.compare(version, 0, length, numbers, 0, length);
  }

  private static int[] numbers(String text) {
    return Arrays.stream(text.split("\\.")).mapToInt(Integer::parseInt).toArray();
  }
}
