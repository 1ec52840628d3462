// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What {@link MilvusClient#session} takes. A client over the same connection, whose reads go to one
 * cluster.
 *
 * <p>Required: {@code clusterId}.
 */
public final class SessionRequest {
  private final @Nullable String clusterId;

  private SessionRequest(Builder builder) {
    this.clusterId = builder.clusterId;
  }

  /** A request that {@code fill} fills. */
  public static SessionRequest of(Consumer<Builder> fill) {
    Builder builder = builder();
    fill.accept(builder);
    return builder.build();
  }

  /** An empty request to fill. */
  public static Builder builder() {
    return new Builder();
  }

  /** Cluster that every read of this client goes to. */
  public @Nullable String clusterId() {
    return clusterId;
  }

  /** Fills a request. */
  public static final class Builder {
    private @Nullable String clusterId;

    private Builder() {}

    /** Cluster that every read of this client goes to. */
    public Builder clusterId(@Nullable String clusterId) {
      this.clusterId = clusterId;
      return this;
    }

    /** The request. */
    public SessionRequest build() {
      return new SessionRequest(this);
    }
  }
}
