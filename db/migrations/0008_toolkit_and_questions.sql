-- The toolkit: what is collected and adapted for workshops, and the steps where it helps. A file
-- of it is a document whose case is the item.
CREATE TABLE IF NOT EXISTS toolkit_item (
  id BINARY(16) NOT NULL PRIMARY KEY,
  revision BIGINT NOT NULL,
  title_nl TEXT NOT NULL,
  title_en TEXT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  source TEXT NOT NULL,
  version VARCHAR(100) NOT NULL,
  licence TEXT NOT NULL,
  part VARCHAR(40) NOT NULL,
  status VARCHAR(20) NOT NULL,
  link TEXT NOT NULL,
  file BINARY(16) NOT NULL,
  changed_by BINARY(16) NOT NULL,
  changed_at BIGINT NOT NULL,
  KEY of_file (file)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS toolkit_place (
  programme VARCHAR(100) NOT NULL,
  step VARCHAR(100) NOT NULL,
  item BINARY(16) NOT NULL,
  PRIMARY KEY (programme, step, item),
  KEY of_item (item),
  FOREIGN KEY (item) REFERENCES toolkit_item (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Questions of participants: at a step of their wave, or to the contact person (step ''). What is
-- told to the whole wave stands apart, in words that name nobody.
CREATE TABLE IF NOT EXISTS question (
  id BINARY(16) NOT NULL PRIMARY KEY,
  added BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  wave BINARY(16) NOT NULL,
  participant BINARY(16) NOT NULL,
  step VARCHAR(100) NOT NULL,
  is_open BOOLEAN NOT NULL,
  shared_question TEXT NULL,
  shared_answer TEXT NULL,
  shared_by BINARY(16) NULL,
  shared_at BIGINT NULL,
  UNIQUE KEY in_order_of_adding (added),
  KEY of_participant (participant),
  KEY of_wave (wave, is_open)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS question_message (
  id BINARY(16) NOT NULL PRIMARY KEY,
  added BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  question BINARY(16) NOT NULL,
  by_person BINARY(16) NOT NULL,
  by_staff BOOLEAN NOT NULL,
  written_at BIGINT NOT NULL,
  body TEXT NOT NULL,
  UNIQUE KEY in_order_of_adding (added),
  KEY of_question (question, added),
  FOREIGN KEY (question) REFERENCES question (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
