-- Who can tell about the topic of a workshop: an expert (person) or an organisation with
-- experience; the other of the two is zero.
CREATE TABLE IF NOT EXISTS adviser (
  id BINARY(16) NOT NULL PRIMARY KEY,
  added BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  case_id BINARY(16) NOT NULL,
  anchor VARCHAR(100) NOT NULL,
  person BINARY(16) NOT NULL,
  organisation BINARY(16) NOT NULL,
  topic TEXT NOT NULL,
  added_by BINARY(16) NOT NULL,
  added_at BIGINT NOT NULL,
  UNIQUE KEY in_order_of_adding (added),
  KEY of_case (case_id, added)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- The words of a message that was erased are '' from then on; that it was there stays, with why.
ALTER TABLE question_message
  ADD COLUMN IF NOT EXISTS erased_by BINARY(16) NULL,
  ADD COLUMN IF NOT EXISTS erased_at BIGINT NULL,
  ADD COLUMN IF NOT EXISTS erased_because TEXT NULL;
