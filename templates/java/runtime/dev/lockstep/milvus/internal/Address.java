package dev.lockstep.milvus.internal;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a client connects, as whom, and to which database. */
public final class Address {
  private static final int PORT = 19530;
  private static final int TLS_PORT = 443;
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<scheme>https?|tcp)://(?:(?<user>[^/]*)@)?"
              + "(?<host>\\[[^\\]]+\\]|[^:/?#@\\[\\]]+)(?::(?<port>[0-9]+))?(?<path>/.*)?",
          Pattern.CASE_INSENSITIVE);

  private final String uri;
  private final String target;
  private final boolean secure;
  private final @Nullable String database;
  private final @Nullable String authorization;

  private Address(
      String uri,
      String target,
      boolean secure,
      @Nullable String database,
      @Nullable String authorization) {
    this.uri = uri;
    this.target = target;
    this.secure = secure;
    this.database = database;
    this.authorization = authorization;
  }

  /** The host, without its port. */
  String host() {
    int port = target.lastIndexOf(':');
    return port < 0 || target.startsWith("unix:") ? target : target.substring(0, port);
  }

  /**
   * Scheme, host, port, the database in the path and the credentials; what is given beside the
   * address wins.
   */
  public static Address parseAddress(
      Call call,
      String uri,
      @Nullable String user,
      @Nullable String password,
      @Nullable String token,
      @Nullable String database) {
    String credentials = token != null ? token : joined(user, password);
    String known = database == null || database.isEmpty() ? null : database;
    if (uri.startsWith("unix:") && uri.length() > "unix:".length()) {
      return new Address(uri, uri, false, known, authorization(credentials));
    }
    Matcher parts = ADDRESS.matcher(uri);
    if (!parts.matches()) {
      throw refused(call, uri);
    }
    String scheme = parts.group("scheme").toLowerCase(Locale.ROOT);
    boolean secure = scheme.equals("https");
    int port = port(parts.group("port"), secure);
    if (port < 1 || port > 65535) {
      throw refused(call, uri);
    }
    String target = parts.group("host").toLowerCase(Locale.ROOT) + ":" + port;
    return new Address(
        scheme + "://" + target,
        target,
        secure,
        known != null ? known : firstSegment(parts.group("path")),
        authorization(credentials != null ? credentials : decoded(parts.group("user"))));
  }

  /** Scheme, host and port: what messages show. */
  public String uri() {
    return uri;
  }

  /** What the transport dials. */
  public String target() {
    return target;
  }

  /** Whether the connection is TLS. */
  public boolean secure() {
    return secure;
  }

  /** The database, null where none is named. */
  public @Nullable String database() {
    return database;
  }

  /** Base64 of the token, or of user and password; null where there are none. */
  public @Nullable String authorization() {
    return authorization;
  }

  private static @Nullable String joined(@Nullable String user, @Nullable String password) {
    return user == null || password == null ? null : user + ":" + password;
  }

  private static @Nullable String authorization(@Nullable String credentials) {
    if (credentials == null || credentials.isEmpty()) {
      return null;
    }
    return Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
  }

  private static int port(@Nullable String given, boolean secure) {
    if (given == null) {
      return secure ? TLS_PORT : PORT;
    }
    return given.length() > 5 ? -1 : Integer.parseInt(given);
  }

  private static @Nullable String decoded(@Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      // URLDecoder takes a plus for a blank, which it is in forms alone.
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException error) {
      return text;
    }
  }

  private static @Nullable String firstSegment(@Nullable String path) {
    if (path == null) {
      return null;
    }
    for (String segment : path.split("/", -1)) {
      if (!segment.isEmpty()) {
        return decoded(segment);
      }
    }
    return null;
  }

  private static RuntimeException refused(Call call, String uri) {
    String shown = uri.replaceFirst("(?s)^(.*?://)?.*@", "$1");
    return call.refused("uri", "an address such as http://localhost:19530", shown);
  }
}
