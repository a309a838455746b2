-- What an official asks to have corrected in the own dossier: of one field, or a posting or qualification that is missing.
-- It is decided once, and then stays as it is. seen_value is what stood there when it was asked for, wanted_value what shall;
-- of an identity number that is a keyed hash, and the last four digits of the one wanted, which stands in wanted_cipher.
-- row_id is the posting or qualification, 0 for what is the person's. Of each field one can be open at a time: open_place
-- says which while it is.
CREATE TABLE correction (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    unit_path VARBINARY(255) NOT NULL,
    official_id BIGINT NOT NULL,
    kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
        CHECK (kind IN ('FIELD', 'MISSING_POSTING', 'MISSING_QUALIFICATION')),
    field VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    row_id BIGINT NOT NULL,
    seen_value VARCHAR(200) NULL,
    wanted_value VARCHAR(1000) NULL,
    wanted_cipher VARBINARY(100) NULL,
    reason VARCHAR(1000) NOT NULL,
    status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
        CHECK (status IN ('OPEN', 'ACCEPTED', 'DONE', 'DECLINED', 'WITHDRAWN')),
    requested_by VARCHAR(60) NOT NULL,
    requested_at DATETIME(6) NOT NULL,
    request_key BINARY(16) NOT NULL,
    decided_by VARCHAR(60) NULL,
    decided_at DATETIME(6) NULL,
    decision_key BINARY(16) NULL,
    answer VARCHAR(1000) NULL,
    open_place VARCHAR(110) CHARACTER SET ascii COLLATE ascii_bin NULL,
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    row_start TIMESTAMP(6) GENERATED ALWAYS AS ROW START INVISIBLE,
    row_end TIMESTAMP(6) GENERATED ALWAYS AS ROW END INVISIBLE,
    PERIOD FOR SYSTEM_TIME (row_start, row_end),
    UNIQUE KEY uq_correction_open (official_id, open_place),
    UNIQUE KEY uq_correction_request (request_key),
    UNIQUE KEY uq_correction_decision (decision_key),
    KEY ix_correction_unit (unit_id, row_end, status, requested_at, id),
    KEY ix_correction_official (official_id, row_end, requested_at),
    CONSTRAINT ck_correction_open CHECK (
        open_place <=> IF(status = 'OPEN', CONCAT(kind, ' ', COALESCE(field, ''), ' ', row_id), NULL)),
    CONSTRAINT ck_correction_field CHECK ((kind = 'FIELD') = (field IS NOT NULL)),
    CONSTRAINT ck_correction_identity CHECK (
        field IS NULL OR field <> 'IDENTITY_NUMBER' OR (wanted_cipher IS NOT NULL AND CHAR_LENGTH(wanted_value) = 4)),
    CONSTRAINT ck_correction_decided CHECK (
        (status = 'OPEN') = (decided_by IS NULL) AND (decided_by IS NULL) = (decided_at IS NULL)),
    CONSTRAINT ck_correction_declined CHECK (status NOT IN ('DONE', 'DECLINED') OR answer IS NOT NULL),
    CONSTRAINT fk_correction_official FOREIGN KEY (official_id, unit_id, unit_path)
        REFERENCES official (id, unit_id, unit_path) ON UPDATE CASCADE
) WITH SYSTEM VERSIONING
    COMMENT 'kind: person-owned; officials move status from OPEN to WITHDRAWN with decided_by, decided_at, decision_key, open_place';
