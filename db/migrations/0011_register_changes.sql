-- Counts each change of a name, an organisation or a wish for a new password, whoever makes it,
-- so that a program knows whether the names that it keeps in memory are still right.
CREATE TABLE IF NOT EXISTS register_change (
  id TINYINT NOT NULL PRIMARY KEY,
  number BIGINT NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

INSERT IGNORE INTO register_change (id, number) VALUES (1, 1);

CREATE TRIGGER IF NOT EXISTS person_added AFTER INSERT ON person FOR EACH ROW
  UPDATE register_change SET number = number + 1 WHERE id = 1;

CREATE TRIGGER IF NOT EXISTS person_changed AFTER UPDATE ON person FOR EACH ROW
  UPDATE register_change SET number = number + 1 WHERE id = 1;

CREATE TRIGGER IF NOT EXISTS person_gone AFTER DELETE ON person FOR EACH ROW
  UPDATE register_change SET number = number + 1 WHERE id = 1;

CREATE TRIGGER IF NOT EXISTS organisation_added AFTER INSERT ON organisation FOR EACH ROW
  UPDATE register_change SET number = number + 1 WHERE id = 1;

CREATE TRIGGER IF NOT EXISTS organisation_changed AFTER UPDATE ON organisation FOR EACH ROW
  UPDATE register_change SET number = number + 1 WHERE id = 1;

CREATE TRIGGER IF NOT EXISTS organisation_gone AFTER DELETE ON organisation FOR EACH ROW
  UPDATE register_change SET number = number + 1 WHERE id = 1;

CREATE TRIGGER IF NOT EXISTS password_wished AFTER INSERT ON password_wish FOR EACH ROW
  UPDATE register_change SET number = number + 1 WHERE id = 1;

CREATE TRIGGER IF NOT EXISTS password_wish_gone AFTER DELETE ON password_wish FOR EACH ROW
  UPDATE register_change SET number = number + 1 WHERE id = 1;
