-- Every table names its kind in its comment (module scope, TableKind); the views, triggers and grants follow from it.
-- Tables whose past matters are system-versioned with explicit, invisible period columns.

CREATE TABLE policy_document (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    number VARCHAR(60) NOT NULL,
    issuer VARCHAR(200) NOT NULL,
    issued_on DATE NOT NULL,
    title VARCHAR(500) NOT NULL,
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    UNIQUE KEY uq_policy_document (province_id, issuer, number, issued_on)
) COMMENT 'kind: catalogue';

-- Rows that a unit keeps name it by id and path together: the wall compares the path, so it must be that unit's own.
CREATE TABLE unit (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    parent_id BIGINT NULL,
    unit_path VARBINARY(255) NOT NULL,
    type VARCHAR(20) NOT NULL CHECK (type IN
        ('PROVINCE', 'MUNICIPALITY', 'DISTRICT', 'URBAN_DISTRICT', 'TOWN', 'CITY', 'SCHOOL', 'TOWNSHIP', 'COMMUNE', 'WARD',
         'SPECIAL_ZONE')),
    name VARCHAR(120) NOT NULL,
    name_search VARCHAR(120) NOT NULL,
    name_sort VARBINARY(500) NOT NULL,
    region VARCHAR(10) NOT NULL CHECK (region IN ('PLAIN', 'MOUNTAIN')),
    valid_from DATE NOT NULL,
    valid_to DATE NULL CHECK (valid_to > valid_from),
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    row_start TIMESTAMP(6) GENERATED ALWAYS AS ROW START INVISIBLE,
    row_end TIMESTAMP(6) GENERATED ALWAYS AS ROW END INVISIBLE,
    PERIOD FOR SYSTEM_TIME (row_start, row_end),
    UNIQUE KEY uq_unit_path (unit_path),
    UNIQUE KEY uq_unit_keeper (id, unit_path),
    KEY ix_unit_parent (parent_id),
    CONSTRAINT ck_unit_path CHECK (unit_path LIKE CONCAT('/', province_id, '/%') AND unit_path LIKE CONCAT('%/', id, '/')),
    CONSTRAINT fk_unit_parent FOREIGN KEY (parent_id) REFERENCES unit (id)
) WITH SYSTEM VERSIONING COMMENT 'kind: catalogue';

-- Codes of the statistical office are re-used by other units over time, so each carries its dates.
CREATE TABLE unit_code (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    code VARCHAR(5) NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE NULL CHECK (valid_to > valid_from),
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    KEY ix_unit_code (code, valid_from),
    CONSTRAINT fk_unit_code_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
) COMMENT 'kind: catalogue';

CREATE TABLE unit_succession (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    predecessor_id BIGINT NOT NULL,
    successor_id BIGINT NOT NULL,
    effective_on DATE NOT NULL,
    document_id BIGINT NULL,
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    UNIQUE KEY uq_unit_succession (predecessor_id, successor_id),
    CONSTRAINT fk_succession_predecessor FOREIGN KEY (predecessor_id) REFERENCES unit (id),
    CONSTRAINT fk_succession_successor FOREIGN KEY (successor_id) REFERENCES unit (id),
    CONSTRAINT fk_succession_document FOREIGN KEY (document_id) REFERENCES policy_document (id)
) COMMENT 'kind: catalogue';

CREATE TABLE pilot_unit (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    document_id BIGINT NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE NULL CHECK (valid_to > valid_from),
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    UNIQUE KEY uq_pilot_unit (unit_id, document_id),
    CONSTRAINT fk_pilot_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT fk_pilot_document FOREIGN KEY (document_id) REFERENCES policy_document (id)
) COMMENT 'kind: catalogue';

