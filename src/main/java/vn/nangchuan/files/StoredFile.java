package vn.nangchuan.files;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import vn.nangchuan.kernel.FileId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.PersonOwnedRecord;
import vn.nangchuan.scope.UnitPath;

/** A scan in an official's dossier: which content, and under which name it came. Written once. */
@Entity
@Table(name = "stored_file")
class StoredFile extends PersonOwnedRecord {

    @Id
    @GeneratedValue(generator = "stored_file_seq")
    @SequenceGenerator(name = "stored_file_seq", sequenceName = "stored_file_seq", allocationSize = 50)
    private long id;

    private byte[] sha256;

    @Enumerated(EnumType.STRING)
    @Column(name = "file_type")
    private FileType type;

    @Column(name = "size_bytes")
    private long size;

    private int pages;

    @Column(name = "original_name")
    private String name;

    @SuppressWarnings("NullAway.Init")
    protected StoredFile() {}

    StoredFile(OfficialId official, UnitPath keeper, CheckedFile file) {
        super(official, keeper);
        this.sha256 = file.digest().bytes();
        this.type = file.type();
        this.size = file.size();
        this.pages = file.pages();
        this.name = file.name();
    }

    FileId id() {
        return new FileId(id);
    }

    ContentDigest digest() {
        return new ContentDigest(sha256);
    }

    FileSummary summary() {
        return new FileSummary(id(), officialId(), unitPath(), type, size, pages, name);
    }
}
