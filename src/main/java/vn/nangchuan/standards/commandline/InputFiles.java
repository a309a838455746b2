package vn.nangchuan.standards.commandline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.nangchuan.standards.Contradiction;
import vn.nangchuan.standards.InvalidRuleException;
import vn.nangchuan.standards.Law;
import vn.nangchuan.standards.LawBook;

/** Reads what the command is called with, or says why it cannot be read. */
final class InputFiles {
    private final Texts texts;

    InputFiles(Texts texts) {
        this.texts = texts;
    }

    /** The law of the rule files, as the province has filled it in, proved by its examples unless they are skipped. */
    Law law(Options options) throws Refusal {
        Law law = rules(options);
        List<String> contradictions = options.skipsExamples()
                ? List.of()
                : law.contradictions().stream().map(Contradiction::sentence).toList();
        if (!contradictions.isEmpty()) {
            throw wrong(texts.of("standards.rules.examples"), contradictions);
        }
        return options.parameters() == null ? law : filledIn(law, options.parameters());
    }

    /** The files of the folder of rules, as far as it can be read; what cannot is told of when it is read. */
    static List<Path> ruleFiles(Options options) {
        if (options.rules() == null) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(options.rules())) {
            return files.toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    Sheet sheet(Path file) throws Refusal {
        try {
            return Sheet.read(file);
        } catch (UnreadableSheet e) {
            throw new Refusal(ExitCode.FILE_FAILED, List.of(texts.of("standards.sheet." + e.kind(), file, e.row())));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private Law rules(Options options) throws Refusal {
        try {
            return options.rules() == null ? ShippedRules.read() : LawBook.read(options.rules());
        } catch (InvalidRuleException e) {
            throw wrong(texts.of("standards.rules.wrong"), List.of(String.valueOf(e.getMessage())));
        } catch (UncheckedIOException e) {
            throw unreadable(place(options), Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw unreadable(place(options), e);
        }
    }

    private Law filledIn(Law law, Path file) throws Refusal {
        ParameterTable table = ParameterTable.read(sheet(file), law);
        if (!table.problems().isEmpty()) {
            throw wrong(
                    texts.of("standards.parameters.wrong", file),
                    table.problems().stream().map(texts::of).toList());
        }
        return table.law();
    }

    private static Refusal wrong(String heading, List<String> lines) {
        return new Refusal(
                ExitCode.RULES_WRONG,
                Stream.concat(Stream.of(heading), lines.stream()).toList());
    }

    private static Path place(Options options) {
        return options.rules() == null ? Path.of(ShippedRules.FOLDER) : options.rules();
    }

    /** A file of a folder is the one that the failure names. */
    private Refusal unreadable(Path path, IOException e) {
        Path failed = e instanceof FileSystemException trouble && trouble.getFile() != null
                ? Path.of(trouble.getFile())
                : path;
        return new Refusal(ExitCode.FILE_FAILED, List.of(FileTrouble.unreadable(texts, failed, e)));
    }
}
