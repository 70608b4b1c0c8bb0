SELECT id, kind, value FROM identity ORDER BY kind, value
