// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Numbered;
import java.util.List;

/** When a function chain runs. */
public final class FunctionChainStage implements Numbered {
  /** {@code Unspecified}. */
  public static final FunctionChainStage UNSPECIFIED =
      new FunctionChainStage(Known.UNSPECIFIED, 0, "Unspecified", "FunctionChainStageUnspecified");

  /** {@code Ingestion}. */
  public static final FunctionChainStage INGESTION =
      new FunctionChainStage(Known.INGESTION, 1, "Ingestion", "FunctionChainStageIngestion");

  /** {@code PreProcess}. */
  public static final FunctionChainStage PRE_PROCESS =
      new FunctionChainStage(Known.PRE_PROCESS, 2, "PreProcess", "FunctionChainStagePreProcess");

  /** {@code L0Rerank}. */
  public static final FunctionChainStage L0_RERANK =
      new FunctionChainStage(Known.L0_RERANK, 3, "L0Rerank", "FunctionChainStageL0Rerank");

  /** {@code L1Rerank}. */
  public static final FunctionChainStage L1_RERANK =
      new FunctionChainStage(Known.L1_RERANK, 4, "L1Rerank", "FunctionChainStageL1Rerank");

  /** {@code L2Rerank}. */
  public static final FunctionChainStage L2_RERANK =
      new FunctionChainStage(Known.L2_RERANK, 5, "L2Rerank", "FunctionChainStageL2Rerank");

  /** {@code PostProcess}. */
  public static final FunctionChainStage POST_PROCESS =
      new FunctionChainStage(Known.POST_PROCESS, 6, "PostProcess", "FunctionChainStagePostProcess");

  private static final List<FunctionChainStage> MEMBERS =
      List.of(UNSPECIFIED, INGESTION, PRE_PROCESS, L0_RERANK, L1_RERANK, L2_RERANK, POST_PROCESS);

  private final Known known;
  private final int number;
  private final String name;
  private final String wireName;

  private FunctionChainStage(Known known, int number, String name, String wireName) {
    this.known = known;
    this.number = number;
    this.name = name;
    this.wireName = wireName;
  }

  /** The members that this version knows, for a switch. */
  public enum Known {
    UNSPECIFIED,
    INGESTION,
    PRE_PROCESS,
    L0_RERANK,
    L1_RERANK,
    L2_RERANK,
    POST_PROCESS,
    /** What a newer server has. */
    UNRECOGNIZED
  }

  /** The member with a number; one that this version does not know is called Unknown. */
  public static FunctionChainStage of(int number) {
    for (FunctionChainStage each : MEMBERS) {
      if (each.number == number) {
        return each;
      }
    }
    String name = "Unknown(" + number + ")";
    return new FunctionChainStage(Known.UNRECOGNIZED, number, name, name);
  }

  /** The member with a name; throws {@link IllegalArgumentException} where there is none. */
  public static FunctionChainStage of(String name) {
    for (FunctionChainStage each : MEMBERS) {
      if (each.name.equals(name) || each.wireName.equals(name)) {
        return each;
      }
    }
    throw new IllegalArgumentException("there is no FunctionChainStage " + name);
  }

  /** All members that this version knows. */
  public static List<FunctionChainStage> members() {
    return MEMBERS;
  }

  /** The member for a switch. */
  public Known known() {
    return known;
  }

  /** The member's name. */
  public String name() {
    return name;
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public String wireName() {
    return wireName;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FunctionChainStage && ((FunctionChainStage) other).number == number;
  }

  @Override
  public int hashCode() {
    return number;
  }

  @Override
  public String toString() {
    return name;
  }
}
