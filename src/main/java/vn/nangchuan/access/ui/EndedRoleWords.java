package vn.nangchuan.access.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.EndedRoles;
import vn.nangchuan.access.RoleEndings;
import vn.nangchuan.uikit.LostRights;

/** Says which role ended where and when, to whom it ended for while they worked. */
@Component
class EndedRoleWords implements LostRights {

    private final RoleEndings endings;

    EndedRoleWords(RoleEndings endings) {
        this.endings = endings;
    }

    @Override
    public Optional<String> inWords() {
        return endings.ofThisSession().map(EndedRoleWords::sentence);
    }

    private static String sentence(EndedRoles ended) {
        String roles = ended.roles().stream()
                .map(role -> translate("access.role." + role))
                .sorted()
                .collect(Collectors.joining(", "));
        return translate("access.role-ended", roles, ended.unitName(), ended.since());
    }
}
