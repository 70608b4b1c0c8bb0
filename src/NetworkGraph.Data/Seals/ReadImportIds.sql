SELECT id, uuid FROM import
