package vn.nangchuan.files;

import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** What makes a PDF more than paper: scripts, embedded files, forms with logic, and actions that reach outside. */
final class PdfActiveContent {

    private static final Set<String> KEYS =
            Set.of("JS", "JavaScript", "EmbeddedFiles", "EF", "XFA", "RichMediaContent");

    private static final Set<String> ACTIONS = Set.of(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "GoToE",
            "Rendition",
            "Movie",
            "Sound",
            "RichMediaExecute");

    private static final Set<String> ANNOTATIONS =
            Set.of("RichMedia", "FileAttachment", "Screen", "Movie", "Sound", "3D");

    private PdfActiveContent() {}

    /** Looks into the object and what is written inside it; references are followed by whoever goes through them all. */
    static void refuseIn(@Nullable COSBase object) throws UnfitFile {
        if (object instanceof COSDictionary dictionary) {
            refuseIn(dictionary);
        } else if (object instanceof COSArray array) {
            for (COSBase item : array) {
                refuseIn(item);
            }
        }
    }

    private static void refuseIn(COSDictionary dictionary) throws UnfitFile {
        if (ACTIONS.contains(name(dictionary, COSName.S)) || ANNOTATIONS.contains(name(dictionary, COSName.SUBTYPE))) {
            throw new UnfitFile(FileFinding.FILE_HAS_ACTIVE_CONTENT);
        }
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            if (KEYS.contains(entry.getKey().getName())) {
                throw new UnfitFile(FileFinding.FILE_HAS_ACTIVE_CONTENT);
            }
            refuseIn(entry.getValue());
        }
    }

    private static String name(COSDictionary dictionary, COSName key) {
        return dictionary.getDictionaryObject(key) instanceof COSName value ? value.getName() : "";
    }
}
