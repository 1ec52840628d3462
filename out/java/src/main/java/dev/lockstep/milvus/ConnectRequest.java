// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Values;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What {@link MilvusClient#connect} takes. Open a client. */
public final class ConnectRequest {
  private final String uri;
  private final @Nullable String user;
  private final @Nullable String password;
  private final @Nullable String dbName;
  private final @Nullable String token;
  private final @Nullable Duration connectTimeout;
  private final @Nullable Boolean secure;
  private final @Nullable String serverPemPath;
  private final @Nullable String caPemPath;
  private final @Nullable String clientPemPath;
  private final @Nullable String clientKeyPath;
  private final @Nullable String serverName;
  private final @Nullable Duration timeout;

  private ConnectRequest(Builder builder) {
    this.uri = builder.uri;
    this.user = builder.user;
    this.password = builder.password;
    this.dbName = builder.dbName;
    this.token = builder.token;
    this.connectTimeout = builder.connectTimeout;
    this.secure = builder.secure;
    this.serverPemPath = builder.serverPemPath;
    this.caPemPath = builder.caPemPath;
    this.clientPemPath = builder.clientPemPath;
    this.clientKeyPath = builder.clientKeyPath;
    this.serverName = builder.serverName;
    this.timeout = builder.timeout;
  }

  /** A request that {@code fill} fills. */
  public static ConnectRequest of(Consumer<Builder> fill) {
    Builder builder = builder();
    fill.accept(builder);
    return builder.build();
  }

  /** An empty request to fill. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Address of the server. https means TLS; a path names the database; user:password&#64; names the
   * user.
   */
  public String uri() {
    return uri;
  }

  /** Name of the user. */
  public @Nullable String user() {
    return user;
  }

  /** Password of the user. */
  public @Nullable String password() {
    return password;
  }

  /** Database of every call that names none. Absent: the address's, else the default one. */
  public @Nullable String dbName() {
    return dbName;
  }

  /** Key, or user:password. Wins over user and password. */
  public @Nullable String token() {
    return token;
  }

  /** Budget of connecting. Absent: 10, or the timeout of the calls where that is given here. */
  public @Nullable Duration connectTimeout() {
    return connectTimeout;
  }

  /** TLS, whatever the address says. So does each of the following. */
  public @Nullable Boolean secure() {
    return secure;
  }

  /** File with the server's own certificate, which is trusted (PEM). */
  public @Nullable String serverPemPath() {
    return serverPemPath;
  }

  /**
   * File with the certificates of the authorities to trust (PEM). Absent, and no {@code
   * serverPemPath}: the system's.
   */
  public @Nullable String caPemPath() {
    return caPemPath;
  }

  /** File with the client's certificate, for a server that asks for one (PEM). */
  public @Nullable String clientPemPath() {
    return clientPemPath;
  }

  /** File with the client's key (PEM, PKCS #8). */
  public @Nullable String clientKeyPath() {
    return clientKeyPath;
  }

  /** Name that the server's certificate must bear. Absent: the address's. */
  public @Nullable String serverName() {
    return serverName;
  }

  /** Budget of the whole call: every try, step and wait. Absent: the client's default. */
  public @Nullable Duration timeout() {
    return timeout;
  }

  /** Fills a request. */
  public static final class Builder {
    private String uri = "http://localhost:19530";
    private @Nullable String user;
    private @Nullable String password;
    private @Nullable String dbName;
    private @Nullable String token;
    private @Nullable Duration connectTimeout;
    private @Nullable Boolean secure;
    private @Nullable String serverPemPath;
    private @Nullable String caPemPath;
    private @Nullable String clientPemPath;
    private @Nullable String clientKeyPath;
    private @Nullable String serverName;
    private @Nullable Duration timeout;

    private Builder() {}

    /**
     * Address of the server. https means TLS; a path names the database; user:password&#64; names
     * the user. Default {@code "http://localhost:19530"}.
     */
    public Builder uri(@Nullable String uri) {
      this.uri = Values.orDefault(uri, "http://localhost:19530");
      return this;
    }

    /** Name of the user. */
    public Builder user(@Nullable String user) {
      this.user = user;
      return this;
    }

    /** Password of the user. */
    public Builder password(@Nullable String password) {
      this.password = password;
      return this;
    }

    /** Database of every call that names none. Absent: the address's, else the default one. */
    public Builder dbName(@Nullable String dbName) {
      this.dbName = dbName;
      return this;
    }

    /** Key, or user:password. Wins over user and password. */
    public Builder token(@Nullable String token) {
      this.token = token;
      return this;
    }

    /** Budget of connecting. Absent: 10, or the timeout of the calls where that is given here. */
    public Builder connectTimeout(@Nullable Duration connectTimeout) {
      this.connectTimeout = connectTimeout;
      return this;
    }

    /** TLS, whatever the address says. So does each of the following. */
    public Builder secure(@Nullable Boolean secure) {
      this.secure = secure;
      return this;
    }

    /** File with the server's own certificate, which is trusted (PEM). */
    public Builder serverPemPath(@Nullable String serverPemPath) {
      this.serverPemPath = serverPemPath;
      return this;
    }

    /**
     * File with the certificates of the authorities to trust (PEM). Absent, and no {@code
     * serverPemPath}: the system's.
     */
    public Builder caPemPath(@Nullable String caPemPath) {
      this.caPemPath = caPemPath;
      return this;
    }

    /** File with the client's certificate, for a server that asks for one (PEM). */
    public Builder clientPemPath(@Nullable String clientPemPath) {
      this.clientPemPath = clientPemPath;
      return this;
    }

    /** File with the client's key (PEM, PKCS #8). */
    public Builder clientKeyPath(@Nullable String clientKeyPath) {
      this.clientKeyPath = clientKeyPath;
      return this;
    }

    /** Name that the server's certificate must bear. Absent: the address's. */
    public Builder serverName(@Nullable String serverName) {
      this.serverName = serverName;
      return this;
    }

    /** Budget of the whole call: every try, step and wait. Absent: the client's default. */
    public Builder timeout(@Nullable Duration timeout) {
      this.timeout = timeout;
      return this;
    }

    /** The request. */
    public ConnectRequest build() {
      return new ConnectRequest(this);
    }
  }
}
