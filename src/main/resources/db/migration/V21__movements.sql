-- What happened to the posts of an official, one row for each decision; never changed. Posts themselves stand in posting, by
-- valid time. starts_on is the first day on which it holds. post_id is the post taken up, ended_post_id the one given up;
-- place is where somebody is seconded to, or came from. recorder is the name of who recorded it, as it was then.
-- unfinished_training is what whoever left or moved was not at the certificate of, a line each: how far, class, who pays.
CREATE TABLE movement (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    unit_path VARBINARY(255) NOT NULL,
    official_id BIGINT NOT NULL,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
        CHECK (kind IN ('APPOINTMENT', 'RECRUITMENT', 'SENT_HERE', 'CONCURRENT_POST', 'END_OF_POST', 'SECONDMENT',
                        'SECONDMENT_BACK', 'RETIREMENT', 'RESIGNATION', 'DISMISSAL', 'DEATH', 'RETURN', 'TRANSFER',
                        'ROTATION')),
    starts_on DATE NOT NULL,
    post_id BIGINT NULL,
    ended_post_id BIGINT NULL,
    served_unit_id BIGINT NOT NULL,
    place VARCHAR(200) NULL,
    decision_number VARCHAR(60) NOT NULL,
    decided_on DATE NOT NULL,
    issuer VARCHAR(200) NOT NULL,
    signer VARCHAR(120) NOT NULL,
    note VARCHAR(1000) NULL,
    unfinished_training VARCHAR(4000) NULL,
    recorder VARCHAR(120) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    record_key BINARY(16) NOT NULL,
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    UNIQUE KEY uq_movement_key (official_id, record_key),
    KEY ix_movement_province (province_id, recorded_at, id),
    KEY ix_movement_official (official_id, starts_on, id),
    CONSTRAINT ck_movement_place CHECK (kind NOT IN ('SECONDMENT', 'SENT_HERE') OR place IS NOT NULL),
    CONSTRAINT fk_movement_official FOREIGN KEY (official_id, unit_id, unit_path)
        REFERENCES official (id, unit_id, unit_path) ON UPDATE CASCADE,
    CONSTRAINT fk_movement_post FOREIGN KEY (post_id) REFERENCES post (id),
    CONSTRAINT fk_movement_ended_post FOREIGN KEY (ended_post_id) REFERENCES post (id),
    CONSTRAINT fk_movement_served_unit FOREIGN KEY (served_unit_id) REFERENCES unit (id)
) COMMENT 'kind: person-owned; append-only';

