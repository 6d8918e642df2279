-- Row 2 counts how often a draft was begun or removed, as row 1 counts changes of the register.
INSERT IGNORE INTO register_change (id, number) VALUES (2, 1);

CREATE TRIGGER IF NOT EXISTS draft_begun AFTER INSERT ON draft FOR EACH ROW
  UPDATE register_change SET number = number + 1 WHERE id = 2;

CREATE TRIGGER IF NOT EXISTS draft_gone AFTER DELETE ON draft FOR EACH ROW
  UPDATE register_change SET number = number + 1 WHERE id = 2;
