// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a function chain computes for each hit. */
public final class FunctionChainExpr {
  private final Object value;

  private FunctionChainExpr(Object value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** One number of several columns. */
  public static FunctionChainExpr of(NumCombineExpr value) {
    return new FunctionChainExpr(value);
  }

  /** A score that falls with the distance of a column from an origin. */
  public static FunctionChainExpr of(DecayExpr value) {
    return new FunctionChainExpr(value);
  }

  /** A column rounded to decimals. */
  public static FunctionChainExpr of(RoundDecimalExpr value) {
    return new FunctionChainExpr(value);
  }

  /** What an XGBoost model predicts of several columns. */
  public static FunctionChainExpr of(XgboostExpr value) {
    return new FunctionChainExpr(value);
  }

  /** How well a text column answers queries, by a rerank model of a provider. */
  public static FunctionChainExpr of(RerankModelExpr value) {
    return new FunctionChainExpr(value);
  }

  /** A function of the server by its name. */
  public static FunctionChainExpr of(CallExpr value) {
    return new FunctionChainExpr(value);
  }

  /** As {@link NumCombineExpr}, null where it is another. */
  public @Nullable NumCombineExpr numCombineExpr() {
    return value instanceof NumCombineExpr ? (NumCombineExpr) value : null;
  }

  /** As {@link DecayExpr}, null where it is another. */
  public @Nullable DecayExpr decayExpr() {
    return value instanceof DecayExpr ? (DecayExpr) value : null;
  }

  /** As {@link RoundDecimalExpr}, null where it is another. */
  public @Nullable RoundDecimalExpr roundDecimalExpr() {
    return value instanceof RoundDecimalExpr ? (RoundDecimalExpr) value : null;
  }

  /** As {@link XgboostExpr}, null where it is another. */
  public @Nullable XgboostExpr xgboostExpr() {
    return value instanceof XgboostExpr ? (XgboostExpr) value : null;
  }

  /** As {@link RerankModelExpr}, null where it is another. */
  public @Nullable RerankModelExpr rerankModelExpr() {
    return value instanceof RerankModelExpr ? (RerankModelExpr) value : null;
  }

  /** As {@link CallExpr}, null where it is another. */
  public @Nullable CallExpr callExpr() {
    return value instanceof CallExpr ? (CallExpr) value : null;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