-- That an official goes from one unit to another (điều động, luân chuyển ngang): proposed where the dossier is kept,
-- confirmed by the unit that takes them in, ordered by the province. unit_id and unit_path are the unit that gives,
-- counter_path the one that takes, and neither follows the dossier: when it has moved, the row is how the former unit knows
-- that the person served there. Name, main post and standing are what the other side is told of the dossier; the first two
-- follow it while the case is open; held_until is the first day without that post, of who holds none any more. closed_by is who ordered, refused or withdrew it; starts_on is what was proposed, or
-- what was ordered. One case can be open for each official: open_official says whose while it is.
CREATE TABLE transfer (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    unit_path VARBINARY(255) NOT NULL,
    counter_path VARBINARY(255) NOT NULL,
    official_id BIGINT NOT NULL,
    official_name VARCHAR(120) NOT NULL,
    post VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    held_until DATE NULL,
    outcome VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NULL,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (kind IN ('TRANSFER', 'ROTATION')),
    new_post VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    starts_on DATE NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
        CHECK (status IN ('PROPOSED', 'CONFIRMED', 'ORDERED', 'REFUSED', 'WITHDRAWN')),
    proposed_by VARCHAR(60) NOT NULL,
    proposer VARCHAR(120) NOT NULL,
    proposed_at DATETIME(6) NOT NULL,
    proposal_key BINARY(16) NOT NULL,
    confirmed_by VARCHAR(60) NULL,
    confirmer VARCHAR(120) NULL,
    confirmed_at DATETIME(6) NULL,
    confirmation_key BINARY(16) NULL,
    confirmation_reason VARCHAR(1000) NULL,
    closed_by VARCHAR(60) NULL,
    closer VARCHAR(120) NULL,
    closed_at DATETIME(6) NULL,
    closing_key BINARY(16) NULL,
    closing_reason VARCHAR(1000) NULL,
    decision_number VARCHAR(60) NULL,
    decided_on DATE NULL,
    issuer VARCHAR(200) NULL,
    signer VARCHAR(120) NULL,
    open_official BIGINT NULL,
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    row_start TIMESTAMP(6) GENERATED ALWAYS AS ROW START INVISIBLE,
    row_end TIMESTAMP(6) GENERATED ALWAYS AS ROW END INVISIBLE,
    PERIOD FOR SYSTEM_TIME (row_start, row_end),
    UNIQUE KEY uq_transfer_open (open_official),
    UNIQUE KEY uq_transfer_proposal (proposal_key),
    KEY ix_transfer_province (province_id, row_end, status, proposed_at, id),
    KEY ix_transfer_unit (unit_path, row_end, status),
    KEY ix_transfer_counter (counter_path, row_end, status),
    CONSTRAINT ck_transfer_open CHECK (open_official <=> IF(status IN ('PROPOSED', 'CONFIRMED'), official_id, NULL)),
    CONSTRAINT ck_transfer_confirmed CHECK (
        (confirmed_by IS NULL) = (confirmed_at IS NULL) AND (confirmed_by IS NULL) = (confirmer IS NULL)
        AND (status NOT IN ('CONFIRMED', 'ORDERED') OR confirmed_by IS NOT NULL) AND confirmed_by <> proposed_by),
    CONSTRAINT ck_transfer_closed CHECK (
        (status IN ('PROPOSED', 'CONFIRMED')) = (closed_by IS NULL)
        AND (closed_by IS NULL) = (closed_at IS NULL) AND (closed_by IS NULL) = (closer IS NULL)),
    CONSTRAINT ck_transfer_ordered CHECK (
        (status = 'ORDERED') = (decision_number IS NOT NULL)
        AND (decision_number IS NULL) = (decided_on IS NULL) AND (decision_number IS NULL) = (issuer IS NULL)
        AND (decision_number IS NULL) = (signer IS NULL)),
    CONSTRAINT ck_transfer_three CHECK (
        status <> 'ORDERED' OR (closed_by <> proposed_by AND closed_by <> confirmed_by)),
    CONSTRAINT ck_transfer_refused CHECK (status <> 'REFUSED' OR (closing_reason IS NOT NULL AND closed_by <> proposed_by)),
    CONSTRAINT fk_transfer_unit FOREIGN KEY (unit_id, unit_path) REFERENCES unit (id, unit_path) ON UPDATE CASCADE,
    CONSTRAINT fk_transfer_counter FOREIGN KEY (counter_path) REFERENCES unit (unit_path) ON UPDATE CASCADE,
    CONSTRAINT fk_transfer_official FOREIGN KEY (official_id) REFERENCES official (id),
    CONSTRAINT fk_transfer_post FOREIGN KEY (post) REFERENCES post (code),
    CONSTRAINT fk_transfer_new_post FOREIGN KEY (new_post) REFERENCES post (code)
) WITH SYSTEM VERSIONING COMMENT 'kind: two-sided; created by unit; tells official_id, official_name, post, outcome';

-- Whether a posting began by an order of the province, which the commune neither edits nor removes.
SET @@system_versioning_alter_history = KEEP;
ALTER TABLE posting ADD COLUMN begun_by_order BOOLEAN NOT NULL DEFAULT FALSE;
SET @@system_versioning_alter_history = ERROR;

-- What a province sets about the headcount of a unit from a day on, until the next such row: its class, by which the law's
-- ceiling is found, or the number that it assigns, which goes before the law.
CREATE TABLE unit_headcount (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    valid_from DATE NOT NULL,
    unit_class INT NULL CHECK (unit_class BETWEEN 1 AND 3),
    assigned INT NULL CHECK (assigned BETWEEN 1 AND 500),
    decision_number VARCHAR(60) NOT NULL,
    decided_on DATE NOT NULL,
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    is_class BOOLEAN AS (unit_class IS NOT NULL) VIRTUAL INVISIBLE,
    UNIQUE KEY uq_unit_headcount (unit_id, is_class, valid_from),
    CONSTRAINT ck_unit_headcount CHECK ((unit_class IS NULL) <> (assigned IS NULL)),
    CONSTRAINT fk_unit_headcount FOREIGN KEY (unit_id) REFERENCES unit (id)
) COMMENT 'kind: catalogue';
