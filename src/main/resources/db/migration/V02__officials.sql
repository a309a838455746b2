-- Posts named by the decrees (NĐ 92/2009) and, sorted from 300 on, those of two-tier government and of whoever is trained
-- besides: public employees, part-time staff, and people without a post, of whom nothing else is said (decision 35).
-- Provinces share the posts, so only migrations write them. Rules refer to them by code. A post can be taken up from
-- valid_from until before valid_to; who holds one that has ended goes on in it until another is given. Open where our sources say
-- nothing: since when the posts of NĐ 92/2009 have been there is in none of them.
-- Police chief: not among the six titles of NĐ 33/2023, in force since 01/08/2023; regular police since, in some places
-- earlier. The five titles of civil servants end, and those of two-tier government begin, on 01/07/2025 (Luật 80/2025/QH15,
-- CV 03/CV-BCĐ of 2025). The military commander stays (Luật DQTV 48/2019 Điều 26), as do those elected and the heads of
-- villages (NĐ 185/2026). Part-time staff of communes are used until before 31/05/2026 (KL 163-KL/TW, CV 12/CV-BCĐ);
-- those of villages are of three titles (NĐ 33/2023 Điều 33 khoản 6). Whoever manages a public service unit is a kind of public
-- employee of its own (Luật Viên chức 2010 Điều 3 khoản 1).
CREATE TABLE post (
    id BIGINT NOT NULL PRIMARY KEY,
    code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind VARCHAR(20) NOT NULL CHECK (kind IN ('ELECTED', 'CIVIL_SERVANT', 'PUBLIC_EMPLOYEE', 'PART_TIME', 'OTHER_TRAINEE')),
    sort_order INT NOT NULL,
    name_vi VARCHAR(120) NOT NULL,
    name_en VARCHAR(120) NOT NULL,
    valid_from DATE NULL,
    valid_to DATE NULL CHECK (valid_to > valid_from),
    changed_by VARCHAR(60) NOT NULL DEFAULT 'job:migration',
    version INT NOT NULL DEFAULT 0,
    UNIQUE KEY uq_post_code (code)
) COMMENT 'kind: catalogue';

