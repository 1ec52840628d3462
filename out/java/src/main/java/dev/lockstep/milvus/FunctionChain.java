// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Checks;
import dev.lockstep.milvus.internal.Texts;
import dev.lockstep.milvus.internal.Values;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Operations on the hits of a search, done by the server one after the other. */
public final class FunctionChain {
  private final @Nullable FunctionChainStage stage;
  private final String name;
  private final List<FunctionChainOp> ops;

  private FunctionChain(Builder builder) {
    this.stage = builder.stage;
    this.name = builder.name;
    this.ops = new ArrayList<>(builder.ops);
  }

  /** One that {@code fill} fills. */
  public static FunctionChain of(Consumer<Builder> fill) {
    Builder builder = builder();
    fill.accept(builder);
    return builder.build();
  }

  /** An empty one to fill. */
  public static Builder builder() {
    return new Builder();
  }

  /** A copy to change. */
  public Builder toBuilder() {
    Builder builder = builder();
    builder.stage = this.stage;
    builder.name = this.name;
    builder.ops = this.ops;
    return builder;
  }

  /** When the chain runs. */
  public @Nullable FunctionChainStage stage() {
    return stage;
  }

  /** Name of the chain. */
  public String name() {
    return name;
  }

  /** The operations, in order. */
  public List<FunctionChainOp> ops() {
    return Collections.unmodifiableList(ops);
  }

  /** Add an operation that computes a column. */
  public FunctionChain map(Consumer<MapOp.Builder> fill) {
    return map(MapOp.of(fill));
  }

  /** Add an operation that computes a column. */
  public FunctionChain map(MapOp item) {
    RecordChecks.checkMapOp(Checks.of("map"), "", item);
    append(FunctionChainOp.of(item));
    return this;
  }

  /** Add an operation that sorts the hits. */
  public FunctionChain sort(Consumer<SortOp.Builder> fill) {
    return sort(SortOp.of(fill));
  }

  /** Add an operation that sorts the hits. */
  public FunctionChain sort(SortOp item) {
    RecordChecks.checkSortOp(Checks.of("sort"), "", item);
    append(FunctionChainOp.of(item));
    return this;
  }

  /** Add an operation that keeps some of the hits. */
  public FunctionChain limit(Consumer<LimitOp.Builder> fill) {
    return limit(LimitOp.of(fill));
  }

  /** Add an operation that keeps some of the hits. */
  public FunctionChain limit(LimitOp item) {
    RecordChecks.checkLimitOp(Checks.of("limit"), "", item);
    append(FunctionChainOp.of(item));
    return this;
  }

  void append(FunctionChainOp item) {
    ops.add(item);
  }

  @Override
  public String toString() {
    return Texts.describe("FunctionChain", "stage", stage, "name", name, "ops", ops);
  }

  /** Fills one. */
  public static final class Builder {
    private @Nullable FunctionChainStage stage;
    private String name = "";
    private List<FunctionChainOp> ops = List.of();

    private Builder() {}

    /** When the chain runs. */
    public Builder stage(@Nullable FunctionChainStage stage) {
      this.stage = stage;
      return this;
    }

    /** Name of the chain. */
    public Builder name(@Nullable String name) {
      this.name = Values.orDefault(name, "");
      return this;
    }

    /** The operations, in order. */
    public Builder ops(@Nullable List<FunctionChainOp> ops) {
      this.ops = Values.orDefault(Values.copy(ops), List.of());
      return this;
    }

    /** What was filled. */
    public FunctionChain build() {
      return new FunctionChain(this);
    }
  }
}
