-- Where an official served before, outside the posts of the register: item 33 of the form of TT 06/2023, by months or days of
-- them (2010-05 or 2010-05-12; as text they sort). Unit and post are what the paper dossier says; no rule judges them.
-- served_to is the last month or day.
CREATE TABLE past_service (
    id BIGINT NOT NULL PRIMARY KEY,
    province_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    unit_path VARBINARY(255) NOT NULL,
    official_id BIGINT NOT NULL,
    served_from VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    served_to VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    served_in VARCHAR(200) NOT NULL,
    served_as VARCHAR(200) NOT NULL,
    changed_by VARCHAR(60) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    row_start TIMESTAMP(6) GENERATED ALWAYS AS ROW START INVISIBLE,
    row_end TIMESTAMP(6) GENERATED ALWAYS AS ROW END INVISIBLE,
    PERIOD FOR SYSTEM_TIME (row_start, row_end),
    KEY ix_past_service_official (official_id, row_end, served_from),
    CONSTRAINT fk_past_service_official FOREIGN KEY (official_id, unit_id, unit_path)
        REFERENCES official (id, unit_id, unit_path) ON UPDATE CASCADE
) WITH SYSTEM VERSIONING COMMENT 'kind: person-owned';
