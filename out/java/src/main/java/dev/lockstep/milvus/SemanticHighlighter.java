// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Texts;
import dev.lockstep.milvus.internal.Values;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A highlighter of what means the same as the queries. */
public final class SemanticHighlighter {
  private final @Nullable List<String> queries;
  private final @Nullable List<String> inputFields;
  private final @Nullable List<String> preTags;
  private final @Nullable List<String> postTags;
  private final @Nullable Double threshold;
  private final @Nullable Boolean highlightOnly;
  private final @Nullable String modelDeploymentId;
  private final @Nullable Long maxClientBatchSize;

  private SemanticHighlighter(Builder builder) {
    this.queries = builder.queries;
    this.inputFields = builder.inputFields;
    this.preTags = builder.preTags;
    this.postTags = builder.postTags;
    this.threshold = builder.threshold;
    this.highlightOnly = builder.highlightOnly;
    this.modelDeploymentId = builder.modelDeploymentId;
    this.maxClientBatchSize = builder.maxClientBatchSize;
  }

  /** One that {@code fill} fills. */
  public static SemanticHighlighter of(Consumer<Builder> fill) {
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
    builder.queries = this.queries;
    builder.inputFields = this.inputFields;
    builder.preTags = this.preTags;
    builder.postTags = this.postTags;
    builder.threshold = this.threshold;
    builder.highlightOnly = this.highlightOnly;
    builder.modelDeploymentId = this.modelDeploymentId;
    builder.maxClientBatchSize = this.maxClientBatchSize;
    return builder;
  }

  /** What the marked parts mean, in other words. */
  public @Nullable List<String> queries() {
    return queries;
  }

  /** Fields to mark. */
  public @Nullable List<String> inputFields() {
    return inputFields;
  }

  /** What stands before a marked part. */
  public @Nullable List<String> preTags() {
    return preTags;
  }

  /** What stands behind a marked part. */
  public @Nullable List<String> postTags() {
    return postTags;
  }

  /** Least score of a part that is marked, from 0 to 1. */
  public @Nullable Double threshold() {
    return threshold;
  }

  /** Return the marked parts alone. */
  public @Nullable Boolean highlightOnly() {
    return highlightOnly;
  }

  /** The deployed model to use. */
  public @Nullable String modelDeploymentId() {
    return modelDeploymentId;
  }

  /** Most texts that the model is given at once. */
  public @Nullable Long maxClientBatchSize() {
    return maxClientBatchSize;
  }

  @Override
  public String toString() {
    return Texts.describe(
        "SemanticHighlighter",
        "queries",
        queries,
        "inputFields",
        inputFields,
        "preTags",
        preTags,
        "postTags",
        postTags,
        "threshold",
        threshold,
        "highlightOnly",
        highlightOnly,
        "modelDeploymentId",
        modelDeploymentId,
        "maxClientBatchSize",
        maxClientBatchSize);
  }

  /** Fills one. */
  public static final class Builder {
    private @Nullable List<String> queries;
    private @Nullable List<String> inputFields;
    private @Nullable List<String> preTags;
    private @Nullable List<String> postTags;
    private @Nullable Double threshold;
    private @Nullable Boolean highlightOnly;
    private @Nullable String modelDeploymentId;
    private @Nullable Long maxClientBatchSize;

    private Builder() {}

    /** What the marked parts mean, in other words. Not empty. */
    public Builder queries(@Nullable List<String> queries) {
      this.queries = Values.copy(queries);
      return this;
    }

    /** What the marked parts mean, in other words. Not empty. */
    public Builder queries(String... queries) {
      this.queries = List.of(queries);
      return this;
    }

    /** Fields to mark. Not empty. */
    public Builder inputFields(@Nullable List<String> inputFields) {
      this.inputFields = Values.copy(inputFields);
      return this;
    }

    /** Fields to mark. Not empty. */
    public Builder inputFields(String... inputFields) {
      this.inputFields = List.of(inputFields);
      return this;
    }

    /** What stands before a marked part. */
    public Builder preTags(@Nullable List<String> preTags) {
      this.preTags = Values.copy(preTags);
      return this;
    }

    /** What stands before a marked part. */
    public Builder preTags(String... preTags) {
      this.preTags = List.of(preTags);
      return this;
    }

    /** What stands behind a marked part. */
    public Builder postTags(@Nullable List<String> postTags) {
      this.postTags = Values.copy(postTags);
      return this;
    }

    /** What stands behind a marked part. */
    public Builder postTags(String... postTags) {
      this.postTags = List.of(postTags);
      return this;
    }

    /** Least score of a part that is marked, from 0 to 1. */
    public Builder threshold(double threshold) {
      this.threshold = threshold;
      return this;
    }

    /** Return the marked parts alone. */
    public Builder highlightOnly(@Nullable Boolean highlightOnly) {
      this.highlightOnly = highlightOnly;
      return this;
    }

    /** The deployed model to use. */
    public Builder modelDeploymentId(@Nullable String modelDeploymentId) {
      this.modelDeploymentId = Values.nonEmpty(modelDeploymentId);
      return this;
    }

    /** Most texts that the model is given at once. */
    public Builder maxClientBatchSize(long maxClientBatchSize) {
      this.maxClientBatchSize = maxClientBatchSize;
      return this;
    }

    /** What was filled. */
    public SemanticHighlighter build() {
      return new SemanticHighlighter(this);
    }
  }
}
