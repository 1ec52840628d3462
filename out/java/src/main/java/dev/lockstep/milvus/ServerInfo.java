// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Texts;

/** A server, as it describes itself. */
public final class ServerInfo {
  private final String version;
  private final String buildTime;
  private final String gitCommit;
  private final String goVersion;
  private final String deployMode;

  ServerInfo(
      String version, String buildTime, String gitCommit, String goVersion, String deployMode) {
    this.version = version;
    this.buildTime = buildTime;
    this.gitCommit = gitCommit;
    this.goVersion = goVersion;
    this.deployMode = deployMode;
  }

  /** Such as {@code v2.6.4}; of Milvus Lite {@code milvus_lite}, without a number. */
  public String version() {
    return version;
  }

  /** When it was built; empty where it does not say, as all of these. */
  public String buildTime() {
    return buildTime;
  }

  /** The commit that it was built from. */
  public String gitCommit() {
    return gitCommit;
  }

  /** The Go that it was built with. */
  public String goVersion() {
    return goVersion;
  }

  /** How it is deployed: {@code STANDALONE} or {@code CLUSTER}; of Milvus Lite {@code embedded}. */
  public String deployMode() {
    return deployMode;
  }

  @Override
  public String toString() {
    return Texts.describe(
        "ServerInfo",
        "version",
        version,
        "buildTime",
        buildTime,
        "gitCommit",
        gitCommit,
        "goVersion",
        goVersion,
        "deployMode",
        deployMode);
  }
}
