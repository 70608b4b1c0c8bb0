INSERT INTO attempt (uuid, archive_name, started_at, state, reason) VALUES ($uuid, $archiveName, $at, $state, $reason)
ON CONFLICT (uuid) DO UPDATE SET state = excluded.state, reason = excluded.reason
