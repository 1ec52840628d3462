// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Texts;
import dev.lockstep.milvus.internal.Values;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What an XGBoost model predicts of several columns. */
public final class XgboostExpr {
  private final @Nullable List<String> features;
  private final @Nullable String modelResource;
  private final XgboostOutput output;

  private XgboostExpr(Builder builder) {
    this.features = builder.features;
    this.modelResource = builder.modelResource;
    this.output = builder.output;
  }

  /** One that {@code fill} fills. */
  public static XgboostExpr of(Consumer<Builder> fill) {
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
    builder.features = this.features;
    builder.modelResource = this.modelResource;
    builder.output = this.output;
    return builder;
  }

  /** Columns, in the order of the model's features. */
  public @Nullable List<String> features() {
    return features;
  }

  /** Name of the file resource that has the model. */
  public @Nullable String modelResource() {
    return modelResource;
  }

  /** Which prediction is given. */
  public XgboostOutput output() {
    return output;
  }

  @Override
  public String toString() {
    return Texts.describe(
        "XgboostExpr", "features", features, "modelResource", modelResource, "output", output);
  }

  /** Fills one. */
  public static final class Builder {
    private @Nullable List<String> features;
    private @Nullable String modelResource;
    private XgboostOutput output = XgboostOutput.DEFAULT;

    private Builder() {}

    /** Columns, in the order of the model's features. Not empty. */
    public Builder features(@Nullable List<String> features) {
      this.features = Values.copy(features);
      return this;
    }

    /** Columns, in the order of the model's features. Not empty. */
    public Builder features(String... features) {
      this.features = List.of(features);
      return this;
    }

    /** Name of the file resource that has the model. */
    public Builder modelResource(@Nullable String modelResource) {
      this.modelResource = modelResource;
      return this;
    }

    /** Which prediction is given. Default {@code XgboostOutput.DEFAULT}. */
    public Builder output(@Nullable XgboostOutput output) {
      this.output = Values.orDefault(output, XgboostOutput.DEFAULT);
      return this;
    }

    /** What was filled. */
    public XgboostExpr build() {
      return new XgboostExpr(this);
    }
  }
}
