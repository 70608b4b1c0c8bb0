INSERT INTO seal (what, facts, hash) VALUES ($what, $facts, $hash)
ON CONFLICT (what) DO UPDATE SET facts = excluded.facts, hash = excluded.hash
