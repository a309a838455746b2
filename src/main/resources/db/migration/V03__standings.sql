-- The computed standing of every official as half-open periods, so that any date is one plain query. Compared with the
-- facts whenever one of them changes, and rewritten where it differs; valid_to is 9999-12-31 while it goes on.
CREATE TABLE standing (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    unit_path VARBINARY(255) NOT NULL,
    official_id BIGINT NOT NULL,
    posted_unit_id BIGINT NOT NULL,
    kind VARCHAR(20) NOT NULL CHECK (kind IN ('ELECTED', 'CIVIL_SERVANT', 'PUBLIC_EMPLOYEE', 'PART_TIME', 'OTHER_TRAINEE')),
    post_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    outcome VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
        CHECK (outcome IN
            ('MET', 'NOT_MET', 'NO_DATA', 'IN_TRAINING', 'AWAITING_CERTIFICATE', 'IN_GRACE', 'NO_RULE')),
    valid_from DATE NOT NULL,
    valid_to DATE NOT NULL CHECK (valid_to > valid_from),
    law VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    row_start TIMESTAMP(6) GENERATED ALWAYS AS ROW START INVISIBLE,
    row_end TIMESTAMP(6) GENERATED ALWAYS AS ROW END INVISIBLE,
    PERIOD FOR SYSTEM_TIME (row_start, row_end),
    KEY ix_standing_official (official_id, row_end, valid_from),
    KEY ix_standing_posted_unit (posted_unit_id, row_end, valid_to),
    KEY ix_standing_province (province_id, row_end, valid_to),
    CONSTRAINT fk_standing_official FOREIGN KEY (official_id, unit_id, unit_path)
        REFERENCES official (id, unit_id, unit_path) ON UPDATE CASCADE
) WITH SYSTEM VERSIONING COMMENT 'kind: person-owned';

CREATE TABLE requirement_standing (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    unit_path VARBINARY(255) NOT NULL,
    official_id BIGINT NOT NULL,
    requirement VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    criterion VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    least_level VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    state VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    since DATE NULL,
    sort_order INT NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE NOT NULL CHECK (valid_to > valid_from),
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    KEY ix_requirement_standing_official (official_id, valid_to, sort_order),
    CONSTRAINT fk_requirement_standing_official FOREIGN KEY (official_id, unit_id, unit_path)
        REFERENCES official (id, unit_id, unit_path) ON UPDATE CASCADE
) COMMENT 'kind: person-owned';

-- One row per official, whose number its own is, changed by whoever assesses that official, before anything else is: of two who changed facts at
-- once, each of which the other does not see, the later is refused, and tries again.
CREATE TABLE reassessment (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    unit_path VARBINARY(255) NOT NULL,
    official_id BIGINT NOT NULL,
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    CONSTRAINT fk_reassessment_official FOREIGN KEY (official_id, unit_id, unit_path)
        REFERENCES official (id, unit_id, unit_path) ON UPDATE CASCADE
) COMMENT 'kind: person-owned';
