CREATE TABLE programme (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name_vi VARCHAR(200) NOT NULL,
    name_en VARCHAR(200) NOT NULL,
    criterion VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    level VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    field VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    days INT NOT NULL CHECK (days BETWEEN 1 AND 400),
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    UNIQUE KEY uq_programme_code (province_id, code)
) COMMENT 'kind: catalogue';

-- starts_on and ends_on are the first and the last day of its sittings, both inclusive. Nobody counts rows of other
-- units, so the seats taken and the length of the waiting list stand here, changed only while this row is locked.
CREATE TABLE training_class (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    unit_path VARBINARY(255) NOT NULL,
    programme_id BIGINT NOT NULL,
    code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name VARCHAR(200) NOT NULL,
    place VARCHAR(200) NOT NULL,
    instructor VARCHAR(120) NOT NULL,
    capacity INT NOT NULL CHECK (capacity BETWEEN 1 AND 300),
    waiting_places INT NOT NULL CHECK (waiting_places BETWEEN 0 AND 300),
    status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (status IN
        ('PLANNED', 'OPEN', 'LIST_CLOSED', 'RUNNING', 'FINISHED', 'CLOSED', 'CANCELLED', 'POSTPONED')),
    starts_on DATE NOT NULL,
    ends_on DATE NOT NULL,
    seats_taken INT NOT NULL DEFAULT 0,
    waiting INT NOT NULL DEFAULT 0,
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    row_start TIMESTAMP(6) GENERATED ALWAYS AS ROW START INVISIBLE,
    row_end TIMESTAMP(6) GENERATED ALWAYS AS ROW END INVISIBLE,
    PERIOD FOR SYSTEM_TIME (row_start, row_end),
    UNIQUE KEY uq_class_code (province_id, code),
    UNIQUE KEY uq_class_host (id, unit_id, unit_path),
    UNIQUE KEY uq_class_counter (id, unit_path),
    KEY ix_class_province (province_id, row_end, starts_on, id),
    CONSTRAINT ck_class_days CHECK (ends_on >= starts_on),
    CONSTRAINT ck_class_seats CHECK (seats_taken BETWEEN 0 AND capacity),
    CONSTRAINT ck_class_waiting CHECK (waiting BETWEEN 0 AND waiting_places),
    CONSTRAINT fk_class_unit FOREIGN KEY (unit_id, unit_path) REFERENCES unit (id, unit_path) ON UPDATE CASCADE,
    CONSTRAINT fk_class_programme FOREIGN KEY (programme_id) REFERENCES programme (id)
) WITH SYSTEM VERSIONING COMMENT 'kind: offered';

CREATE TABLE sitting (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    unit_path VARBINARY(255) NOT NULL,
    class_id BIGINT NOT NULL,
    starts_on DATE NOT NULL,
    ends_on DATE NOT NULL CHECK (ends_on >= starts_on),
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    row_start TIMESTAMP(6) GENERATED ALWAYS AS ROW START INVISIBLE,
    row_end TIMESTAMP(6) GENERATED ALWAYS AS ROW END INVISIBLE,
    PERIOD FOR SYSTEM_TIME (row_start, row_end),
    KEY ix_sitting_class (class_id, row_end, starts_on),
    CONSTRAINT fk_sitting_class FOREIGN KEY (class_id, unit_id, unit_path)
        REFERENCES training_class (id, unit_id, unit_path) ON UPDATE CASCADE
) WITH SYSTEM VERSIONING COMMENT 'kind: offered';

-- Amounts in whole đồng.
CREATE TABLE class_funding (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    unit_path VARBINARY(255) NOT NULL,
    class_id BIGINT NOT NULL,
    source VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
        CHECK (source IN ('ALLOTTED', 'DISTRICT_BUDGET', 'MOBILISED')),
    amount BIGINT NOT NULL CHECK (amount > 0),
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    row_start TIMESTAMP(6) GENERATED ALWAYS AS ROW START INVISIBLE,
    row_end TIMESTAMP(6) GENERATED ALWAYS AS ROW END INVISIBLE,
    PERIOD FOR SYSTEM_TIME (row_start, row_end),
    UNIQUE KEY uq_class_funding_source (class_id, source),
    CONSTRAINT fk_class_funding_class FOREIGN KEY (class_id, unit_id, unit_path)
        REFERENCES training_class (id, unit_id, unit_path) ON UPDATE CASCADE
) WITH SYSTEM VERSIONING COMMENT 'kind: offered';

-- decided_at is business time; when it was really recorded, row_start of the class says.
CREATE TABLE class_step (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    unit_path VARBINARY(255) NOT NULL,
    class_id BIGINT NOT NULL,
    step VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    from_status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    to_status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason VARCHAR(1000) NULL,
    decided_at DATETIME(6) NOT NULL,
    idempotency_key BINARY(16) NULL,
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    UNIQUE KEY uq_class_step_key (province_id, idempotency_key),
    KEY ix_class_step_class (class_id, id),
    CONSTRAINT fk_class_step_class FOREIGN KEY (class_id, unit_id, unit_path)
        REFERENCES training_class (id, unit_id, unit_path) ON UPDATE CASCADE
) COMMENT 'kind: offered; append-only';

