-- What people work on outside the journal: published programmes, uploaded files, drafts.
CREATE TABLE IF NOT EXISTS programme (
  hash VARCHAR(64) NOT NULL PRIMARY KEY,
  id VARCHAR(100) NOT NULL,
  state VARCHAR(20) NOT NULL,
  published_at BIGINT NOT NULL,
  bytes MEDIUMBLOB NOT NULL,
  KEY newest_first (published_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS document (
  id BINARY(16) NOT NULL PRIMARY KEY,
  case_id BINARY(16) NOT NULL,
  step VARCHAR(100) NOT NULL,
  slot VARCHAR(100) NOT NULL,
  name TEXT NOT NULL,
  format VARCHAR(10) NOT NULL,
  size BIGINT NOT NULL,
  sha256 VARCHAR(64) NOT NULL,
  by_person BINARY(16) NOT NULL,
  uploaded_at BIGINT NOT NULL,
  state VARCHAR(20) NOT NULL,
  begun_at DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
  added BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  UNIQUE KEY in_order_of_adding (added),
  KEY of_step (case_id, step, state, added),
  KEY abandoned (state, begun_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS document_chunk (
  document_id BINARY(16) NOT NULL,
  number INT NOT NULL,
  bytes MEDIUMBLOB NOT NULL,
  PRIMARY KEY (document_id, number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS draft (
  case_id BINARY(16) NOT NULL,
  step VARCHAR(100) NOT NULL,
  part VARCHAR(200) NOT NULL,
  version INT NOT NULL,
  body MEDIUMTEXT NOT NULL,
  by_person BINARY(16) NOT NULL,
  saved_at BIGINT NOT NULL,
  PRIMARY KEY (case_id, step, part)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
