-- What was done, by whom and why: written once, numbered without gaps per unit, each line hashed over the one before
-- (module audit, LineHash). unit_id is the unit whose chain it is and never changes; unit_path follows that unit, and so
-- stands outside the hash, as the id does, which says nothing. changed_by is who acted. official_id is the person concerned, whose dossier may have been handed on since.
CREATE TABLE audit_line (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    unit_path VARBINARY(255) NOT NULL,
    number BIGINT NOT NULL CHECK (number > 0),
    recorded_at DATETIME(6) NOT NULL,
    business_date DATE NOT NULL,
    changed_by VARCHAR(60) NOT NULL,
    actor_name VARCHAR(120) NOT NULL,
    acting_as VARCHAR(400) NOT NULL,
    action VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_type VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_id BIGINT NOT NULL,
    official_id BIGINT NULL,
    changes MEDIUMTEXT NOT NULL CHECK (JSON_VALID(changes)),
    reason VARCHAR(1000) NULL,
    origin VARCHAR(60) NOT NULL,
    previous_hash BINARY(32) NOT NULL,
    hash BINARY(32) NOT NULL,
    UNIQUE KEY uq_audit_line_number (unit_id, number),
    KEY ix_audit_line_province (province_id, recorded_at, unit_id, number),
    KEY ix_audit_line_official (official_id, recorded_at, unit_id, number),
    KEY ix_audit_line_subject (subject_id, subject_type, recorded_at, unit_id, number),
    KEY ix_audit_line_actor (changed_by, recorded_at, unit_id, number),
    CONSTRAINT fk_audit_line_unit FOREIGN KEY (unit_id, unit_path) REFERENCES unit (id, unit_path) ON UPDATE CASCADE
) COMMENT 'kind: tenant; append-only';

-- Where each unit's chain ends, sealed with a key that lies outside the database, so that cutting off the last lines
-- shows. Its row is locked while a line is appended; before the first line the number is 0. Its id is the unit's.
CREATE TABLE audit_chain (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    unit_path VARBINARY(255) NOT NULL,
    number BIGINT NOT NULL,
    hash BINARY(32) NOT NULL,
    seal BINARY(32) NOT NULL,
    changed_by VARCHAR(60) NOT NULL,
    KEY ix_audit_chain_unit (unit_id, unit_path),
    CONSTRAINT fk_audit_chain_unit FOREIGN KEY (unit_id, unit_path) REFERENCES unit (id, unit_path) ON UPDATE CASCADE
) COMMENT 'kind: tenant; open to officials';

-- The key that hides what audit lines say of one person, itself encrypted under a key outside the database. Removing
-- the row makes those values unreadable for good, and the chain stays as it was. Its id is the official's.
CREATE TABLE audit_person_key (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    unit_path VARBINARY(255) NOT NULL,
    official_id BIGINT NOT NULL,
    changed_by VARCHAR(60) NOT NULL,
    wrapped_key VARBINARY(80) NOT NULL,
    CONSTRAINT fk_audit_person_key_official FOREIGN KEY (official_id, unit_id, unit_path)
        REFERENCES official (id, unit_id, unit_path) ON UPDATE CASCADE
) COMMENT 'kind: person-owned';
