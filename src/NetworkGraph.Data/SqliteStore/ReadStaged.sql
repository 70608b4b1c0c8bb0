SELECT id, kind || ':' || value FROM staged.identity