-- unit_id and unit_path follow the official's file, counter_path the class's host. funding_unit_id is the unit that
-- nominated; it never changes. Name, post (the main one on the class's first day) and day of birth are all that the host
-- is told of the dossier, which it need not see: only the side that keeps the dossier writes them (decision 19).
CREATE TABLE enrolment (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    unit_path VARBINARY(255) NOT NULL,
    counter_path VARBINARY(255) NOT NULL,
    official_id BIGINT NOT NULL,
    official_name VARCHAR(120) NOT NULL,
    name_sort VARBINARY(500) NOT NULL,
    post VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    birth_date DATE NULL,
    class_id BIGINT NOT NULL,
    nomination_id BIGINT NULL,
    funding_unit_id BIGINT NOT NULL,
    status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
        CHECK (status IN ('ENROLLED', 'PASSED', 'FAILED', 'DROPPED_OUT', 'WITHDRAWN')),
    result_on DATE NULL,
    reason VARCHAR(1000) NULL,
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    active BOOLEAN AS (IF(status = 'WITHDRAWN', NULL, TRUE)) VIRTUAL INVISIBLE,
    row_start TIMESTAMP(6) GENERATED ALWAYS AS ROW START INVISIBLE,
    row_end TIMESTAMP(6) GENERATED ALWAYS AS ROW END INVISIBLE,
    PERIOD FOR SYSTEM_TIME (row_start, row_end),
    UNIQUE KEY uq_enrolment_active (class_id, official_id, active),
    UNIQUE KEY uq_enrolment_sides (id, unit_id, unit_path, counter_path),
    UNIQUE KEY uq_enrolment_holder (id, official_id),
    KEY ix_enrolment_official (official_id, row_end, class_id),
    CONSTRAINT fk_enrolment_official FOREIGN KEY (official_id, unit_id, unit_path)
        REFERENCES official (id, unit_id, unit_path) ON UPDATE CASCADE,
    CONSTRAINT fk_enrolment_class FOREIGN KEY (class_id, counter_path)
        REFERENCES training_class (id, unit_path) ON UPDATE CASCADE,
    CONSTRAINT fk_enrolment_post FOREIGN KEY (post) REFERENCES post (code),
    CONSTRAINT fk_enrolment_funding_unit FOREIGN KEY (funding_unit_id) REFERENCES unit (id)
) WITH SYSTEM VERSIONING COMMENT 'kind: two-sided; created by counter; as nomination official_id, class_id, official_name, post, funding_unit_id = nominating_unit_id; tells birth_date; from the dossier official_name = full_name, name_sort, birth_date';

-- The days that a seat takes up. Hosts see nothing of each other's classes and officials; at the key they meet, so that
-- nobody has two seats on one day. The class's days moved or the seat given back: the rows are removed.
CREATE TABLE seat_day (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    unit_path VARBINARY(255) NOT NULL,
    counter_path VARBINARY(255) NOT NULL,
    official_id BIGINT NOT NULL,
    enrolment_id BIGINT NOT NULL,
    day DATE NOT NULL,
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    UNIQUE KEY uq_seat_day (official_id, day),
    CONSTRAINT fk_seat_day_enrolment FOREIGN KEY (enrolment_id, unit_id, unit_path, counter_path)
        REFERENCES enrolment (id, unit_id, unit_path, counter_path) ON UPDATE CASCADE,
    CONSTRAINT fk_seat_day_holder FOREIGN KEY (enrolment_id, official_id) REFERENCES enrolment (id, official_id)
) COMMENT 'kind: two-sided; created by counter';

CREATE TABLE attendance (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    unit_path VARBINARY(255) NOT NULL,
    counter_path VARBINARY(255) NOT NULL,
    enrolment_id BIGINT NOT NULL,
    sitting_id BIGINT NOT NULL,
    present BOOLEAN NOT NULL,
    reason VARCHAR(1000) NULL,
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    row_start TIMESTAMP(6) GENERATED ALWAYS AS ROW START INVISIBLE,
    row_end TIMESTAMP(6) GENERATED ALWAYS AS ROW END INVISIBLE,
    PERIOD FOR SYSTEM_TIME (row_start, row_end),
    UNIQUE KEY uq_attendance (enrolment_id, sitting_id),
    CONSTRAINT fk_attendance_enrolment FOREIGN KEY (enrolment_id, unit_id, unit_path, counter_path)
        REFERENCES enrolment (id, unit_id, unit_path, counter_path) ON UPDATE CASCADE,
    CONSTRAINT fk_attendance_sitting FOREIGN KEY (sitting_id) REFERENCES sitting (id)
) WITH SYSTEM VERSIONING COMMENT 'kind: two-sided; created by counter';
