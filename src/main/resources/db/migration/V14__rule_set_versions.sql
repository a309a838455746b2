-- Stands for all that a province judges by: its rule sets and what it has set itself. Every publication gives it another
-- number, so that one row tells whether anything changed, and holding it keeps anything from being published. Its id is the
-- province's, so that there is one of each.
CREATE TABLE law_revision (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    revision BINARY(16) NOT NULL,
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    KEY ix_law_revision (province_id)
) COMMENT 'kind: catalogue';

-- The text of rule files, kept by its SHA-256 and never changed.
CREATE TABLE rule_set_text (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    content MEDIUMTEXT NOT NULL CHECK (OCTET_LENGTH(content) BETWEEN 1 AND 1048576),
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    UNIQUE KEY uq_rule_set_text (province_id, digest)
) COMMENT 'kind: catalogue; append-only';

-- The versions of a rule set in a province. Drafted by one person and published by another; a published one never changes,
-- and the next one published takes its place. The law's own days stand in the text.
CREATE TABLE rule_set_version (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    rule_set VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number INT NOT NULL CHECK (number > 0),
    digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
        CHECK (status IN ('DRAFT', 'PUBLISHED', 'DISCARDED')),
    drafted_by VARCHAR(60) NOT NULL,
    drafted_at DATETIME(6) NOT NULL,
    draft_key BINARY(16) NOT NULL,
    decided_by VARCHAR(60) NULL,
    decided_at DATETIME(6) NULL,
    decision_key BINARY(16) NULL,
    reason VARCHAR(1000) NULL,
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    UNIQUE KEY uq_rule_set_version (province_id, rule_set, number),
    UNIQUE KEY uq_rule_set_version_draft (draft_key),
    UNIQUE KEY uq_rule_set_version_decision (decision_key),
    KEY ix_rule_set_version (province_id, status, rule_set, number),
    CONSTRAINT fk_rule_set_version_text FOREIGN KEY (province_id, digest) REFERENCES rule_set_text (province_id, digest),
    CONSTRAINT ck_rule_set_version_decided CHECK (
        (status = 'DRAFT') = (decided_by IS NULL) AND (decided_by IS NULL) = (decided_at IS NULL)),
    CONSTRAINT ck_rule_set_version_discarded CHECK (status <> 'DISCARDED' OR reason IS NOT NULL),
    CONSTRAINT ck_rule_set_version_other CHECK (status <> 'PUBLISHED' OR decided_by <> drafted_by)
) COMMENT 'kind: catalogue';
