package vn.nangchuan.certificates;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import vn.nangchuan.files.CheckedFile;
import vn.nangchuan.files.FilePermissions;
import vn.nangchuan.files.FileStore;
import vn.nangchuan.files.ScanFixture;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standings.StandingPermissions;
import vn.nangchuan.training.TrainingPermissions;

/** Who acts on certificates, and the scans they upload. */
class People {

    private static final AtomicLong SCANS = new AtomicLong();
    private static final Set<String> ADMINISTRATOR = Set.of(
            CertificatePermissions.READ,
            TrainingPermissions.READ,
            CertificatePermissions.SUBMIT,
            FilePermissions.ADD,
            FilePermissions.READ,
            StandingPermissions.READ);
    private static final Set<String> REVIEWER = Set.of(
            CertificatePermissions.READ,
            TrainingPermissions.READ,
            CertificatePermissions.REVIEW,
            FilePermissions.READ,
            StandingPermissions.READ);

    private final Scopes scopes;
    private final FileStore files;

    People(Scopes scopes, FileStore files) {
        this.scopes = scopes;
        this.files = files;
    }

    <T> T as(Scope scope, Callable<T> work) throws Exception {
        return scopes.callIn(scope, work::call);
    }

    CheckedFile scan(UnitPath commune) throws Exception {
        byte[] content = ScanFixture.pdf(SCANS.incrementAndGet());
        return as(administrator(commune), () ->
                (CheckedFile) files.receive(new ByteArrayInputStream(content), "chứng chỉ.pdf"));
    }

    static Scope administrator(UnitPath commune) {
        return new Scope(commune, "account:" + commune.unit(), ADMINISTRATOR);
    }

    static Scope reviewer(UnitPath province, int number) {
        return new Scope(province, "account:reviewer-" + number, REVIEWER);
    }

    /** Somebody of the province who holds all roles. */
    static Scope both(UnitPath province) {
        Set<String> all = new HashSet<>(ADMINISTRATOR);
        all.addAll(REVIEWER);
        return new Scope(province, "account:both", all);
    }
}
