-- Delays that ended long ago are forgotten at each sign-in.
ALTER TABLE login_delay ADD INDEX IF NOT EXISTS of_end (blocked_until);
