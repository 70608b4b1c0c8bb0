SELECT n.identity, n.name FROM identity_name n JOIN import i ON i.id = n.import ORDER BY n.identity, i.snapshot_date, i.content_hash, i.member
