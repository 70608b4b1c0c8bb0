SELECT id FROM import WHERE uuid = $uuid
