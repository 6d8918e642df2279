-- Ways into an account: one-time links, second factors, wishes for a new password, forms that were
-- kept over a sign-in, and what was done to accounts by whom.
ALTER TABLE person ADD COLUMN IF NOT EXISTS phone VARCHAR(60) NOT NULL DEFAULT '';

ALTER TABLE session ADD COLUMN IF NOT EXISTS device VARCHAR(100) NOT NULL DEFAULT '';

ALTER TABLE session ADD INDEX IF NOT EXISTS of_last_seen (last_seen_at);

-- The link itself holds a token; here stands its SHA-256 only.
CREATE TABLE IF NOT EXISTS one_time_link (
  token_hash VARCHAR(64) NOT NULL PRIMARY KEY,
  person BINARY(16) NOT NULL,
  sort VARCHAR(20) NOT NULL,
  made_by BINARY(16) NOT NULL,
  made_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL,
  KEY of_person (person, sort),
  KEY of_end (ends_at),
  FOREIGN KEY (person) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS password_wish (
  person BINARY(16) NOT NULL PRIMARY KEY,
  asked_at BIGINT NOT NULL,
  FOREIGN KEY (person) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- last_step is the newest step of thirty seconds of which a code was used.
CREATE TABLE IF NOT EXISTS second_factor (
  person BINARY(16) NOT NULL PRIMARY KEY,
  secret VARBINARY(64) NOT NULL,
  confirmed BOOLEAN NOT NULL,
  last_step BIGINT NOT NULL,
  FOREIGN KEY (person) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS recovery_code (
  person BINARY(16) NOT NULL,
  code_hash VARCHAR(64) NOT NULL,
  PRIMARY KEY (person, code_hash),
  FOREIGN KEY (person) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS kept_form (
  id_hash VARCHAR(64) NOT NULL PRIMARY KEY,
  person BINARY(16) NOT NULL,
  path VARCHAR(2000) NOT NULL,
  fields MEDIUMTEXT NOT NULL,
  ends_at BIGINT NOT NULL,
  KEY of_end (ends_at),
  FOREIGN KEY (person) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS account_event (
  number BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person BINARY(16) NOT NULL,
  act VARCHAR(40) NOT NULL,
  detail TEXT NOT NULL,
  by_person BINARY(16) NOT NULL,
  happened_at BIGINT NOT NULL,
  KEY of_person (person, number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
