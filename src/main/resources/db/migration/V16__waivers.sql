-- That an official need not meet a requirement for a time (miễn), or only at a lower level (giảm: reduced_to). Asked for by
-- the commune that keeps the dossier and decided by somebody else; what is decided never changes, but what was approved
-- can be revoked from a day on. valid_to and revoked_from are first days without it; revoked from its own first day it has
-- never held. Of each requirement one can wait at a time: open_requirement says which while it does. requester, decider
-- and revoker are the names of those who acted, as they were then. asked_level is what the rule asked when it was asked for.
CREATE TABLE waiver (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    unit_path VARBINARY(255) NOT NULL,
    official_id BIGINT NOT NULL,
    requirement VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    criterion VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    asked_level VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    reduced_to VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    valid_from DATE NOT NULL,
    valid_to DATE NULL CHECK (valid_to > valid_from),
    basis VARCHAR(300) NOT NULL,
    status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
        CHECK (status IN ('REQUESTED', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'REVOKED')),
    requested_by VARCHAR(60) NOT NULL,
    requester VARCHAR(120) NOT NULL,
    requested_at DATETIME(6) NOT NULL,
    request_key BINARY(16) NOT NULL,
    decided_by VARCHAR(60) NULL,
    decider VARCHAR(120) NULL,
    decided_at DATETIME(6) NULL,
    decision_key BINARY(16) NULL,
    decision_reason VARCHAR(1000) NULL,
    revoked_by VARCHAR(60) NULL,
    revoker VARCHAR(120) NULL,
    revoked_at DATETIME(6) NULL,
    revocation_key BINARY(16) NULL,
    revocation_reason VARCHAR(1000) NULL,
    revoked_from DATE NULL CHECK (revoked_from >= valid_from AND (valid_to IS NULL OR revoked_from < valid_to)),
    open_requirement VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    row_start TIMESTAMP(6) GENERATED ALWAYS AS ROW START INVISIBLE,
    row_end TIMESTAMP(6) GENERATED ALWAYS AS ROW END INVISIBLE,
    PERIOD FOR SYSTEM_TIME (row_start, row_end),
    UNIQUE KEY uq_waiver_open (official_id, open_requirement),
    UNIQUE KEY uq_waiver_request (request_key),
    UNIQUE KEY uq_waiver_decision (decision_key),
    UNIQUE KEY uq_waiver_revocation (revocation_key),
    KEY ix_waiver_province (province_id, row_end, status, requested_at, id),
    KEY ix_waiver_unit (unit_id, row_end, status, requested_at, id),
    KEY ix_waiver_official (official_id, row_end, status),
    CONSTRAINT ck_waiver_open CHECK (open_requirement <=> IF(status = 'REQUESTED', requirement, NULL)),
    CONSTRAINT ck_waiver_decided CHECK (
        (status = 'REQUESTED') = (decided_by IS NULL)
        AND (decided_by IS NULL) = (decided_at IS NULL) AND (decided_by IS NULL) = (decider IS NULL)),
    CONSTRAINT ck_waiver_refused CHECK (status <> 'REFUSED' OR decision_reason IS NOT NULL),
    CONSTRAINT ck_waiver_other CHECK (status NOT IN ('APPROVED', 'REFUSED', 'REVOKED') OR decided_by <> requested_by),
    CONSTRAINT ck_waiver_revoker CHECK (revoked_by <> requested_by),
    CONSTRAINT ck_waiver_revoked CHECK (
        (status = 'REVOKED') = (revoked_by IS NOT NULL)
        AND (revoked_by IS NULL) = (revoked_at IS NULL) AND (revoked_by IS NULL) = (revoked_from IS NULL)
        AND (revoked_by IS NULL) = (revoker IS NULL) AND (revoked_by IS NULL) = (revocation_reason IS NULL)),
    CONSTRAINT fk_waiver_official FOREIGN KEY (official_id, unit_id, unit_path)
        REFERENCES official (id, unit_id, unit_path) ON UPDATE CASCADE
) WITH SYSTEM VERSIONING COMMENT 'kind: person-owned';
