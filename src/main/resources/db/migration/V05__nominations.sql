-- unit_id and unit_path follow the official's file, counter_path the class's host. nominating_unit_id is the unit that
-- nominated; it never changes. Name and post (the main one on the class's first day) are all that the host is told of the
-- dossier, which it need not see: only the side that keeps the dossier writes them (decision 19). waiting_no is the place
-- on the class's waiting list, kept up to date by the host.
CREATE TABLE nomination (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    unit_path VARBINARY(255) NOT NULL,
    counter_path VARBINARY(255) NOT NULL,
    official_id BIGINT NOT NULL,
    official_name VARCHAR(120) NOT NULL,
    post VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    class_id BIGINT NOT NULL,
    nominating_unit_id BIGINT NOT NULL,
    requirement VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
    note VARCHAR(1000) NULL,
    status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
        CHECK (status IN ('SUBMITTED', 'RETURNED', 'WAITLISTED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN', 'EXPIRED')),
    submitted_by VARCHAR(60) NOT NULL,
    submitted_at DATETIME(6) NOT NULL,
    waiting_no INT NULL,
    enrolment_id BIGINT NULL,
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    active BOOLEAN AS (IF(status IN ('REFUSED', 'WITHDRAWN', 'EXPIRED'), NULL, TRUE)) VIRTUAL INVISIBLE,
    row_start TIMESTAMP(6) GENERATED ALWAYS AS ROW START INVISIBLE,
    row_end TIMESTAMP(6) GENERATED ALWAYS AS ROW END INVISIBLE,
    PERIOD FOR SYSTEM_TIME (row_start, row_end),
    UNIQUE KEY uq_nomination_active (class_id, official_id, active),
    UNIQUE KEY uq_nomination_sides (id, unit_id, unit_path, counter_path),
    UNIQUE KEY uq_nomination_official (id, official_id),
    KEY ix_nomination_class (class_id, row_end, status, submitted_at),
    KEY ix_nomination_unit (unit_id, row_end, submitted_at, id),
    KEY ix_nomination_official (official_id, row_end, status),
    CONSTRAINT fk_nomination_official FOREIGN KEY (official_id, unit_id, unit_path)
        REFERENCES official (id, unit_id, unit_path) ON UPDATE CASCADE,
    CONSTRAINT fk_nomination_class FOREIGN KEY (class_id, counter_path)
        REFERENCES training_class (id, unit_path) ON UPDATE CASCADE,
    CONSTRAINT fk_nomination_post FOREIGN KEY (post) REFERENCES post (code),
    CONSTRAINT fk_nomination_nominating_unit FOREIGN KEY (nominating_unit_id) REFERENCES unit (id)
) WITH SYSTEM VERSIONING COMMENT 'kind: two-sided; created by unit; tells official_id, class_id, official_name, post, nominating_unit_id; from the dossier official_name = full_name';

-- decided_at is business time; when it was really recorded, row_start of the nomination says. official_id lets the
-- official concerned read what was decided.
CREATE TABLE nomination_decision (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    unit_path VARBINARY(255) NOT NULL,
    counter_path VARBINARY(255) NOT NULL,
    official_id BIGINT NOT NULL,
    nomination_id BIGINT NOT NULL,
    step VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    from_status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    to_status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason VARCHAR(1000) NULL,
    decided_at DATETIME(6) NOT NULL,
    idempotency_key CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    UNIQUE KEY uq_nomination_decision_key (province_id, idempotency_key),
    KEY ix_nomination_decision (nomination_id, id),
    CONSTRAINT fk_nomination_decision FOREIGN KEY (nomination_id, unit_id, unit_path, counter_path)
        REFERENCES nomination (id, unit_id, unit_path, counter_path) ON UPDATE CASCADE,
    CONSTRAINT fk_nomination_decision_official FOREIGN KEY (nomination_id, official_id)
        REFERENCES nomination (id, official_id)
) COMMENT 'kind: two-sided; created by either; append-only';
