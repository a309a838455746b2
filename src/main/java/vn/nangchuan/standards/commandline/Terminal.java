package vn.nangchuan.standards.commandline;

import java.io.PrintStream;
import java.util.regex.Pattern;

/** Lines for whoever called the command. */
final class Terminal {
    /** In a cell, a name or a path they could end the line, turn it round or steer the terminal on which it is shown. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");

    private final PrintStream stream;

    Terminal(PrintStream stream) {
        this.stream = stream;
    }

    /** One line, whatever the text holds. */
    void line(String text) {
        stream.println(UNSEEN.matcher(text).replaceAll(" "));
    }

    /** A text of several lines, which is the product's own. */
    void lines(String text) {
        text.lines().forEach(this::line);
    }
}
