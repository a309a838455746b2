-- What is missing, contradictory, double or out of date in a dossier, from a day on until another (decision 32). Worked out
-- anew whenever the dossier changes, by officials.completeness, and by nobody else; valid_to is 9999-12-31 while it goes on.
-- place says where it is mended, as DossierPlace writes it.
CREATE TABLE dossier_gap (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    unit_path VARBINARY(255) NOT NULL,
    official_id BIGINT NOT NULL,
    rule VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
        CHECK (kind IN ('MISSING', 'CONTRADICTORY', 'DUPLICATE', 'STALE')),
    place VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE NOT NULL CHECK (valid_to > valid_from),
    changed_by VARCHAR(60) NOT NULL,
    UNIQUE KEY uq_dossier_gap (official_id, rule, place, valid_from),
    KEY ix_dossier_gap_province (province_id, unit_path, unit_id, kind, official_id, valid_from, valid_to),
    CONSTRAINT fk_dossier_gap_official FOREIGN KEY (official_id, unit_id, unit_path)
        REFERENCES official (id, unit_id, unit_path) ON UPDATE CASCADE ON DELETE CASCADE
) COMMENT 'kind: person-owned';

-- What the province has decided about an identity number that stands in more than one dossier, one row for each of these
-- dossiers; never changed. hash is the number as dossiers keep it. The rows of one decision have one case_key, but each commune
-- reads its own alone. Of several for one dossier and number the latest counts. decided_in is the unit that kept the dossier
-- then and does not follow it: what had to be handed over has been, once another unit keeps it.
CREATE TABLE identity_ruling (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    unit_path VARBINARY(255) NOT NULL,
    official_id BIGINT NOT NULL,
    hash VARBINARY(32) NOT NULL,
    last4 CHAR(4) CHARACTER SET ascii NOT NULL,
    outcome VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
        CHECK (outcome IN ('NUMBER_RIGHT', 'NUMBER_WRONG', 'KEEPS', 'TO_HAND_OVER')),
    reason VARCHAR(1000) NOT NULL,
    decider VARCHAR(120) NOT NULL,
    decided_at DATETIME(6) NOT NULL,
    decided_in BIGINT NOT NULL,
    case_key BINARY(16) NOT NULL,
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    UNIQUE KEY uq_identity_ruling_key (case_key, official_id),
    KEY ix_identity_ruling_official (official_id, hash, id),
    KEY ix_identity_ruling_province (province_id, decided_at, id),
    CONSTRAINT fk_identity_ruling_official FOREIGN KEY (official_id, unit_id, unit_path)
        REFERENCES official (id, unit_id, unit_path) ON UPDATE CASCADE
) COMMENT 'kind: person-owned; append-only';
