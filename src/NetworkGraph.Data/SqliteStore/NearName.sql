INSERT OR IGNORE INTO near_identity VALUES ($id)
