-- Files that a commune brings with many people at once. content is the file as it came, sealed, and forgotten some time
-- after; bytes how large it came; titles say what stands over its columns, and mapping which of them holds what. leave_out: whether refused rows may be
-- passed over. asker_official: who that is on the register who last asked for something to be done with it, whose own
-- dossier it does not change. The counts are those of the last look through it (decision 33).
CREATE TABLE register_import (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    unit_path VARBINARY(255) NOT NULL,
    file_name VARCHAR(200) NOT NULL,
    content LONGBLOB NULL,
    bytes INT NOT NULL,
    heading_row INT NOT NULL,
    titles MEDIUMTEXT NOT NULL,
    mapping VARCHAR(8000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
        CHECK (status IN ('BROUGHT', 'CHECKED', 'APPLIED', 'UNDONE')),
    brought_by VARCHAR(60) NOT NULL,
    bringer VARCHAR(120) NOT NULL,
    brought_at DATETIME(6) NOT NULL,
    applied_at DATETIME(6) NULL,
    undone_at DATETIME(6) NULL,
    leave_out BOOLEAN NOT NULL DEFAULT FALSE,
    asker_official BIGINT NULL,
    fingerprint CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    entered INT NOT NULL DEFAULT 0,
    changed INT NOT NULL DEFAULT 0,
    unchanged INT NOT NULL DEFAULT 0,
    refused INT NOT NULL DEFAULT 0,
    in_conflict INT NOT NULL DEFAULT 0,
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    KEY ix_register_import_unit (unit_id, unit_path, id),
    CONSTRAINT fk_register_import_unit FOREIGN KEY (unit_id, unit_path) REFERENCES unit (id, unit_path) ON UPDATE CASCADE
) COMMENT 'kind: tenant';

-- What a row of such a file does to the register. content holds the cells, what is wrong with them, and after the file was
-- taken over what was there before; sealed. choices: of each cell in conflict, whether the file's or the dossier's counts.
CREATE TABLE register_import_row (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    unit_path VARBINARY(255) NOT NULL,
    import_id BIGINT NOT NULL,
    row_no INT NOT NULL,
    status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
        CHECK (status IN ('ENTERED', 'CHANGED', 'UNCHANGED', 'REFUSED', 'CONFLICT')),
    content MEDIUMBLOB NOT NULL,
    choices VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    UNIQUE KEY uq_register_import_row (import_id, row_no),
    KEY ix_register_import_row_status (import_id, status, row_no),
    KEY ix_register_import_row_unit (unit_id, unit_path),
    CONSTRAINT fk_register_import_row_import FOREIGN KEY (import_id) REFERENCES register_import (id) ON DELETE CASCADE,
    CONSTRAINT fk_register_import_row_unit FOREIGN KEY (unit_id, unit_path) REFERENCES unit (id, unit_path) ON UPDATE CASCADE
) COMMENT 'kind: tenant; many at once';

-- What a unit calls the columns of its own workbooks: asked once, remembered for the next. An empty field: left out.
CREATE TABLE register_import_heading (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    unit_path VARBINARY(255) NOT NULL,
    heading VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    field VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    UNIQUE KEY uq_register_import_heading (unit_id, heading),
    KEY ix_register_import_heading_unit (unit_id, unit_path),
    CONSTRAINT fk_register_import_heading_unit FOREIGN KEY (unit_id, unit_path) REFERENCES unit (id, unit_path) ON UPDATE CASCADE
) COMMENT 'kind: tenant';
