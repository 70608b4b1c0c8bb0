SELECT id, key FROM thread ORDER BY id
