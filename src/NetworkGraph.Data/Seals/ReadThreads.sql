SELECT id, key FROM thread
