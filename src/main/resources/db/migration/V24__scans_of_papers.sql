-- The scan of a paper that a clerk entered, of the same official. Papers that rest on an approved certificate have theirs
-- there.
SET @@system_versioning_alter_history = KEEP;
ALTER TABLE qualification
    ADD COLUMN file_id BIGINT NULL AFTER certificate_id,
    ADD CONSTRAINT fk_qualification_file FOREIGN KEY (file_id, official_id) REFERENCES stored_file (id, official_id);
SET @@system_versioning_alter_history = ERROR;
