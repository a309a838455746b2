package vn.nangchuan.files;

import java.util.regex.Pattern;
import vn.nangchuan.kernel.VietnameseText;

/** The name under which a scan is shown and downloaded. */
final class FileName {

    private static final int LONGEST = 120;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\"<>:|?*;%]+");

    private FileName() {}

    /** Without folders, signs that systems or headers trip over, or an extension that belies the type. */
    static String tidied(String given, FileType type) {
        String bare = FOLDERS.matcher(given).replaceFirst("");
        String safe = VietnameseText.tidy(UNSAFE.matcher(bare).replaceAll(" "));
        String stem = VietnameseText.tidy(EXTENSION.matcher(safe).replaceFirst(""));
        String shortened = stem.codePointCount(0, stem.length()) > LONGEST
                ? stem.substring(0, stem.offsetByCodePoints(0, LONGEST)).strip()
                : stem;
        return (shortened.isEmpty() ? "scan" : shortened) + "." + type.extension();
    }
}
