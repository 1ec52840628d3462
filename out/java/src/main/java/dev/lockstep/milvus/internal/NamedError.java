// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error with a name, and how an answer is known to be it: any of its tests, each of which must
 * hold whole.
 */
public final class NamedError {
  private final String name;
  private final List<Test> tests;

  /** Made by the generated table. */
  public NamedError(String name, Test... tests) {
    this.name = name;
    this.tests = List.of(tests);
  }

  /** The name. */
  public String name() {
    return name;
  }

  boolean matches(Failure failure) {
    return tests.stream().anyMatch(each -> each.holds(failure));
  }

  /** What must hold of a failure; null says nothing. */
  public static final class Test {
    private final @Nullable Integer code;
    private final @Nullable Integer legacy;
    private final @Nullable String status;
    private final @Nullable String reasonHas;

    private Test(
        @Nullable Integer code,
        @Nullable Integer legacy,
        @Nullable String status,
        @Nullable String reasonHas) {
      this.code = code;
      this.legacy = legacy;
      this.status = status;
      this.reasonHas = reasonHas;
    }

    /** The server's code. */
    public static Test code(int code) {
      return new Test(code, null, null, null);
    }

    /** The server's code of the time before 2.3. */
    public static Test legacy(int legacy) {
      return new Test(null, legacy, null, null);
    }

    /** The gRPC status, in lower case. */
    public static Test status(String status) {
      return new Test(null, null, status, null);
    }

    /** And the reason has these words. */
    public Test reasonHas(String words) {
      return new Test(code, legacy, status, words);
    }

    /** And the server's code of the time before 2.3. */
    public Test andLegacy(int number) {
      return new Test(code, number, status, reasonHas);
    }

    boolean holds(Failure failure) {
      return (code == null || (failure.isAnswer() && code == failure.code()))
          && (legacy == null || (failure.isAnswer() && legacy == failure.legacy()))
          && (status == null || status.equals(failure.status()))
          && (reasonHas == null || failure.reason().contains(reasonHas));
    }
  }
}
