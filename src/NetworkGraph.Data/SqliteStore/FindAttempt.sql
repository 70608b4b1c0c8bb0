SELECT state, reason FROM attempt WHERE uuid = $uuid
