package vn.nangchuan.demonstration;

import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.Region;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.officials.KeyPosts;
import vn.nangchuan.officials.headcount.HeadcountDesk;
import vn.nangchuan.officials.headcount.SetHeadcount;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.units.OpenUnit;
import vn.nangchuan.units.RegisterDocument;
import vn.nangchuan.units.UnitRegistry;

/** Loads the tree of units, the documents cited, the pilots and the key posts. */
@Component
class DemonstrationUnits {

    private final UnitRegistry registry;
    private final KeyPosts keyPosts;
    private final HeadcountDesk headcounts;

    DemonstrationUnits(UnitRegistry registry, KeyPosts keyPosts, HeadcountDesk headcounts) {
        this.headcounts = headcounts;
        this.registry = registry;
        this.keyPosts = keyPosts;
    }

    void load(DemonstrationKeys keys) {
        CsvFile.read("units").forEach(line -> openUnit(line, keys));
        CsvFile.read("documents")
                .forEach(line -> keys.document(
                        line.text("key"),
                        registry.registerDocument(new RegisterDocument(
                                line.text("number"),
                                line.text("issuer"),
                                line.date("issued_on"),
                                line.text("title")))));
        CsvFile.read("pilot_units")
                .forEach(line -> registry.markPilot(
                        keys.unit(line.text("unit")), keys.document(line.text("document")), line.date("valid_from")));
        CsvFile.read("key_posts")
                .forEach(line -> keyPosts.add(new PostCode(line.text("post")), line.date("valid_from")));
        CsvFile.read("classes_of_units").forEach(line -> headcounts.set(classOf(line, keys)));
    }

    private static SetHeadcount classOf(CsvFile.Line line, DemonstrationKeys keys) {
        return new SetHeadcount(
                keys.unit(line.text("unit")),
                line.date("valid_from"),
                Integer.valueOf(line.text("class")),
                null,
                line.text("decision"),
                line.date("decided_on"));
    }

    private void openUnit(CsvFile.Line line, DemonstrationKeys keys) {
        String parentKey = line.optional("parent");
        UnitId parent = parentKey == null ? null : keys.unit(parentKey);
        OpenUnit opening = new OpenUnit(
                parent,
                UnitType.valueOf(line.text("type")),
                line.text("name"),
                Region.valueOf(line.text("region")),
                line.optional("code"),
                line.date("valid_from"));
        var path = parent == null ? registry.openProvince(opening) : registry.open(opening);
        keys.unit(line.text("key"), path.unit());
    }
}
