// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Texts;
import java.util.List;
import java.util.Map;

/** A function of a collection, as the server describes it. */
public final class FunctionInfo {
  private final String name;
  private final long id;
  private final String description;
  private final FunctionType type;
  private final Map<String, String> params;
  private final List<String> inputFieldNames;
  private final List<Long> inputFieldIds;
  private final List<String> outputFieldNames;
  private final List<Long> outputFieldIds;

  FunctionInfo(
      String name,
      long id,
      String description,
      FunctionType type,
      Map<String, String> params,
      List<String> inputFieldNames,
      List<Long> inputFieldIds,
      List<String> outputFieldNames,
      List<Long> outputFieldIds) {
    this.name = name;
    this.id = id;
    this.description = description;
    this.type = type;
    this.params = params;
    this.inputFieldNames = inputFieldNames;
    this.inputFieldIds = inputFieldIds;
    this.outputFieldNames = outputFieldNames;
    this.outputFieldIds = outputFieldIds;
  }

  /** Name of the function. */
  public String name() {
    return name;
  }

  /** The server's number of the function. */
  public long id() {
    return id;
  }

  /** What the function is for. */
  public String description() {
    return description;
  }

  /** What it computes. */
  public FunctionType type() {
    return type;
  }

  /** Its parameters. */
  public Map<String, String> params() {
    return params;
  }

  /** Fields that it reads. */
  public List<String> inputFieldNames() {
    return inputFieldNames;
  }

  /** Their numbers. */
  public List<Long> inputFieldIds() {
    return inputFieldIds;
  }

  /** Fields that it computes. */
  public List<String> outputFieldNames() {
    return outputFieldNames;
  }

  /** Their numbers. */
  public List<Long> outputFieldIds() {
    return outputFieldIds;
  }

  @Override
  public String toString() {
    return Texts.describe(
        "FunctionInfo",
        "name",
        name,
        "id",
        id,
        "description",
        description,
        "type",
        type,
        "params",
        params,
        "inputFieldNames",
        inputFieldNames,
        "inputFieldIds",
        inputFieldIds,
        "outputFieldNames",
        outputFieldNames,
        "outputFieldIds",
        outputFieldIds);
  }
}
