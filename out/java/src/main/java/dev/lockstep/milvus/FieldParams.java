// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Texts;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parameters of a field's type. */
public final class FieldParams {
  private final @Nullable Integer dim;
  private final @Nullable Integer maxLength;
  private final @Nullable Integer maxCapacity;
  private final @Nullable Boolean mmapEnabled;
  private final Map<String, Object> others;

  FieldParams(
      @Nullable Integer dim,
      @Nullable Integer maxLength,
      @Nullable Integer maxCapacity,
      @Nullable Boolean mmapEnabled,
      Map<String, Object> others) {
    this.dim = dim;
    this.maxLength = maxLength;
    this.maxCapacity = maxCapacity;
    this.mmapEnabled = mmapEnabled;
    this.others = others;
  }

  /** Length of a vector. Null where it is absent. */
  public @Nullable Integer dim() {
    return dim;
  }

  /** Most bytes of a text. Null where it is absent. */
  public @Nullable Integer maxLength() {
    return maxLength;
  }

  /** Most elements of an array. Null where it is absent. */
  public @Nullable Integer maxCapacity() {
    return maxCapacity;
  }

  /** Whether the data is mapped from disk. Null where it is absent. */
  public @Nullable Boolean mmapEnabled() {
    return mmapEnabled;
  }

  /** Everything else, by name. */
  public Map<String, Object> others() {
    return others;
  }

  @Override
  public String toString() {
    return Texts.describe(
        "FieldParams",
        "dim",
        dim,
        "maxLength",
        maxLength,
        "maxCapacity",
        maxCapacity,
        "mmapEnabled",
        mmapEnabled,
        "others",
        others);
  }
}
