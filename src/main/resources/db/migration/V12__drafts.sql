-- What somebody has typed into a form and not saved yet: one row per account, place of work and form. The values are
-- encrypted under a key outside the database and bound to the account, so that nobody opens a row of somebody else's
-- (module drafts, DraftSeal). official_id is the one to whose dossier the place of work is narrowed; 0: nobody's.
CREATE TABLE draft (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    unit_path VARBINARY(255) NOT NULL,
    account_id BIGINT NOT NULL,
    official_id BIGINT NOT NULL,
    form VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    content BLOB NOT NULL,
    kept_at DATETIME(6) NOT NULL,
    changed_by VARCHAR(60) NOT NULL,
    UNIQUE KEY uq_draft (account_id, unit_id, official_id, form),
    KEY ix_draft_age (account_id, kept_at),
    KEY ix_draft_unit (unit_id, unit_path),
    CONSTRAINT fk_draft_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT fk_draft_unit FOREIGN KEY (unit_id, unit_path) REFERENCES unit (id, unit_path) ON UPDATE CASCADE
) COMMENT 'kind: tenant';
