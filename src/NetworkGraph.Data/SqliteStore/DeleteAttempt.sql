DELETE FROM attempt WHERE uuid = $uuid
