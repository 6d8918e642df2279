-- The journal: every fact, the head of every case, every command that was done, and the free
-- texts that facts name but don't hold.
CREATE TABLE IF NOT EXISTS case_head (
  id BINARY(16) NOT NULL PRIMARY KEY,
  opened BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  root BINARY(16) NOT NULL,
  parent BINARY(16) NOT NULL,
  group_id BINARY(16) NOT NULL,
  level VARCHAR(20) NOT NULL,
  organisation BINARY(16) NOT NULL,
  programme VARCHAR(100) NOT NULL,
  workflow_hash VARCHAR(64) NOT NULL,
  title TEXT NOT NULL,
  life VARCHAR(20) NOT NULL,
  version BIGINT NOT NULL,
  chain BINARY(32) NOT NULL,
  UNIQUE KEY in_order_of_opening (opened),
  KEY of_root (root, opened),
  KEY of_organisation (organisation, root),
  KEY of_level (level, life, opened)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS fact (
  case_id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  body MEDIUMTEXT NOT NULL,
  notes TEXT NOT NULL,
  by_person BINARY(16) NOT NULL,
  happened_at BIGINT NOT NULL,
  command_id BINARY(16) NOT NULL,
  chain BINARY(32) NOT NULL,
  PRIMARY KEY (case_id, version),
  KEY of_person (by_person),
  FOREIGN KEY (case_id) REFERENCES case_head (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TRIGGER IF NOT EXISTS fact_never_changes BEFORE UPDATE ON fact FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a fact never changes';

CREATE TRIGGER IF NOT EXISTS fact_never_goes BEFORE DELETE ON fact FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a fact never goes';

CREATE TABLE IF NOT EXISTS command_done (
  id BINARY(16) NOT NULL PRIMARY KEY,
  root BINARY(16) NOT NULL,
  by_person BINARY(16) NOT NULL,
  fingerprint VARBINARY(255) NOT NULL,
  done_at BIGINT NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- A text is erased by emptying its body and its salt; the salted hash in the fact stays.
CREATE TABLE IF NOT EXISTS note (
  case_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  salt BINARY(16) NULL,
  body MEDIUMTEXT NULL,
  PRIMARY KEY (case_id, id),
  KEY of_id (id),
  FOREIGN KEY (case_id) REFERENCES case_head (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS checkpoint (
  case_id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  chain BINARY(32) NOT NULL,
  signed_at BIGINT NOT NULL,
  signature BINARY(64) NOT NULL,
  PRIMARY KEY (case_id, version)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
