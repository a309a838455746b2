package vn.nangchuan.spreadsheets;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.BusinessRuleViolation;

/** Which parts another part refers to. Out of the package only addresses to click on may lead. */
record Relations(List<Relation> all) {

    private static final String HYPERLINK = "/hyperlink";

    /**
     * One reference.
     *
     * @param type its last word
     * @param target name of the part; empty where it leads out
     */
    record Relation(String id, String type, String target) {}

    /**
     * Of the part; of the package where the name is empty.
     *
     * @throws BusinessRuleViolation when one of them draws on something outside
     */
    static Relations of(PackageParts parts, String part) throws IOException, XMLStreamException {
        int slash = part.lastIndexOf('/') + 1;
        return read(parts, part, part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels");
    }

    /** Looks at the references of all parts. */
    static void check(PackageParts parts) throws IOException, XMLStreamException {
        for (String name : parts.names()) {
            if (name.endsWith(".rels")) {
                read(parts, "", name);
            }
        }
    }

    private static Relations read(PackageParts parts, String part, String name) throws IOException, XMLStreamException {
        List<Relation> all = new ArrayList<>();
        try (InputStream content = parts.open(name)) {
            if (content != null) {
                PartReader.elements(content, reader -> {
                    if (reader.isAt("Relationship")) {
                        all.add(relation(part, reader));
                    }
                });
            }
        }
        return new Relations(List.copyOf(all));
    }

    private static Relation relation(String part, PartReader reader) {
        String type = reader.attribute("Type", "");
        boolean outside = reader.attribute("TargetMode", "").equals("External");
        if (outside && !type.endsWith(HYPERLINK)) {
            throw new BusinessRuleViolation(SpreadsheetFinding.SHEET_LINKS);
        }
        String target = outside ? "" : resolved(part, reader.attribute("Target", ""));
        return new Relation(reader.attribute("Id", ""), type.substring(type.lastIndexOf('/') + 1), target);
    }

    private static String resolved(String part, String target) {
        try {
            return URI.create("/" + part).resolve(target).getPath().substring(1);
        } catch (IllegalArgumentException | IndexOutOfBoundsException notAName) {
            return "";
        }
    }

    /** The only part, or the first, of a type. */
    Optional<String> ofType(String type) {
        return all.stream()
                .filter(relation -> relation.type().equals(type))
                .map(Relation::target)
                .findFirst();
    }

    Optional<String> withId(@Nullable String id) {
        return all.stream()
                .filter(relation -> relation.id().equals(id))
                .map(Relation::target)
                .findFirst();
    }
}
