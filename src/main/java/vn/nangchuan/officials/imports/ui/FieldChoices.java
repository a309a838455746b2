package vn.nangchuan.officials.imports.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.nangchuan.kernel.Sex;
import vn.nangchuan.officials.ContractKind;
import vn.nangchuan.officials.EthnicGroup;
import vn.nangchuan.officials.FormOfStudy;
import vn.nangchuan.officials.PostsOffered;
import vn.nangchuan.officials.imports.SheetField;
import vn.nangchuan.officials.imports.SheetField.Kind;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.ProfessionalField;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.uikit.Formats;

/** The words of choices as screens show them, in the language of the page that is being drawn. */
final class FieldChoices {

    private final Map<SheetField, Map<String, String>> words = new EnumMap<>(SheetField.class);

    FieldChoices(PostsOffered posts, List<EthnicGroup> groups) {
        Formats formats = Formats.current();
        put(SheetField.POST, posts.posts(), post -> post.code().value(), post -> formats.name(post.name()));
        put(SheetField.ETHNICITY, groups, EthnicGroup::code, EthnicGroup::name);
        put(SheetField.SEX, List.of(Sex.values()), Sex::name, sex -> translate("officials.sex." + sex));
        put(
                SheetField.CONTRACT,
                List.of(ContractKind.values()),
                ContractKind::name,
                contract -> translate("officials.contract." + contract));
        put(
                SheetField.PROFESSIONAL_FIELD,
                List.of(ProfessionalField.values()),
                ProfessionalField::name,
                field -> StandingTexts.of(Set.of(field)));
        for (SheetField field : SheetField.values()) {
            if (field.property().equals("formOfStudy")) {
                put(
                        field,
                        List.of(FormOfStudy.values()),
                        FormOfStudy::name,
                        form -> translate("officials.form-of-study." + form));
            } else if (field.kind() == Kind.CHOICE && !words.containsKey(field)) {
                put(field, levels(field), Level::name, StandingTexts::of);
            }
        }
    }

    private static List<Level> levels(SheetField field) {
        return Arrays.stream(Level.values())
                .filter(level -> level.criterion() == field.criterion())
                .toList();
    }

    private <T> void put(SheetField field, List<T> choices, Function<T, String> code, Function<T, String> word) {
        Map<String, String> ofField = new LinkedHashMap<>();
        choices.forEach(choice -> ofField.put(code.apply(choice), word.apply(choice)));
        words.put(field, ofField);
    }

    /** What can be chosen, in its order; nothing where all can be written. */
    List<String> of(SheetField field) {
        return List.copyOf(words.getOrDefault(field, Map.of()).values());
    }

    /** A code in words. */
    String word(SheetField field, String code) {
        return words.getOrDefault(field, Map.of()).getOrDefault(code, code);
    }
}
