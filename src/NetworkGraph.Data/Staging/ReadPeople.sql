SELECT id, kind, value, name FROM identity
