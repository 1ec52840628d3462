// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import io.grpc.Status;
import java.security.cert.CertificateException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What came back instead of an answer: a status of the server, or of gRPC. */
final class Failure extends Exception {
  private static final long serialVersionUID = 1L;

  private static final String DISTRUST = "its certificate is not accepted: ";

  private final int code;
  private final int legacy;
  private final @Nullable String status;
  private final String reason;

  private Failure(
      int code, int legacy, @Nullable String status, String reason, @Nullable Throwable cause) {
    super(reason, cause, false, false);
    this.code = code;
    this.legacy = legacy;
    this.status = status;
    this.reason = reason;
  }

  /** The server answered, and said no. */
  static Failure answered(int code, int legacy, String reason) {
    return new Failure(code, legacy, null, reason, null);
  }

  /** There was no answer. */
  static Failure unanswered(Status status) {
    String text = status.getCode().name().toLowerCase(Locale.ROOT);
    String words = status.getDescription() == null ? text : status.getDescription();
    Throwable root = status.getCause();
    while (root != null && root.getCause() != null) {
      root = root.getCause();
    }
    String told = root == null || root.getMessage() == null ? words : begun(root.getMessage());
    String reason = isDistrust(status.getCause()) ? DISTRUST + told : told;
    return new Failure(0, 0, text, reason, status.getCause());
  }

  /** The last part of what a native call reports, as the middle of our sentence. */
  private static String begun(String words) {
    String last = words.replaceFirst("^\\w+\\(\\.\\.\\) failed[^:]*: ", "");
    boolean sentence = last.length() > 1 && Character.isLowerCase(last.charAt(1));
    return sentence ? last.substring(0, 1).toLowerCase(Locale.ROOT) + last.substring(1) : last;
  }

  boolean isAnswer() {
    return status == null;
  }

  int code() {
    return code;
  }

  int legacy() {
    return legacy;
  }

  /** The gRPC status in lower case; empty where the server answered. */
  String status() {
    return status == null ? "" : status;
  }

  String reason() {
    return reason;
  }

  /** Whether the server's certificate was not accepted, which no further try changes. */
  boolean isDistrusted() {
    return isDistrust(getCause());
  }

  private static boolean isDistrust(@Nullable Throwable cause) {
    for (Throwable each = cause; each != null; each = each.getCause()) {
      if (each instanceof CertificateException) {
        return true;
      }
    }
    return false;
  }

  /** Whether the request surely never left: no connection could be made. */
  boolean isNotSent() {
    if (!"unavailable".equals(status)) {
      return false;
    }
    for (Throwable each = getCause(); each != null; each = each.getCause()) {
      if (each instanceof java.net.ConnectException
          || each instanceof java.net.UnknownHostException
          || each instanceof java.nio.channels.UnresolvedAddressException) {
        return true;
      }
    }
    return reason.startsWith("Unable to resolve host");
  }
}
