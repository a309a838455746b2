-- A paper that an official handed in for the commune to submit: what they say it is, and what became of it. The commune
-- makes one certificate of it, or declines it with the reason; until then the official can take it back. The title of a
-- class's paper is the name of its programme as it was. The first key makes handing in happen once, the second what closed
-- it. A scope narrowed to the official adds waiting papers and takes them back, and never writes what the commune
-- decides (module scope, WallSql).
CREATE TABLE handed_in_paper (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    unit_path VARBINARY(255) NOT NULL,
    official_id BIGINT NOT NULL,
    enrolment_id BIGINT NULL,
    title VARCHAR(300) NOT NULL CHECK (title <> ''),
    number VARCHAR(60) NULL,
    issued_on DATE NULL,
    note VARCHAR(500) NULL,
    file_id BIGINT NOT NULL,
    status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    handed_in_by VARCHAR(60) NOT NULL,
    handed_in_at DATETIME(6) NOT NULL,
    idempotency_key BINARY(16) NOT NULL,
    closed_by VARCHAR(60) NULL,
    closed_at DATETIME(6) NULL,
    closing_key BINARY(16) NULL,
    reason VARCHAR(1000) NULL,
    certificate_id BIGINT NULL,
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    row_start TIMESTAMP(6) GENERATED ALWAYS AS ROW START INVISIBLE,
    row_end TIMESTAMP(6) GENERATED ALWAYS AS ROW END INVISIBLE,
    PERIOD FOR SYSTEM_TIME (row_start, row_end),
    UNIQUE KEY uq_handed_in_paper_key (idempotency_key),
    UNIQUE KEY uq_handed_in_paper_certificate (certificate_id),
    KEY ix_handed_in_paper_unit (unit_id, row_end, status, handed_in_at, id),
    KEY ix_handed_in_paper_official (official_id, row_end, handed_in_at, id),
    CONSTRAINT ck_handed_in_paper_status CHECK (status IN ('WAITING', 'WITHDRAWN', 'DECLINED', 'USED')),
    CONSTRAINT ck_handed_in_paper_closed CHECK (
        (status = 'WAITING') = (closed_by IS NULL) AND (status = 'WAITING') = (closed_at IS NULL)
        AND (status = 'WAITING') = (closing_key IS NULL)),
    CONSTRAINT ck_handed_in_paper_reason CHECK ((status = 'DECLINED') = (reason IS NOT NULL)),
    CONSTRAINT ck_handed_in_paper_used CHECK ((status = 'USED') = (certificate_id IS NOT NULL)),
    CONSTRAINT fk_handed_in_paper_official FOREIGN KEY (official_id, unit_id, unit_path)
        REFERENCES official (id, unit_id, unit_path) ON UPDATE CASCADE,
    CONSTRAINT fk_handed_in_paper_file FOREIGN KEY (file_id, official_id) REFERENCES stored_file (id, official_id),
    CONSTRAINT fk_handed_in_paper_certificate FOREIGN KEY (certificate_id, official_id)
        REFERENCES certificate (id, official_id)
) WITH SYSTEM VERSIONING
    COMMENT 'kind: person-owned; officials move status from WAITING to WITHDRAWN with closed_by, closed_at, closing_key';
