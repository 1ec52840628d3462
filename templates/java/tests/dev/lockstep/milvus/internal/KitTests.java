package dev.lockstep.milvus.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs the kit's own tests and the golden vectors of a folder; ends with how many passed and
 * failed.
 */
public final class KitTests {
  private final List<String> failures = new ArrayList<>();
  private int passed;

  private KitTests() {}

  /** The folder holds one file of JSON for each function. */
  public static void main(String[] args) throws IOException {
    KitTests tests = new KitTests();
    tests.vectors(Path.of(args[0]));
    SchemaCacheTests.tests().forEach((title, test) -> tests.run("schema cache: " + title, test));
    BadAnswerTests.tests().forEach((title, test) -> tests.run("bad answer: " + title, test));
    ReadingTests.tests().forEach((title, test) -> tests.run("reading: " + title, test));
    PagerTests.tests().forEach((title, test) -> tests.run("pages: " + title, test));
    GateTests.tests().forEach((title, test) -> tests.run("gate: " + title, test));
    tests.failures.forEach(System.out::println);
    System.out.println(tests.passed + " passed, " + tests.failures.size() + " failed");
    System.exit(tests.failures.isEmpty() ? 0 : 1);
  }

  private void vectors(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.sorted().collect(Collectors.toList());
    }
    for (Path file : files) {
      String function = file.getFileName().toString().replace(".json", "");
      for (Object each : (List<?>) Json.parse(Files.readString(file))) {
        Map<?, ?> vector = (Map<?, ?>) each;
        run(function + ": " + vector.get("vector"), () -> Vectors.check(function, vector));
      }
    }
  }

  private void run(String title, Runnable test) {
    try {
      test.run();
      passed++;
    } catch (RuntimeException | AssertionError error) {
      failures.add("FAILED " + title + "\n  " + error);
    }
  }
}
