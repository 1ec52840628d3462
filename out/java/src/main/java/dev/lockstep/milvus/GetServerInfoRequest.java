// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Common;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What {@link MilvusClient#getServerInfo} takes. What the server is: its version, build and
 * deployment.
 */
public final class GetServerInfoRequest {
  private final @Nullable Duration timeout;
  private final @Nullable String clientRequestId;

  private GetServerInfoRequest(Builder builder) {
    this.timeout = builder.timeout;
    this.clientRequestId = builder.clientRequestId;
  }

  /** A request that {@code fill} fills. */
  public static GetServerInfoRequest of(Consumer<Builder> fill) {
    Builder builder = builder();
    fill.accept(builder);
    return builder.build();
  }

  /** An empty request to fill. */
  public static Builder builder() {
    return new Builder();
  }

  /** Budget of the whole call: every try, step and wait. Absent: the client's default. */
  public @Nullable Duration timeout() {
    return timeout;
  }

  /** Sent to the server and found in its logs. */
  public @Nullable String clientRequestId() {
    return clientRequestId;
  }

  Common common() {
    return Common.of(timeout, null, clientRequestId);
  }

  /** Fills a request. */
  public static final class Builder {
    private @Nullable Duration timeout;
    private @Nullable String clientRequestId;

    private Builder() {}

    /** Budget of the whole call: every try, step and wait. Absent: the client's default. */
    public Builder timeout(@Nullable Duration timeout) {
      this.timeout = timeout;
      return this;
    }

    /** Sent to the server and found in its logs. */
    public Builder clientRequestId(@Nullable String clientRequestId) {
      this.clientRequestId = clientRequestId;
      return this;
    }

    /** The request. */
    public GetServerInfoRequest build() {
      return new GetServerInfoRequest(this);
    }
  }
}
