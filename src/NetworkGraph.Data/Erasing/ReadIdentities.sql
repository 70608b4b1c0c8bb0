SELECT id, kind || ':' || value FROM identity
