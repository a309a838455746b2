-- Lists that somebody takes away and that are too long to be waited for: which, narrowed by what, and the file that was
-- written, for their account alone. How far it is stands in the job about it. file names what lies in the folder of exports
-- until file_until, when it is removed; the row stays a few days longer and says so.
CREATE TABLE list_export (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    unit_path VARBINARY(255) NOT NULL,
    account_id BIGINT NOT NULL,
    list VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    permission VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title VARCHAR(200) NOT NULL,
    filter VARCHAR(1000) NOT NULL,
    format VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (format IN ('XLSX', 'CSV')),
    asked_at DATETIME(6) NOT NULL,
    file BINARY(16) NULL,
    file_rows INT NULL,
    file_until DATETIME(6) NULL,
    fetched_at DATETIME(6) NULL,
    changed_by VARCHAR(60) NOT NULL,
    KEY ix_list_export_account (account_id, unit_id, id),
    KEY ix_list_export_unit (unit_id, unit_path),
    CONSTRAINT ck_list_export_file CHECK ((file IS NULL) = (file_until IS NULL) AND (file IS NULL) = (file_rows IS NULL)),
    CONSTRAINT fk_list_export_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT fk_list_export_unit FOREIGN KEY (unit_id, unit_path) REFERENCES unit (id, unit_path) ON UPDATE CASCADE
) COMMENT 'kind: tenant';
