-- The words of each name, without and with their marks, and the last digits of the identity number backwards behind a #,
-- so that their beginnings are found by an index. Beside each stands what else is asked of a name and its place in the list,
-- so that the index answers alone. Kept by the triggers of module scope, DossierWordsSql, and by nobody else (decision 29).
CREATE TABLE official_word (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    unit_path VARBINARY(255) NOT NULL,
    official_id BIGINT NOT NULL,
    word VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    marked VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    name_words VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    name_marked VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    name_sort VARBINARY(500) NOT NULL,
    changed_by VARCHAR(60) NOT NULL,
    KEY ix_official_word (province_id, word, name_sort, official_id, unit_path, name_words, name_marked),
    KEY ix_official_word_marked (province_id, marked, name_sort, official_id, unit_path, name_words, name_marked),
    CONSTRAINT fk_official_word_official FOREIGN KEY (official_id, unit_id, unit_path)
        REFERENCES official (id, unit_id, unit_path) ON UPDATE CASCADE ON DELETE CASCADE
) COMMENT 'kind: person-owned';

-- Views of the register that somebody named: an address without its scope, which is always that of whoever opens it. Not
-- shared, it is shown to its account alone. preferred is 1 on the one with which the register opens for that account.
CREATE TABLE saved_view (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    unit_path VARBINARY(255) NOT NULL,
    account_id BIGINT NOT NULL,
    owner VARCHAR(120) NOT NULL,
    name VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci NOT NULL,
    query VARCHAR(1000) NOT NULL,
    shared BOOLEAN NOT NULL,
    preferred BOOLEAN NULL CHECK (preferred),
    changed_by VARCHAR(60) NOT NULL,
    UNIQUE KEY uq_saved_view_name (account_id, unit_id, name),
    UNIQUE KEY uq_saved_view_preferred (account_id, unit_id, preferred),
    KEY ix_saved_view_unit (unit_id, unit_path),
    CONSTRAINT fk_saved_view_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT fk_saved_view_unit FOREIGN KEY (unit_id, unit_path) REFERENCES unit (id, unit_path) ON UPDATE CASCADE
) COMMENT 'kind: tenant';
