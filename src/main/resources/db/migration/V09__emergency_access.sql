-- A dossier opened outside the ordinary right, with the reason, for some hours of real time. While it lasts, sign-in counts
-- it as a role that is narrowed to this official. opened_by is the name as it was, because the commune and the official
-- see the opening but not the account.
CREATE TABLE emergency_opening (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    unit_path VARBINARY(255) NOT NULL,
    official_id BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    opened_by VARCHAR(120) NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    opened_at DATETIME(6) NOT NULL,
    ends_at DATETIME(6) NOT NULL CHECK (ends_at > opened_at),
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    KEY ix_emergency_opening_account (account_id, ends_at),
    KEY ix_emergency_opening_official (official_id, opened_at),
    KEY ix_emergency_opening_unit (unit_id, opened_at),
    CONSTRAINT fk_emergency_opening_official FOREIGN KEY (official_id, unit_id, unit_path)
        REFERENCES official (id, unit_id, unit_path) ON UPDATE CASCADE
) COMMENT 'kind: person-owned; append-only';
