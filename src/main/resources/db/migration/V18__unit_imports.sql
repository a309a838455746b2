-- A code list of the statistics office that the province's units were brought up to, and how much it changed. The day of
-- the last one is the earliest for the next.
CREATE TABLE unit_import (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    as_of DATE NOT NULL,
    resolution VARCHAR(60) NOT NULL,
    file_name VARCHAR(200) NOT NULL,
    digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    imported_on DATE NOT NULL,
    opened INT NOT NULL,
    changed INT NOT NULL,
    ended INT NOT NULL,
    unchanged INT NOT NULL,
    left_alone INT NOT NULL,
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    KEY ix_unit_import (province_id, as_of, id)
) COMMENT 'kind: catalogue; append-only';

-- What a unit was called, what type it was, to what it belonged, and which code it had, until an import changed that.
CREATE TABLE unit_import_change (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    import_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (kind IN
        ('RENAMED', 'RETYPED', 'MOVED', 'RECODED', 'ENDED')),
    was VARCHAR(140) NOT NULL,
    becomes VARCHAR(140) NOT NULL,
    effective_on DATE NOT NULL,
    resolution VARCHAR(60) NOT NULL,
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    KEY ix_unit_import_change (unit_id, effective_on),
    CONSTRAINT fk_unit_import_change_import FOREIGN KEY (import_id) REFERENCES unit_import (id),
    CONSTRAINT fk_unit_import_change_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
) COMMENT 'kind: catalogue; append-only';