INSERT INTO post (id, code, kind, sort_order, name_vi, name_en, valid_from, valid_to) VALUES
    (1, 'PARTY_SECRETARY', 'ELECTED', 10, 'Bí thư Đảng ủy', 'Party secretary', NULL, NULL),
    (2, 'DEPUTY_PARTY_SECRETARY', 'ELECTED', 20, 'Phó Bí thư Đảng ủy', 'Deputy Party secretary', NULL, NULL),
    (3, 'COUNCIL_CHAIR', 'ELECTED', 30, 'Chủ tịch HĐND', 'Chair of the People''s Council', NULL, NULL),
    (4, 'COUNCIL_VICE_CHAIR', 'ELECTED', 40, 'Phó Chủ tịch HĐND', 'Vice chair of the People''s Council', NULL, NULL),
    (5, 'COMMITTEE_CHAIR', 'ELECTED', 50, 'Chủ tịch UBND', 'Chair of the People''s Committee', NULL, NULL),
    (6, 'COMMITTEE_VICE_CHAIR', 'ELECTED', 60, 'Phó Chủ tịch UBND', 'Vice chair of the People''s Committee', NULL, NULL),
    (7, 'FRONT_CHAIR', 'ELECTED', 70, 'Chủ tịch UB MTTQ', 'Chair of the Fatherland Front', NULL, NULL),
    (8, 'YOUTH_SECRETARY', 'ELECTED', 80, 'Bí thư Đoàn TNCS Hồ Chí Minh', 'Secretary of the Youth Union', NULL, NULL),
    (9, 'WOMEN_CHAIR', 'ELECTED', 90, 'Chủ tịch Hội LHPN', 'Chair of the Women''s Union', NULL, NULL),
    (10, 'FARMERS_CHAIR', 'ELECTED', 100, 'Chủ tịch Hội Nông dân', 'Chair of the Farmers'' Association', NULL, NULL),
    (11, 'VETERANS_CHAIR', 'ELECTED', 110, 'Chủ tịch Hội Cựu chiến binh', 'Chair of the Veterans'' Association', NULL, NULL),
    (12, 'POLICE_CHIEF', 'CIVIL_SERVANT', 200, 'Trưởng Công an', 'Chief of police', NULL, '2023-08-01'),
    (13, 'MILITARY_COMMANDER', 'CIVIL_SERVANT', 210, 'Chỉ huy trưởng Quân sự', 'Military commander', NULL, NULL),
    (14, 'OFFICE_STATISTICS', 'CIVIL_SERVANT', 220, 'Văn phòng – thống kê', 'Office and statistics', NULL, '2025-07-01'),
    (15, 'LAND_CONSTRUCTION_URBAN', 'CIVIL_SERVANT', 230, 'Địa chính – xây dựng – đô thị và môi trường', 'Land, construction, urban affairs and environment', NULL, '2025-07-01'),
    (16, 'LAND_CONSTRUCTION_RURAL', 'CIVIL_SERVANT', 240, 'Địa chính – nông nghiệp – xây dựng và môi trường', 'Land, agriculture, construction and environment', NULL, '2025-07-01'),
    (17, 'FINANCE_ACCOUNTING', 'CIVIL_SERVANT', 250, 'Tài chính – kế toán', 'Finance and accounting', NULL, '2025-07-01'),
    (18, 'JUSTICE_CIVIL_STATUS', 'CIVIL_SERVANT', 260, 'Tư pháp – hộ tịch', 'Justice and civil status', NULL, '2025-07-01'),
    (19, 'CULTURE_SOCIETY', 'CIVIL_SERVANT', 270, 'Văn hóa – xã hội', 'Culture and society', NULL, '2025-07-01'),
    (20, 'DIVISION_HEAD', 'CIVIL_SERVANT', 300, 'Trưởng phòng, ban của xã', 'Head of a commune division', '2025-07-01', NULL),
    (21, 'DIVISION_DEPUTY_HEAD', 'CIVIL_SERVANT', 310, 'Phó trưởng phòng, ban của xã', 'Deputy head of a commune division', '2025-07-01', NULL),
    (22, 'SPECIALIST', 'CIVIL_SERVANT', 320, 'Chuyên viên', 'Specialist', '2025-07-01', NULL),
    (23, 'OFFICER', 'CIVIL_SERVANT', 330, 'Cán sự', 'Officer', '2025-07-01', NULL),
    (24, 'PART_TIME_STAFF', 'PART_TIME', 400, 'Người hoạt động không chuyên trách cấp xã', 'Part-time staff of the commune', NULL, '2026-05-31'),
    (25, 'VILLAGE_HEAD', 'PART_TIME', 410, 'Trưởng thôn, Tổ trưởng tổ dân phố', 'Head of a village or residential group', NULL, NULL),
    (26, 'PUBLIC_UNIT_MANAGER', 'PUBLIC_EMPLOYEE', 350, 'Viên chức quản lý đơn vị sự nghiệp công lập', 'Manager of a public service unit', NULL, NULL),
    (27, 'SCHOOL_EMPLOYEE', 'PUBLIC_EMPLOYEE', 360, 'Viên chức trường học', 'Employee of a public school', NULL, NULL),
    (28, 'HEALTH_STATION_EMPLOYEE', 'PUBLIC_EMPLOYEE', 370, 'Viên chức trạm y tế', 'Employee of the health station', NULL, NULL),
    (29, 'PUBLIC_UNIT_EMPLOYEE', 'PUBLIC_EMPLOYEE', 380, 'Viên chức trung tâm, đơn vị sự nghiệp công lập khác', 'Employee of another public service unit', NULL, NULL),
    (30, 'VILLAGE_PARTY_SECRETARY', 'PART_TIME', 405, 'Bí thư chi bộ thôn, tổ dân phố', 'Secretary of a Party cell of a village or residential group', NULL, NULL),
    (31, 'VILLAGE_FRONT_HEAD', 'PART_TIME', 420, 'Trưởng Ban công tác Mặt trận thôn, tổ dân phố', 'Head of the Front committee of a village or residential group', NULL, NULL),
    (32, 'OTHER_TRAINEE', 'OTHER_TRAINEE', 500, 'Người được cử đi học, không giữ chức vụ, chức danh', 'Sent to training without holding a post', NULL, NULL);

