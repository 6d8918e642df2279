-- People and organisations. Names and addresses of people stand in `person` only.
CREATE TABLE IF NOT EXISTS organisation (
  id BINARY(16) NOT NULL PRIMARY KEY,
  name TEXT COLLATE utf8mb4_unicode_ci NOT NULL,
  type VARCHAR(40) NOT NULL,
  nis VARCHAR(10) NOT NULL,
  province VARCHAR(100) NOT NULL,
  latitude INT NOT NULL,
  longitude INT NOT NULL,
  KEY of_nis (nis)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS person (
  id BINARY(16) NOT NULL PRIMARY KEY,
  name TEXT COLLATE utf8mb4_unicode_ci NOT NULL,
  email VARCHAR(320) NOT NULL,
  language VARCHAR(5) NOT NULL,
  organisation BINARY(16) NOT NULL,
  active BOOLEAN NOT NULL,
  password_hash VARCHAR(200) NOT NULL DEFAULT '',
  UNIQUE KEY of_email (email),
  KEY of_organisation (organisation)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- `by_fact` is true for the grants that follow from the journal.
CREATE TABLE IF NOT EXISTS role_grant (
  person BINARY(16) NOT NULL,
  role VARCHAR(60) NOT NULL,
  scope VARCHAR(20) NOT NULL,
  scope_id VARCHAR(100) NOT NULL,
  by_fact BOOLEAN NOT NULL,
  PRIMARY KEY (person, role, scope, scope_id, by_fact),
  KEY of_role (role, person),
  KEY of_scope (scope_id, by_fact)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS session (
  token_hash VARCHAR(64) NOT NULL PRIMARY KEY,
  person BINARY(16) NOT NULL,
  csrf_secret VARCHAR(100) NOT NULL,
  created_at BIGINT NOT NULL,
  last_seen_at BIGINT NOT NULL,
  KEY of_person (person),
  FOREIGN KEY (person) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- The key is the SHA-256 of the account or address that must wait.
CREATE TABLE IF NOT EXISTS login_delay (
  key_hash BINARY(32) NOT NULL PRIMARY KEY,
  failures INT NOT NULL,
  blocked_until BIGINT NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
