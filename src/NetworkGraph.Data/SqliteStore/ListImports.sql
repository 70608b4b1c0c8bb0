SELECT uuid, imported_at, reading, difference FROM import ORDER BY imported_at DESC, uuid
