MATCH (w:NetworkGraph {id: 'workspace'})
MERGE (a:NetworkGraph {id: 'attempt:' + $id})
SET a:ImportAttempt, a.archiveName = $archiveName, a.at = $at, a.state = $state, a.reason = $reason, a.by = $by
RETURN a.id