-- Whom a province counts as key officials (cán bộ chủ chốt); no law defines the set.
CREATE TABLE key_post (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    post_id BIGINT NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE NULL CHECK (valid_to > valid_from),
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    UNIQUE KEY uq_key_post (province_id, post_id, valid_from),
    CONSTRAINT fk_key_post FOREIGN KEY (post_id) REFERENCES post (id)
) COMMENT 'kind: catalogue';

-- The identity number stands here encrypted; beside it a keyed hash for equality and the last four digits. From recruited_on
-- on, what the form of TT 06/2023 asks besides: its items 6, 8, 13 to 15, 26, 27 and 30. changes grows with
-- the rows that belong to the person, so that whoever edits them beside somebody else is told. name_words and name_marked
-- are the words of the name without and with their marks (VietnameseText), of which official_word is made.
CREATE TABLE official (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    unit_path VARBINARY(255) NOT NULL,
    full_name VARCHAR(120) NOT NULL,
    name_search VARCHAR(120) NOT NULL,
    name_sort VARBINARY(500) NOT NULL,
    name_words VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT '',
    name_marked VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT '',
    sex VARCHAR(10) NULL CHECK (sex IN ('MALE', 'FEMALE')),
    birth_date DATE NULL,
    identity_cipher VARBINARY(100) NULL,
    identity_hash VARBINARY(32) NULL,
    identity_last4 CHAR(4) CHARACTER SET ascii NULL,
    recruited_on DATE NULL,
    recruited_by VARCHAR(200) NULL,
    joined_on DATE NULL,
    ethnicity CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NULL,
    phone VARCHAR(20) CHARACTER SET ascii NULL,
    party_joined_on DATE NULL,
    party_official_on DATE NULL,
    party_post VARCHAR(120) NULL,
    party_post_besides VARCHAR(120) NULL,
    civil_rank VARCHAR(120) NULL,
    job_position VARCHAR(200) NULL,
    contract VARCHAR(20) NULL CHECK (contract IN ('PAYROLL', 'FIXED_TERM', 'INDEFINITE', 'TASK')),
    changes INT NOT NULL DEFAULT 0,
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    row_start TIMESTAMP(6) GENERATED ALWAYS AS ROW START INVISIBLE,
    row_end TIMESTAMP(6) GENERATED ALWAYS AS ROW END INVISIBLE,
    PERIOD FOR SYSTEM_TIME (row_start, row_end),
    KEY ix_official_identity (identity_hash),
    UNIQUE KEY uq_official_named (id, unit_id, unit_path, name_sort),
    KEY ix_official_province (province_id, row_end, name_sort, id),
    KEY ix_official_unit (unit_id, row_end, name_sort, id),
    CONSTRAINT fk_official_unit FOREIGN KEY (unit_id, unit_path) REFERENCES unit (id, unit_path) ON UPDATE CASCADE
) WITH SYSTEM VERSIONING COMMENT 'kind: tenant; person is id; many at once';

