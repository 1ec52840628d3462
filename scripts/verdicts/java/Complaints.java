import com.sun.source.util.JavacTask;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Checks many small sets of sources in one process, without making classes of them. A line of
 * standard input is a set: the folders of its sources, then the names of the classes on the class
 * path that it does not see; a tab between the two, commas within. A line of standard output is an
 * error: the number of the set, a tab, file, line and message.
 */
public final class Complaints {
  private static final List<String> OPTIONS = List.of("-proc:none", "-Xlint:none", "-nowarn");

  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final StandardJavaFileManager files;

  private Complaints(String classPath) throws IOException {
    files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    List<File> places =
        Stream.of(classPath.split(File.pathSeparator)).map(File::new).collect(Collectors.toList());
    files.setLocation(StandardLocation.CLASS_PATH, places);
  }

  public static void main(String[] args) throws IOException {
    Complaints complaints = new Complaints(args[0]);
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] parts = line.split("\t", -1);
      for (String complaint :
          complaints.about(List.of(parts[0].split(",")), Set.of(parts[1].split(",")))) {
        System.out.println(number + "\t" + complaint);
      }
      number++;
    }
  }

  private List<String> about(List<String> folders, Set<String> hidden) throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String folder : folders) {
      try (Stream<Path> found = Files.walk(Path.of(folder))) {
        found.filter(path -> path.toString().endsWith(".java")).forEach(sources::add);
      }
    }
    DiagnosticCollector<JavaFileObject> heard = new DiagnosticCollector<>();
    Iterable<? extends JavaFileObject> units = files.getJavaFileObjectsFromPaths(sources);
    ((JavacTask) compiler.getTask(null, new Hiding(files, hidden), heard, OPTIONS, null, units))
        .analyze();
    return heard.getDiagnostics().stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .map(Complaints::describe)
        .collect(Collectors.toList());
  }

  private static String describe(Diagnostic<? extends JavaFileObject> error) {
    JavaFileObject source = error.getSource();
    String file = source == null ? "" : Path.of(source.getName()).getFileName().toString();
    String message = error.getMessage(Locale.ROOT).replaceAll("\\s+", " ");
    return file + ":" + error.getLineNumber() + ": " + message;
  }

  /** A class path without some of its classes. */
  private static final class Hiding extends ForwardingJavaFileManager<JavaFileManager> {
    private final Set<String> hidden;

    Hiding(JavaFileManager files, Set<String> hidden) {
      super(files);
      this.hidden = hidden;
    }

    @Override
    public Iterable<JavaFileObject> list(
        Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
        throws IOException {
      Iterable<JavaFileObject> all = super.list(location, packageName, kinds, recurse);
      return StreamSupport.stream(all.spliterator(), false)
          .filter(each -> !hidden.contains(outermost(inferBinaryName(location, each))))
          .collect(Collectors.toList());
    }

    private static String outermost(String name) {
      int end = name.indexOf('$');
      return end < 0 ? name : name.substring(0, end);
    }
  }
}
