MERGE (a:ImportAttempt {id: $id})
SET a.archiveName = $archiveName, a.at = $at, a.state = $state, a.reason = $reason
