-- Calls with organisations while a wave fills and runs. Each correction is a version of its own;
-- the words of a person can be emptied, who called and when stays.
CREATE TABLE IF NOT EXISTS participant_call (
  id BINARY(16) NOT NULL PRIMARY KEY,
  added BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  participant BINARY(16) NOT NULL,
  by_person BINARY(16) NOT NULL,
  version INT NOT NULL,
  UNIQUE KEY in_order_of_adding (added),
  KEY of_participant (participant, added)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS participant_call_version (
  call_id BINARY(16) NOT NULL,
  version INT NOT NULL,
  way VARCHAR(20) NOT NULL,
  on_day DATE NOT NULL,
  next_by DATE NULL,
  noted_at BIGINT NOT NULL,
  spoken_to TEXT NULL,
  said TEXT NULL,
  next_act TEXT NULL,
  PRIMARY KEY (call_id, version),
  FOREIGN KEY (call_id) REFERENCES participant_call (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
