package vn.nangchuan.officials;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.kernel.OfficialKind;
import vn.nangchuan.standards.PostCode;

/** A post (chức vụ of the elected, chức danh of civil servants) that officials hold. */
@Entity
@Immutable
@Table(name = "post")
class Post {

    @Id
    private long id;

    private String code;

    @Enumerated(EnumType.STRING)
    private OfficialKind kind;

    @Column(name = "sort_order")
    private int sortOrder;

    @Column(name = "name_vi")
    private String nameVi;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @SuppressWarnings("NullAway.Init")
    protected Post() {}

    long id() {
        return id;
    }

    int sortOrder() {
        return sortOrder;
    }

    PostCode code() {
        return new PostCode(code);
    }

    LocalizedText name() {
        return new LocalizedText(nameVi, nameEn);
    }

    PostChoice choice() {
        return new PostChoice(code(), name(), kind, validFrom, validTo);
    }
}
