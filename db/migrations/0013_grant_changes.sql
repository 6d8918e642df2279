-- Counts changes of grants and second factors along with those of the register (0011), so that a
-- program knows with each session whether what it keeps of its person is still right.
CREATE TRIGGER IF NOT EXISTS grant_given AFTER INSERT ON role_grant FOR EACH ROW
  UPDATE register_change SET number = number + 1 WHERE id = 1;

CREATE TRIGGER IF NOT EXISTS grant_changed AFTER UPDATE ON role_grant FOR EACH ROW
  UPDATE register_change SET number = number + 1 WHERE id = 1;

CREATE TRIGGER IF NOT EXISTS grant_taken AFTER DELETE ON role_grant FOR EACH ROW
  UPDATE register_change SET number = number + 1 WHERE id = 1;

CREATE TRIGGER IF NOT EXISTS second_factor_added AFTER INSERT ON second_factor FOR EACH ROW
  UPDATE register_change SET number = number + 1 WHERE id = 1;

CREATE TRIGGER IF NOT EXISTS second_factor_changed AFTER UPDATE ON second_factor FOR EACH ROW
  UPDATE register_change SET number = number + 1 WHERE id = 1;

CREATE TRIGGER IF NOT EXISTS second_factor_gone AFTER DELETE ON second_factor FOR EACH ROW
  UPDATE register_change SET number = number + 1 WHERE id = 1;
