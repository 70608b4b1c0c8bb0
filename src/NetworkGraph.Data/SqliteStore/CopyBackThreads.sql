INSERT INTO staged.thread (id, key) SELECT id, key FROM thread
