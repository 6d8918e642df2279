-- The register of organisations: numbers, size, mergers, contacts over time, imports.
ALTER TABLE organisation
  ADD COLUMN IF NOT EXISTS kbo VARCHAR(10) NOT NULL DEFAULT '',
  ADD COLUMN IF NOT EXISTS inhabitants INT NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS inhabitants_year INT NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS website VARCHAR(500) NOT NULL DEFAULT '',
  ADD COLUMN IF NOT EXISTS telephone VARCHAR(40) NOT NULL DEFAULT '',
  ADD COLUMN IF NOT EXISTS email VARCHAR(320) NOT NULL DEFAULT '',
  ADD COLUMN IF NOT EXISTS successor BINARY(16) NULL,
  ADD COLUMN IF NOT EXISTS merged_on DATE NULL,
  ADD COLUMN IF NOT EXISTS version BIGINT NOT NULL DEFAULT 1,
  ADD COLUMN IF NOT EXISTS changed_by BINARY(16) NULL,
  ADD COLUMN IF NOT EXISTS changed_at BIGINT NULL,
  ADD KEY IF NOT EXISTS of_kbo (kbo),
  ADD KEY IF NOT EXISTS of_successor (successor);

-- One row: every change of the register adds one to it, and waits for whoever holds it.
CREATE TABLE IF NOT EXISTS organisation_register (
  id INT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

INSERT IGNORE INTO organisation_register (id, version) VALUES (1, 1);

-- Who was contact of an organisation from when to when. `until_day` is NULL for who is it now.
CREATE TABLE IF NOT EXISTS organisation_contact (
  id BINARY(16) NOT NULL PRIMARY KEY,
  organisation BINARY(16) NOT NULL,
  since_day DATE NOT NULL,
  until_day DATE NULL,
  noted_by BINARY(16) NOT NULL,
  noted_at BIGINT NOT NULL,
  KEY of_organisation (organisation, noted_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- All that names a person; a row is deleted to erase one.
CREATE TABLE IF NOT EXISTS organisation_contact_words (
  contact BINARY(16) NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  email VARCHAR(320) NOT NULL,
  telephone VARCHAR(40) NOT NULL,
  reason TEXT NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Files that were sent to change the register. `applied_at` is NULL for one that was only looked
-- at; its bytes go after a while.
CREATE TABLE IF NOT EXISTS organisation_import (
  id BINARY(16) NOT NULL PRIMARY KEY,
  file TEXT NOT NULL,
  csv MEDIUMBLOB NOT NULL,
  inhabitants_year INT NOT NULL,
  by_person BINARY(16) NOT NULL,
  sent_at BIGINT NOT NULL,
  applied_by BINARY(16) NULL,
  applied_at BIGINT NULL,
  added INT NOT NULL DEFAULT 0,
  changed INT NOT NULL DEFAULT 0,
  unchanged INT NOT NULL DEFAULT 0,
  wrong INT NOT NULL DEFAULT 0,
  KEY newest_first (applied_at),
  KEY abandoned (sent_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
