-- A paper submitted as proof of a qualification. What it counts for is a row of qualification, made on approval.
CREATE TABLE certificate (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    unit_path VARBINARY(255) NOT NULL,
    official_id BIGINT NOT NULL,
    enrolment_id BIGINT NULL,
    criterion VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    level VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    field VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    language VARCHAR(60) NULL,
    score VARCHAR(30) NULL,
    programme_name VARCHAR(300) NOT NULL,
    issuer VARCHAR(200) NOT NULL,
    number VARCHAR(60) NOT NULL,
    register_number VARCHAR(60) NULL,
    course_from DATE NULL,
    course_to DATE NULL,
    issued_on DATE NOT NULL,
    issued_year SMALLINT GENERATED ALWAYS AS (YEAR(issued_on)) STORED,
    grade VARCHAR(60) NULL,
    signer VARCHAR(120) NULL,
    file_id BIGINT NOT NULL,
    status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
        CHECK (status IN ('SUBMITTED', 'RETURNED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    submitted_by VARCHAR(60) NOT NULL,
    submitted_at DATETIME(6) NOT NULL,
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    row_start TIMESTAMP(6) GENERATED ALWAYS AS ROW START INVISIBLE,
    row_end TIMESTAMP(6) GENERATED ALWAYS AS ROW END INVISIBLE,
    PERIOD FOR SYSTEM_TIME (row_start, row_end),
    UNIQUE KEY uq_certificate_official (id, official_id),
    KEY ix_certificate_province (province_id, row_end, status, submitted_at, id),
    KEY ix_certificate_unit (unit_id, row_end, status, submitted_at, id),
    KEY ix_certificate_official (official_id, row_end, submitted_at),
    KEY ix_certificate_enrolment (enrolment_id, row_end),
    CONSTRAINT fk_certificate_official FOREIGN KEY (official_id, unit_id, unit_path)
        REFERENCES official (id, unit_id, unit_path) ON UPDATE CASCADE,
    CONSTRAINT fk_certificate_file FOREIGN KEY (file_id, official_id) REFERENCES stored_file (id, official_id)
) WITH SYSTEM VERSIONING COMMENT 'kind: person-owned';

-- Every step taken with a certificate, written once. The key makes a step that is asked for twice happen once.
CREATE TABLE certificate_decision (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    unit_path VARBINARY(255) NOT NULL,
    official_id BIGINT NOT NULL,
    certificate_id BIGINT NOT NULL,
    step VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    from_status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    to_status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason VARCHAR(1000) NULL,
    decided_by VARCHAR(60) NOT NULL,
    decided_at DATETIME(6) NOT NULL,
    idempotency_key BINARY(16) NOT NULL,
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    recorded_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
    UNIQUE KEY uq_certificate_decision_key (idempotency_key),
    KEY ix_certificate_decision (certificate_id, id),
    CONSTRAINT fk_certificate_decision_official FOREIGN KEY (official_id, unit_id, unit_path)
        REFERENCES official (id, unit_id, unit_path) ON UPDATE CASCADE,
    CONSTRAINT fk_certificate_decision FOREIGN KEY (certificate_id, official_id)
        REFERENCES certificate (id, official_id)
) COMMENT 'kind: person-owned; append-only';

-- Which numbers on papers are taken, in the whole portal: keyed hashes, read by nobody (module scope, NumberClaimSql).
CREATE TABLE number_claim (
    hash BINARY(32) NOT NULL PRIMARY KEY,
    certificate_id BIGINT NOT NULL,
    claimed_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
    KEY ix_number_claim_certificate (certificate_id)
) COMMENT 'kind: sealed';

-- A qualification names the certificate it rests on, of the same official, and a certificate counts once.
SET @@system_versioning_alter_history = KEEP;
ALTER TABLE qualification
    ADD COLUMN certificate_id BIGINT NULL AFTER number,
    ADD UNIQUE KEY uq_qualification_certificate (certificate_id),
    ADD CONSTRAINT fk_qualification_certificate FOREIGN KEY (certificate_id, official_id)
        REFERENCES certificate (id, official_id);
SET @@system_versioning_alter_history = ERROR;
