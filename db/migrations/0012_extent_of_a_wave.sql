-- How many cases and facts a wave has is asked with nearly every page: read from this key alone.
ALTER TABLE case_head ADD KEY IF NOT EXISTS extent (root, version);
