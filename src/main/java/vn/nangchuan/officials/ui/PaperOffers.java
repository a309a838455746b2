package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.officials.Dossier;
import vn.nangchuan.officials.Dossier.HeldPost;
import vn.nangchuan.officials.Dossier.HeldQualification;
import vn.nangchuan.officials.Dossiers;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.ListDownloads;
import vn.nangchuan.uikit.ListOffer;

/** The papers and the posts of a dossier, to be taken away as they are shown: of today, or as they stood on another day. */
@org.springframework.stereotype.Component
class PaperOffers {

    private final Dossiers dossiers;
    private final CurrentUser currentUser;
    private final ListDownloads downloads;

    PaperOffers(Dossiers dossiers, CurrentUser currentUser, ListDownloads downloads) {
        this.dossiers = dossiers;
        this.currentUser = currentUser;
        this.downloads = downloads;
    }

    Component ofPapers(Dossier shown, AsOf asOf) {
        return downloads.of(() -> ListOffer.of(
                        "van-bang",
                        permission(),
                        translate("officials.official.qualifications"),
                        () -> lines(shown, asOf, Dossier::qualifications))
                .filteredBy(List.of(shown.fullName(), Formats.current().date(asOf.day())))
                .text("officials.qualification.what", QualificationList::what)
                .text("officials.qualification.issuer", HeldQualification::issuer)
                .text("officials.qualification.number", HeldQualification::number)
                .date("officials.qualification.issued-on", HeldQualification::issuedOn)
                .text("officials.qualification.studied", QualificationList::studied));
    }

    Component ofPosts(Dossier shown, AsOf asOf) {
        return downloads.of(() -> ListOffer.of(
                        "qua-trinh-giu-chuc",
                        permission(),
                        translate("officials.official.postings"),
                        () -> lines(shown, asOf, Dossier::posts))
                .filteredBy(List.of(shown.fullName(), Formats.current().date(asOf.day())))
                .text("officials.column.post", held -> Formats.current().name(held.post()))
                .text("officials.column.unit", HeldPost::unitName)
                .date("officials.posting.from", HeldPost::validFrom)
                .date("officials.posting.last-day", held -> lastDay(held.validTo()))
                .date("officials.posting.reappointed", HeldPost::reappointedOn));
    }

    /** Read anew: whoever may no longer open the dossier takes nothing away. */
    private <T> Stream<T> lines(Dossier shown, AsOf asOf, Function<Dossier, List<T>> part) {
        return dossiers.open(shown.id()).stream()
                .map(now -> asOf.isToday() ? now : now.asOf(asOf.day()))
                .flatMap(now -> part.apply(now).stream());
    }

    private static @Nullable LocalDate lastDay(@Nullable LocalDate end) {
        return end == null ? null : end.minusDays(1);
    }

    /** By which the dossier is open to whoever looks at it: as one of many, or as the only one. */
    private String permission() {
        return currentUser.may(OfficialPermissions.READ) ? OfficialPermissions.READ : OfficialPermissions.READ_OWN;
    }
}
