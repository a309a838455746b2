-- What a province has set where the law leaves a value to it. Drafted by one person and published by another; a published
-- row never changes, and the next one about the same value takes its place from its own first day on. A wrong one is
-- annulled by somebody other than who published it, and stays to be seen. taken_from says of which day it is the only one
-- that is drafted or published.
CREATE TABLE provincial_parameter (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    name VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE NULL CHECK (valid_to > valid_from),
    decision VARCHAR(200) NOT NULL,
    level VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    oldest_men INT NULL CHECK (oldest_men BETWEEN 18 AND 100),
    oldest_women INT NULL CHECK (oldest_women BETWEEN 18 AND 100),
    asked BOOLEAN NULL,
    status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
        CHECK (status IN ('DRAFT', 'PUBLISHED', 'DISCARDED', 'ANNULLED')),
    drafted_by VARCHAR(60) NOT NULL,
    drafted_at DATETIME(6) NOT NULL,
    draft_key BINARY(16) NOT NULL,
    decided_by VARCHAR(60) NULL,
    decided_at DATETIME(6) NULL,
    decision_key BINARY(16) NULL,
    reason VARCHAR(1000) NULL,
    annulled_by VARCHAR(60) NULL,
    annulled_at DATETIME(6) NULL,
    annulment_key BINARY(16) NULL,
    taken_from DATE NULL,
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    UNIQUE KEY uq_provincial_parameter (province_id, name, taken_from),
    UNIQUE KEY uq_provincial_parameter_draft (draft_key),
    UNIQUE KEY uq_provincial_parameter_decision (decision_key),
    UNIQUE KEY uq_provincial_parameter_annulment (annulment_key),
    KEY ix_provincial_parameter (province_id, status, name, valid_from),
    CONSTRAINT ck_provincial_parameter_value CHECK (
        (level IS NOT NULL) + (oldest_men IS NOT NULL) + (asked IS NOT NULL) = 1
        AND (oldest_men IS NULL) = (oldest_women IS NULL)),
    CONSTRAINT ck_provincial_parameter_taken CHECK (taken_from <=> IF(status IN ('DISCARDED', 'ANNULLED'), NULL, valid_from)),
    CONSTRAINT ck_provincial_parameter_decided CHECK (
        (status = 'DRAFT') = (decided_by IS NULL) AND (decided_by IS NULL) = (decided_at IS NULL)),
    CONSTRAINT ck_provincial_parameter_discarded CHECK (status NOT IN ('DISCARDED', 'ANNULLED') OR reason IS NOT NULL),
    CONSTRAINT ck_provincial_parameter_annulled CHECK (
        (status = 'ANNULLED') = (annulled_by IS NOT NULL) AND (annulled_by IS NULL) = (annulled_at IS NULL)),
    CONSTRAINT ck_provincial_parameter_annuller CHECK (annulled_by <> decided_by),
    CONSTRAINT ck_provincial_parameter_other CHECK (status NOT IN ('PUBLISHED', 'ANNULLED') OR decided_by <> drafted_by)
) COMMENT 'kind: catalogue';
