-- The 54 ethnic groups by the code of 2008; provinces share them, so only migrations write them. Codes 21 to 54 still wait to
-- be compared with the printed list.
CREATE TABLE ethnic_group (
    id BIGINT NOT NULL PRIMARY KEY,
    code CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name VARCHAR(40) NOT NULL,
    changed_by VARCHAR(60) NOT NULL DEFAULT 'job:migration',
    version INT NOT NULL DEFAULT 0,
    UNIQUE KEY uq_ethnic_group_code (code)
) COMMENT 'kind: catalogue';

INSERT INTO ethnic_group (id, code, name) VALUES
    (1, '01', 'Kinh'),
    (2, '02', 'Tày'),
    (3, '03', 'Thái'),
    (4, '04', 'Mường'),
    (5, '05', 'Khmer'),
    (6, '06', 'Hoa'),
    (7, '07', 'Nùng'),
    (8, '08', 'Mông'),
    (9, '09', 'Dao'),
    (10, '10', 'Gia Rai'),
    (11, '11', 'Ê Đê'),
    (12, '12', 'Ba Na'),
    (13, '13', 'Sán Chay'),
    (14, '14', 'Chăm'),
    (15, '15', 'Cơ Ho'),
    (16, '16', 'Xơ Đăng'),
    (17, '17', 'Sán Dìu'),
    (18, '18', 'Hrê'),
    (19, '19', 'Ra Glai'),
    (20, '20', 'Mnông'),
    (21, '21', 'Xtiêng'),
    (22, '22', 'Bru Vân Kiều'),
    (23, '23', 'Thổ'),
    (24, '24', 'Khơ Mú'),
    (25, '25', 'Cơ Tu'),
    (26, '26', 'Giáy'),
    (27, '27', 'Giẻ Triêng'),
    (28, '28', 'Tà Ôi'),
    (29, '29', 'Mạ'),
    (30, '30', 'Co'),
    (31, '31', 'Chơ Ro'),
    (32, '32', 'Xinh Mun'),
    (33, '33', 'Hà Nhì'),
    (34, '34', 'Chu Ru'),
    (35, '35', 'Lào'),
    (36, '36', 'Kháng'),
    (37, '37', 'La Chí'),
    (38, '38', 'Phù Lá'),
    (39, '39', 'La Hủ'),
    (40, '40', 'La Ha'),
    (41, '41', 'Pà Thẻn'),
    (42, '42', 'Chứt'),
    (43, '43', 'Lự'),
    (44, '44', 'Lô Lô'),
    (45, '45', 'Mảng'),
    (46, '46', 'Cờ Lao'),
    (47, '47', 'Bố Y'),
    (48, '48', 'Cống'),
    (49, '49', 'Ngái'),
    (50, '50', 'Si La'),
    (51, '51', 'Pu Péo'),
    (52, '52', 'Rơ Măm'),
    (53, '53', 'Brâu'),
    (54, '54', 'Ơ Đu');

SET @@system_versioning_alter_history = KEEP;
ALTER TABLE official
    ADD CONSTRAINT fk_official_ethnicity FOREIGN KEY (ethnicity) REFERENCES ethnic_group (code);
SET @@system_versioning_alter_history = ERROR;

-- The identity documents of an official, now and before: CMND with 9 digits, CCCD with 12. Numbers stand here as in official,
-- whose own number is the one that counts now. valid_to is the first day on which another document had taken its place.
-- to_compare: when it was entered, somebody else in the portal had that number, which the province clears up. not_compared:
-- nobody has asked yet, because it came in a file with more numbers than may be asked about at once; the night does.
CREATE TABLE identity_document (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    unit_path VARBINARY(255) NOT NULL,
    official_id BIGINT NOT NULL,
    kind VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (kind IN ('CMND', 'CCCD')),
    cipher VARBINARY(100) NOT NULL,
    hash VARBINARY(32) NOT NULL,
    last4 CHAR(4) CHARACTER SET ascii NOT NULL,
    issued_on DATE NULL,
    issuer VARCHAR(200) NULL,
    valid_to DATE NULL CHECK (valid_to > issued_on),
    to_compare BOOLEAN NOT NULL DEFAULT FALSE,
    not_compared BOOLEAN NOT NULL DEFAULT FALSE,
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    row_start TIMESTAMP(6) GENERATED ALWAYS AS ROW START INVISIBLE,
    row_end TIMESTAMP(6) GENERATED ALWAYS AS ROW END INVISIBLE,
    PERIOD FOR SYSTEM_TIME (row_start, row_end),
    UNIQUE KEY uq_identity_document (official_id, hash),
    KEY ix_identity_document_hash (hash),
    CONSTRAINT fk_identity_document_official FOREIGN KEY (official_id, unit_id, unit_path)
        REFERENCES official (id, unit_id, unit_path) ON UPDATE CASCADE
) WITH SYSTEM VERSIONING COMMENT 'kind: person-owned; many at once';