-- official_id: the official on the register whose account it is, where that is known; what they may do with their own
-- cases follows from it.
CREATE TABLE account (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    unit_path VARBINARY(255) NOT NULL,
    username VARCHAR(60) CHARACTER SET ascii COLLATE ascii_general_ci NOT NULL,
    display_name VARCHAR(120) NOT NULL,
    name_search VARCHAR(120) NOT NULL,
    name_sort VARBINARY(500) NOT NULL,
    official_id BIGINT NULL,
    email VARCHAR(254) NULL,
    language CHAR(2) NOT NULL DEFAULT 'vi' CHECK (language IN ('vi', 'en')),
    theme VARCHAR(10) NOT NULL DEFAULT 'SYSTEM' CHECK (theme IN ('SYSTEM', 'LIGHT', 'DARK')),
    valid_from DATE NOT NULL,
    valid_to DATE NULL CHECK (valid_to > valid_from),
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    row_start TIMESTAMP(6) GENERATED ALWAYS AS ROW START INVISIBLE,
    row_end TIMESTAMP(6) GENERATED ALWAYS AS ROW END INVISIBLE,
    PERIOD FOR SYSTEM_TIME (row_start, row_end),
    UNIQUE KEY uq_account_username (username),
    KEY ix_account_province (province_id, row_end, name_sort, id),
    KEY ix_account_unit (unit_id, row_end, name_sort, id),
    CONSTRAINT fk_account_unit FOREIGN KEY (unit_id, unit_path) REFERENCES unit (id, unit_path) ON UPDATE CASCADE
) WITH SYSTEM VERSIONING COMMENT 'kind: tenant';

-- A role is held in a unit, from - to; roles over one official's own dossier name that official.
CREATE TABLE role_grant (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    unit_path VARBINARY(255) NOT NULL,
    account_id BIGINT NOT NULL,
    role VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    official_id BIGINT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE NULL CHECK (valid_to > valid_from),
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    row_start TIMESTAMP(6) GENERATED ALWAYS AS ROW START INVISIBLE,
    row_end TIMESTAMP(6) GENERATED ALWAYS AS ROW END INVISIBLE,
    PERIOD FOR SYSTEM_TIME (row_start, row_end),
    UNIQUE KEY uq_role_grant (account_id, role, unit_id, official_id, valid_from),
    KEY ix_role_grant_unit (unit_id, row_end, account_id),
    CONSTRAINT fk_role_grant_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT fk_role_grant_unit FOREIGN KEY (unit_id, unit_path) REFERENCES unit (id, unit_path) ON UPDATE CASCADE
) WITH SYSTEM VERSIONING COMMENT 'kind: tenant';

-- Password hashes: no view shows them; only the sign-in account's procedures touch them.
CREATE TABLE credential (
    account_id BIGINT NOT NULL PRIMARY KEY,
    password_hash VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    must_change BOOLEAN NOT NULL,
    failures INT NOT NULL DEFAULT 0,
    locked_until DATETIME(6) NULL,
    changed_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NULL,
    CONSTRAINT fk_credential_account FOREIGN KEY (account_id) REFERENCES account (id)
) COMMENT 'kind: sealed';

-- A device is kept by the hash of its cookie's number, so that the table opens nothing.
CREATE TABLE known_device (
    account_id BIGINT NOT NULL,
    device_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    browser VARCHAR(60) NOT NULL,
    known_since DATETIME(6) NOT NULL,
    last_used DATETIME(6) NOT NULL,
    PRIMARY KEY (account_id, device_hash),
    CONSTRAINT fk_known_device_account FOREIGN KEY (account_id) REFERENCES account (id)
) COMMENT 'kind: sealed';

-- The secret is encrypted with a key outside the database. A time step is used once: the next must be later.
CREATE TABLE second_factor (
    account_id BIGINT NOT NULL PRIMARY KEY,
    secret VARBINARY(120) NOT NULL,
    last_step BIGINT NOT NULL,
    enrolled_at DATETIME(6) NOT NULL,
    CONSTRAINT fk_second_factor_account FOREIGN KEY (account_id) REFERENCES account (id)
) COMMENT 'kind: sealed';

CREATE TABLE recovery_code (
    account_id BIGINT NOT NULL,
    code_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    used_at DATETIME(6) NULL,
    PRIMARY KEY (account_id, code_hash),
    CONSTRAINT fk_recovery_code_account FOREIGN KEY (account_id) REFERENCES account (id)
) COMMENT 'kind: sealed';

-- One letter at a time: a new one makes the one before worthless.
CREATE TABLE password_reset (
    account_id BIGINT NOT NULL PRIMARY KEY,
    token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    UNIQUE KEY uq_password_reset_token (token_hash),
    CONSTRAINT fk_password_reset_account FOREIGN KEY (account_id) REFERENCES account (id)
) COMMENT 'kind: sealed';

-- How far the business clock runs from the real one; written in the demonstration only.
CREATE TABLE demonstration_clock (
    id BIGINT NOT NULL PRIMARY KEY,
    shift_seconds BIGINT NOT NULL
) COMMENT 'kind: platform';
