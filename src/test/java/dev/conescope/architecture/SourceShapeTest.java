package dev.conescope.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Size is the one smell that a machine can see. */
class SourceShapeTest {
    private static final int LINES_A_FILE = 400;
    private static final int LINES_A_METHOD = 50;
    private static final int FILES_A_PACKAGE = 12;

    /** What may be larger: a file, a package's folder or {@code Class.method}, each with the reason. */
    private static final Map<String, String> EXCEPTIONS = Map.of();

    @Test
    void filesAreShort() throws IOException {
        var tooLong = new ArrayList<String>();
        for (Path file : SourceFiles.all()) {
            int lines = Files.readAllLines(file).size();
            if (lines > LINES_A_FILE && isNoException(name(file))) {
                tooLong.add(name(file) + " has " + lines + " lines");
            }
        }
        assertThat(tooLong).as("files of more than %d lines", LINES_A_FILE).isEmpty();
    }

    @Test
    void methodsAreShort() throws IOException {
        var tooLong = methods(SourceFiles.all()).stream()
                .filter(method -> method.lines() > LINES_A_METHOD && isNoException(method.name()))
                .toList();
        assertThat(tooLong).as("methods of more than %d lines", LINES_A_METHOD).isEmpty();
    }

    @Test
    void packagesAreSmall() {
        Map<Path, Long> sizes =
                SourceFiles.all().stream().collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        sizes.keySet().removeIf(folder -> !isNoException(name(folder)));
        assertThat(sizes)
                .allSatisfy((folder, files) -> assertThat(files)
                        .as("files in %s beside its package-info", folder)
                        .isLessThanOrEqualTo(FILES_A_PACKAGE));
    }

    @Test
    void theMeasureOfMethodsSeesConstructorsNestedClassesAndAnnotations() throws IOException {
        String source = """
                class Outer {
                    Outer() {
                    }
                    static class Inner {
                        @Deprecated
                        int two() {
                            return 2;
                        }
                    }
                }
                """;
        Path file = Files.createTempFile("Outer", ".java");
        try {
            Files.writeString(file, source);
            assertThat(methods(List.of(file)))
                    .containsExactly(new Method("Outer.<init>", 2), new Method("Inner.two", 4));
        } finally {
            Files.delete(file);
        }
    }

    private static boolean isNoException(String name) {
        return !EXCEPTIONS.containsKey(name);
    }

    private static String name(Path path) {
        return SourceFiles.ROOT.relativize(path).toString().replace('\\', '/');
    }

    /** A method or constructor with the lines from its first annotation to its closing brace. */
    private record Method(String name, long lines) {}

    private static List<Method> methods(List<Path> files) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var found = new ArrayList<Method>();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(new MethodScanner(unit, positions, found), "");
            }
        }
        return found;
    }

    /** Collects the methods of one file; the second argument is the simple name of the class around. */
    private static final class MethodScanner extends TreeScanner<@Nullable Void, String> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<Method> found;

        MethodScanner(CompilationUnitTree unit, SourcePositions positions, List<Method> found) {
            this.unit = unit;
            this.positions = positions;
            this.found = found;
        }

        @Override
        public @Nullable Void visitClass(ClassTree tree, String around) {
            return super.visitClass(tree, tree.getSimpleName().toString());
        }

        @Override
        public @Nullable Void visitMethod(MethodTree tree, String around) {
            LineMap lines = unit.getLineMap();
            long first = lines.getLineNumber(positions.getStartPosition(unit, tree));
            long last = lines.getLineNumber(positions.getEndPosition(unit, tree));
            found.add(new Method(around + "." + tree.getName(), last - first + 1));
            return super.visitMethod(tree, around);
        }
    }
}
