-- A scan belongs to the dossier of one official and goes along when the dossier is handed on; that is why it is
-- person-owned, and not kept by a unit. The content lies outside the database, under its digest.
CREATE TABLE stored_file (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    unit_path VARBINARY(255) NOT NULL,
    official_id BIGINT NOT NULL,
    sha256 BINARY(32) NOT NULL,
    file_type VARCHAR(10) NOT NULL CHECK (file_type IN ('PDF', 'JPEG', 'PNG')),
    size_bytes BIGINT NOT NULL CHECK (size_bytes > 0),
    pages INT NOT NULL CHECK (pages > 0),
    original_name VARCHAR(150) NOT NULL,
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    stored_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
    UNIQUE KEY uq_stored_file_official (id, official_id),
    KEY ix_stored_file_official (official_id, id),
    KEY ix_stored_file_content (sha256),
    CONSTRAINT fk_stored_file_official FOREIGN KEY (official_id, unit_id, unit_path)
        REFERENCES official (id, unit_id, unit_path) ON UPDATE CASCADE
) COMMENT 'kind: person-owned; append-only';
