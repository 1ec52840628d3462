// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Texts;
import dev.lockstep.milvus.internal.Values;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One search of a hybrid search. */
public final class AnnSearchRequest {
  private final @Nullable QueryData data;
  private final @Nullable String annsField;
  private final @Nullable SearchParams param;
  private final @Nullable Long limit;
  private final @Nullable String filter;
  private final @Nullable Map<String, Object> filterParams;

  private AnnSearchRequest(Builder builder) {
    this.data = builder.data;
    this.annsField = builder.annsField;
    this.param = builder.param;
    this.limit = builder.limit;
    this.filter = builder.filter;
    this.filterParams = builder.filterParams;
  }

  /** One that {@code fill} fills. */
  public static AnnSearchRequest of(Consumer<Builder> fill) {
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
    builder.data = this.data;
    builder.annsField = this.annsField;
    builder.param = this.param;
    builder.limit = this.limit;
    builder.filter = this.filter;
    builder.filterParams = this.filterParams;
    return builder;
  }

  /** What to search for; one query or many. */
  public @Nullable QueryData data() {
    return data;
  }

  /** Vector field to search. */
  public @Nullable String annsField() {
    return annsField;
  }

  /** Parameters that depend on the index. */
  public @Nullable SearchParams param() {
    return param;
  }

  /** Most hits of this search (top-k). */
  public @Nullable Long limit() {
    return limit;
  }

  /** Boolean expression over the fields. */
  public @Nullable String filter() {
    return filter;
  }

  /** Values of the {names} in the filter. */
  public @Nullable Map<String, Object> filterParams() {
    return filterParams;
  }

  @Override
  public String toString() {
    return Texts.describe(
        "AnnSearchRequest",
        "data",
        data,
        "annsField",
        annsField,
        "param",
        param,
        "limit",
        limit,
        "filter",
        filter,
        "filterParams",
        filterParams);
  }

  /** Fills one. */
  public static final class Builder {
    private @Nullable QueryData data;
    private @Nullable String annsField;
    private @Nullable SearchParams param;
    private @Nullable Long limit;
    private @Nullable String filter;
    private @Nullable Map<String, Object> filterParams;

    private Builder() {}

    /** What to search for; one query or many. Not empty. */
    public Builder data(@Nullable QueryData data) {
      this.data = data;
      return this;
    }

    /** What to search for; one query or many. Not empty. */
    public Builder data(float[]... data) {
      this.data = QueryData.dense(data);
      return this;
    }

    /** What to search for; one query or many. Not empty. */
    public Builder data(String... data) {
      this.data = QueryData.texts(data);
      return this;
    }

    /** Vector field to search. */
    public Builder annsField(@Nullable String annsField) {
      this.annsField = annsField;
      return this;
    }

    /** Parameters that depend on the index. */
    public Builder param(@Nullable SearchParams param) {
      this.param = param;
      return this;
    }

    /** Parameters that depend on the index. */
    public Builder param(Consumer<SearchParams.Builder> fill) {
      this.param = SearchParams.of(fill);
      return this;
    }

    /** Most hits of this search (top-k). From 1 to 16384. */
    public Builder limit(long limit) {
      this.limit = limit;
      return this;
    }

    /** Boolean expression over the fields. */
    public Builder filter(@Nullable String filter) {
      this.filter = Values.nonEmpty(filter);
      return this;
    }

    /** Values of the {names} in the filter. */
    public Builder filterParams(@Nullable Map<String, ?> filterParams) {
      this.filterParams = Values.copy(filterParams);
      return this;
    }

    /** What was filled. */
    public AnnSearchRequest build() {
      return new AnnSearchRequest(this);
    }
  }
}
