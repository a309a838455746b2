-- Work that takes longer than somebody waits for: who asked for it, how far it is, what came of it in numbers. taken is 1
-- while it waits or runs, so that of each type one does at a unit, or one in each lane: a person's, where the type is
-- personal. process names the portal that took it on, so that what a portal left behind is known for interrupted.
CREATE TABLE job (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    unit_path VARBINARY(255) NOT NULL,
    type VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    lane VARCHAR(60) NOT NULL DEFAULT '',
    subject_id BIGINT NULL,
    ask_key BINARY(16) NOT NULL,
    asked_by VARCHAR(60) NOT NULL,
    asked_at DATETIME(6) NOT NULL,
    status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
        CHECK (status IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED', 'INTERRUPTED')),
    taken BOOLEAN NULL CHECK (taken),
    process BINARY(16) NOT NULL,
    done INT NOT NULL DEFAULT 0 CHECK (done >= 0),
    total INT NULL CHECK (total >= done),
    cancel_asked BOOLEAN NOT NULL DEFAULT FALSE,
    result VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
    figures VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NULL,
    started_at DATETIME(6) NULL,
    ended_at DATETIME(6) NULL,
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    UNIQUE KEY uq_job_key (ask_key),
    UNIQUE KEY uq_job_taken (unit_id, type, lane, taken),
    KEY ix_job_province (province_id, id),
    CONSTRAINT ck_job_taken CHECK ((taken IS NOT NULL) = (status IN ('QUEUED', 'RUNNING'))),
    CONSTRAINT ck_job_ended CHECK ((taken IS NULL) = (ended_at IS NOT NULL)),
    CONSTRAINT fk_job_unit FOREIGN KEY (unit_id, unit_path) REFERENCES unit (id, unit_path) ON UPDATE CASCADE
) COMMENT 'kind: tenant';