-- posted_unit_id is the unit served; it never changes. reappointed_on is when the holder was appointed again to the same post
-- (item 23 of the form); it moves no other day. unit_id and unit_path follow the file, and name_sort the name, so
-- that those who serve somewhere are read in the order of their names.
CREATE TABLE posting (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    unit_path VARBINARY(255) NOT NULL,
    official_id BIGINT NOT NULL,
    post_id BIGINT NOT NULL,
    posted_unit_id BIGINT NOT NULL,
    precedence INT NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE NULL CHECK (valid_to > valid_from),
    first_appointed_on DATE NOT NULL,
    reappointed_on DATE NULL,
    minority_language_duty BOOLEAN NOT NULL DEFAULT FALSE,
    name_sort VARBINARY(500) NOT NULL,
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    row_start TIMESTAMP(6) GENERATED ALWAYS AS ROW START INVISIBLE,
    row_end TIMESTAMP(6) GENERATED ALWAYS AS ROW END INVISIBLE,
    PERIOD FOR SYSTEM_TIME (row_start, row_end),
    KEY ix_posting_official (official_id, row_end, valid_from),
    KEY ix_posting_province (province_id, row_end, name_sort, official_id),
    KEY ix_posting_posted_unit (posted_unit_id, row_end, name_sort, official_id),
    CONSTRAINT fk_posting_official FOREIGN KEY (official_id, unit_id, unit_path, name_sort)
        REFERENCES official (id, unit_id, unit_path, name_sort) ON UPDATE CASCADE,
    CONSTRAINT fk_posting_post FOREIGN KEY (post_id) REFERENCES post (id),
    CONSTRAINT fk_posting_unit FOREIGN KEY (posted_unit_id) REFERENCES unit (id)
) WITH SYSTEM VERSIONING COMMENT 'kind: person-owned; many at once';

-- studied_from and studied_to are months, or days of them: 2016-05 or 2016-05-12. As text they sort.
CREATE TABLE qualification (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    unit_path VARBINARY(255) NOT NULL,
    official_id BIGINT NOT NULL,
    criterion VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    level VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    field VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    language VARCHAR(60) NULL,
    score VARCHAR(30) NULL,
    studied_from VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
    studied_to VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
    form_of_study VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    issuer VARCHAR(200) NOT NULL,
    number VARCHAR(60) NULL,
    issued_on DATE NOT NULL,
    valid_to DATE NULL CHECK (valid_to > issued_on),
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    row_start TIMESTAMP(6) GENERATED ALWAYS AS ROW START INVISIBLE,
    row_end TIMESTAMP(6) GENERATED ALWAYS AS ROW END INVISIBLE,
    PERIOD FOR SYSTEM_TIME (row_start, row_end),
    KEY ix_qualification_official (official_id, row_end, criterion),
    CONSTRAINT fk_qualification_official FOREIGN KEY (official_id, unit_id, unit_path)
        REFERENCES official (id, unit_id, unit_path) ON UPDATE CASCADE
) WITH SYSTEM VERSIONING COMMENT 'kind: person-owned; many at once';

-- Of which kinds somebody has stated that the official has no papers but those entered. Without it an absent paper may only
-- be missing from the file. Papers entered later make it needless, not wrong. Taken back, it is deleted; its history stays.
-- confirmer is the name of who stated it, as it was then; none where the statement came with the dossier.
CREATE TABLE confirmed_none (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    unit_path VARBINARY(255) NOT NULL,
    official_id BIGINT NOT NULL,
    criterion VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    confirmed_on DATE NOT NULL,
    confirmed_by VARCHAR(60) NOT NULL,
    confirmer VARCHAR(120) NULL,
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    row_start TIMESTAMP(6) GENERATED ALWAYS AS ROW START INVISIBLE,
    row_end TIMESTAMP(6) GENERATED ALWAYS AS ROW END INVISIBLE,
    PERIOD FOR SYSTEM_TIME (row_start, row_end),
    UNIQUE KEY uq_confirmed_none (official_id, criterion),
    CONSTRAINT fk_confirmed_none_official FOREIGN KEY (official_id, unit_id, unit_path)
        REFERENCES official (id, unit_id, unit_path) ON UPDATE CASCADE
) WITH SYSTEM VERSIONING COMMENT 'kind: person-owned';
