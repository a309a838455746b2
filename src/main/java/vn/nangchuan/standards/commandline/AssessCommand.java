package vn.nangchuan.standards.commandline;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.standards.Law;

/**
 * The command {@code assess}: judges the officials of a table by rule files, as of a day, and writes a table of results.
 * It needs neither portal nor database.
 */
public final class AssessCommand {

    /** The argument that asks for it. */
    public static final String COMMAND = "assess";

    private static final String HELP = "--help";

    private final Terminal out;
    private final Terminal err;
    private final Texts texts;

    AssessCommand(PrintStream out, PrintStream err, Language language) {
        this.out = new Terminal(out);
        this.err = new Terminal(err);
        this.texts = new Texts(language);
    }

    /**
     * Runs the command.
     *
     * @param arguments with the command itself in front
     * @return the exit code: 0 when everybody is judged, 2 for a wrong call, 3 for wrong rules, 4 when rows are refused,
     *     5 when a file cannot be read or written
     */
    @SuppressWarnings("SystemOut") // What it prints is the command's answer.
    public static int run(String... arguments) {
        List<String> options = List.of(arguments).subList(1, arguments.length);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        return new AssessCommand(out, err, Options.languageIn(options))
                .run(options)
                .code();
    }

    /**
     * Refuses what is no command of the program, which would otherwise start the portal.
     *
     * @return the exit code for a wrong call
     */
    @SuppressWarnings("SystemOut") // As above.
    public static int refuse(String argument, String... arguments) {
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(err);
        Texts texts = new Texts(Options.languageIn(List.of(arguments)));
        terminal.line(texts.of("standards.usage." + UsageException.Kind.UNKNOWN_COMMAND, argument));
        terminal.lines(texts.of("standards.usage"));
        return ExitCode.USAGE.code();
    }

    ExitCode run(List<String> arguments) {
        if (arguments.contains(HELP)) {
            out.lines(texts.of("standards.usage"));
            return ExitCode.ALL_JUDGED;
        }
        try {
            return judge(Options.of(arguments));
        } catch (UsageException e) {
            err.line(texts.of("standards.usage." + e.kind(), e.about()));
            err.lines(texts.of("standards.usage"));
            return ExitCode.USAGE;
        } catch (Refusal e) {
            e.lines().forEach(err::line);
            return e.exitCode();
        }
    }

    private ExitCode judge(Options options) throws UsageException, Refusal {
        requireOther(options.out(), options.facts());
        requireOther(options.out(), options.parameters());
        for (Path rules : InputFiles.ruleFiles(options)) {
            requireOther(options.out(), rules);
        }
        InputFiles files = new InputFiles(texts);
        Law law = files.law(options);
        Sheet sheet = files.sheet(options.facts());
        FactTable table = FactTable.read(sheet, law, options.asOf());
        report(table);
        write(options.out(), sheet.separator(), lines(table, new ResultLines(law, options.asOf(), texts)));
        summarise(table.dossiers(), options.out());
        return table.problems().isEmpty() ? ExitCode.ALL_JUDGED : ExitCode.ROWS_REFUSED;
    }

    private static void requireOther(Path out, @Nullable Path input) throws UsageException {
        if (input != null && isSame(out, input)) {
            throw new UsageException(UsageException.Kind.OUT_IS_INPUT, out.toString());
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false; // At least one is not there; a file that cannot be read is told of when it is read.
        }
    }

    private void report(FactTable table) {
        Stream.concat(table.problems().stream(), table.remarks().stream())
                .map(texts::of)
                .forEach(err::line);
    }

    private static List<List<String>> lines(FactTable table, ResultLines results) {
        return Stream.concat(
                        Stream.of(ResultLines.headings()),
                        table.dossiers().stream().flatMap(dossier -> results.of(dossier).stream()))
                .toList();
    }

    private void write(Path file, char separator, List<List<String>> lines) throws Refusal {
        try {
            ResultFile.write(file, separator, lines);
        } catch (IOException e) {
            throw new Refusal(ExitCode.FILE_FAILED, List.of(FileTrouble.unwritable(texts, file, e)));
        }
    }

    private void summarise(Collection<Dossier> dossiers, Path file) {
        long judged = dossiers.stream().filter(Dossier::isSound).count();
        out.line(texts.of("standards.summary", judged, dossiers.size() - judged, file));
    }
}
