// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import java.util.Locale;

/** What the name of a server's host tells. */
public final class Servers {
  private Servers() {}

  /** {@code zilliz} for a host of Zilliz Cloud, else {@code milvus}. */
  public static String serverType(String host) {
    return host.toLowerCase(Locale.ROOT).contains("zilliz") ? "zilliz" : "milvus";
  }
}
