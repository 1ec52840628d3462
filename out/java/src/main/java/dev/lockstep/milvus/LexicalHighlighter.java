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

/** A highlighter of the terms that match. */
public final class LexicalHighlighter {
  private final List<HighlightQuery> highlightQuery;
  private final @Nullable Boolean highlightSearchText;
  private final @Nullable List<String> preTags;
  private final @Nullable List<String> postTags;
  private final @Nullable Long fragmentOffset;
  private final @Nullable Long fragmentSize;
  private final @Nullable Long numOfFragments;

  private LexicalHighlighter(Builder builder) {
    this.highlightQuery = new ArrayList<>(builder.highlightQuery);
    this.highlightSearchText = builder.highlightSearchText;
    this.preTags = builder.preTags;
    this.postTags = builder.postTags;
    this.fragmentOffset = builder.fragmentOffset;
    this.fragmentSize = builder.fragmentSize;
    this.numOfFragments = builder.numOfFragments;
  }

  /** One that {@code fill} fills. */
  public static LexicalHighlighter of(Consumer<Builder> fill) {
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
    builder.highlightQuery = this.highlightQuery;
    builder.highlightSearchText = this.highlightSearchText;
    builder.preTags = this.preTags;
    builder.postTags = this.postTags;
    builder.fragmentOffset = this.fragmentOffset;
    builder.fragmentSize = this.fragmentSize;
    builder.numOfFragments = this.numOfFragments;
    return builder;
  }

  /** Further queries whose terms are marked. */
  public List<HighlightQuery> highlightQuery() {
    return Collections.unmodifiableList(highlightQuery);
  }

  /** Mark the terms of the search itself. The server's default is true. */
  public @Nullable Boolean highlightSearchText() {
    return highlightSearchText;
  }

  /** What stands before a marked term. The server's default is {@code <em>}. */
  public @Nullable List<String> preTags() {
    return preTags;
  }

  /** What stands behind a marked term. The server's default is {@code </em>}. */
  public @Nullable List<String> postTags() {
    return postTags;
  }

  /** Characters before the first marked term of a fragment. */
  public @Nullable Long fragmentOffset() {
    return fragmentOffset;
  }

  /** Characters of a fragment. */
  public @Nullable Long fragmentSize() {
    return fragmentSize;
  }

  /** Most fragments of a text. */
  public @Nullable Long numOfFragments() {
    return numOfFragments;
  }

  /** Add a query whose terms are marked. */
  public LexicalHighlighter withQuery(Consumer<HighlightQuery.Builder> fill) {
    return withQuery(HighlightQuery.of(fill));
  }

  /** Add a query whose terms are marked. */
  public LexicalHighlighter withQuery(HighlightQuery item) {
    RecordChecks.checkHighlightQuery(Checks.of("with_query"), "", item);
    append(item);
    return this;
  }

  void append(HighlightQuery item) {
    highlightQuery.add(item);
  }

  @Override
  public String toString() {
    return Texts.describe(
        "LexicalHighlighter",
        "highlightQuery",
        highlightQuery,
        "highlightSearchText",
        highlightSearchText,
        "preTags",
        preTags,
        "postTags",
        postTags,
        "fragmentOffset",
        fragmentOffset,
        "fragmentSize",
        fragmentSize,
        "numOfFragments",
        numOfFragments);
  }

  /** Fills one. */
  public static final class Builder {
    private List<HighlightQuery> highlightQuery = List.of();
    private @Nullable Boolean highlightSearchText;
    private @Nullable List<String> preTags;
    private @Nullable List<String> postTags;
    private @Nullable Long fragmentOffset;
    private @Nullable Long fragmentSize;
    private @Nullable Long numOfFragments;

    private Builder() {}

    /** Further queries whose terms are marked. */
    public Builder highlightQuery(@Nullable List<HighlightQuery> highlightQuery) {
      this.highlightQuery = Values.orDefault(Values.copy(highlightQuery), List.of());
      return this;
    }

    /** Further queries whose terms are marked. */
    public Builder highlightQuery(HighlightQuery... highlightQuery) {
      this.highlightQuery = List.of(highlightQuery);
      return this;
    }

    /** Mark the terms of the search itself. The server's default is true. */
    public Builder highlightSearchText(@Nullable Boolean highlightSearchText) {
      this.highlightSearchText = highlightSearchText;
      return this;
    }

    /** What stands before a marked term. The server's default is {@code <em>}. */
    public Builder preTags(@Nullable List<String> preTags) {
      this.preTags = Values.copy(preTags);
      return this;
    }

    /** What stands before a marked term. The server's default is {@code <em>}. */
    public Builder preTags(String... preTags) {
      this.preTags = List.of(preTags);
      return this;
    }

    /** What stands behind a marked term. The server's default is {@code </em>}. */
    public Builder postTags(@Nullable List<String> postTags) {
      this.postTags = Values.copy(postTags);
      return this;
    }

    /** What stands behind a marked term. The server's default is {@code </em>}. */
    public Builder postTags(String... postTags) {
      this.postTags = List.of(postTags);
      return this;
    }

    /** Characters before the first marked term of a fragment. */
    public Builder fragmentOffset(long fragmentOffset) {
      this.fragmentOffset = fragmentOffset;
      return this;
    }

    /** Characters of a fragment. */
    public Builder fragmentSize(long fragmentSize) {
      this.fragmentSize = fragmentSize;
      return this;
    }

    /** Most fragments of a text. */
    public Builder numOfFragments(long numOfFragments) {
      this.numOfFragments = numOfFragments;
      return this;
    }

    /** What was filled. */
    public LexicalHighlighter build() {
      return new LexicalHighlighter(this);
    }
  }
}
