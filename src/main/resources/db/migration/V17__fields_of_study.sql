-- Which field the names on papers belong to, as each province reads them. name_key is the name as VietnameseText.searchKey
-- folds it, so that spelling and accents do not matter; OTHER: none of those that standards ask for.
CREATE TABLE field_of_study (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    name_key VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    field VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    UNIQUE KEY uq_field_of_study (province_id, name_key)
) COMMENT 'kind: catalogue';

-- What the paper itself says was studied. field stays empty where only that is known.
SET @@system_versioning_alter_history = KEEP;
ALTER TABLE qualification
    ADD COLUMN studied VARCHAR(200) NULL AFTER field,
    ADD COLUMN studied_key VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL AFTER studied,
    ADD KEY ix_qualification_studied (province_id, row_end, studied_key);
ALTER TABLE certificate ADD COLUMN studied VARCHAR(200) NULL AFTER field;
SET @@system_versioning_alter_history = ERROR;
