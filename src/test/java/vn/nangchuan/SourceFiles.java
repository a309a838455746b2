package vn.nangchuan;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The portal's source files as the compiler reads them, for rules that are about how code is written. */
final class SourceFiles {

    private static final Path ROOT = Path.of("src", "main", "java");

    private final List<CompilationUnitTree> files;
    private final SourcePositions positions;

    private SourceFiles(List<CompilationUnitTree> files, SourcePositions positions) {
        this.files = files;
        this.positions = positions;
    }

    static SourceFiles ofThePortal() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> found = Files.walk(ROOT);
                StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<Path> paths =
                    found.filter(path -> path.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, _ -> {}, List.of(), null, manager.getJavaFileObjectsFromPaths(paths));
            List<CompilationUnitTree> files = new ArrayList<>();
            task.parse().forEach(files::add);
            return new SourceFiles(files, Trees.instance(task).getSourcePositions());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<CompilationUnitTree> all() {
        return files;
    }

    /** Path below the source folder, with slashes. */
    static String name(CompilationUnitTree file) {
        String path = file.getSourceFile().getName().replace('\\', '/');
        return path.substring(path.indexOf("vn/nangchuan/"));
    }

    static long lines(CompilationUnitTree file) {
        try {
            return file.getSourceFile().getCharContent(true).toString().lines().count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where in its file a piece of code begins. */
    String place(CompilationUnitTree file, Tree code) {
        return name(file) + ":" + line(file, positions.getStartPosition(file, code));
    }

    private static long line(CompilationUnitTree file, long position) {
        return file.getLineMap().getLineNumber(position);
    }

    /** Every method and constructor that has a body. */
    List<Body> bodies() {
        List<Body> bodies = new ArrayList<>();
        visit(new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
                CompilationUnitTree file = getCurrentPath().getCompilationUnit();
                if (method.getBody() != null) {
                    String place = place(file, method) + " " + method.getName();
                    bodies.add(new Body(place, linesBetweenBraces(file, method.getBody())));
                }
                return super.visitMethod(method, null);
            }
        });
        return bodies;
    }

    private long linesBetweenBraces(CompilationUnitTree file, BlockTree body) {
        long first = line(file, positions.getStartPosition(file, body));
        long last = line(file, positions.getEndPosition(file, body));
        return Math.max(0, last - first - 1);
    }

    void visit(TreePathScanner<@Nullable Void, @Nullable Void> visitor) {
        files.forEach(file -> visitor.scan(file, null));
    }

    /** Module, and whether its type can be named from outside. */
    List<TopType> topTypes() {
        return files.stream()
                .flatMap(file -> file.getTypeDecls().stream()
                        .filter(ClassTree.class::isInstance)
                        .map(type -> new TopType(
                                module(file),
                                ((ClassTree) type).getModifiers().getFlags().contains(Modifier.PUBLIC))))
                .toList();
    }

    private static String module(CompilationUnitTree file) {
        String[] names =
                Objects.requireNonNull(file.getPackageName()).toString().split("\\.", 4);
        return names.length > 2 ? names[2] : "";
    }

    record Body(String place, long lines) {}

    record TopType(String module, boolean isPublic) {}
}
