SELECT archive_name FROM import WHERE uuid = $uuid
