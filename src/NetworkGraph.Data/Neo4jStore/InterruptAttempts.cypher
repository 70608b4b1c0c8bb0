MATCH (a:ImportAttempt {state: 'Reading'})
SET a.state = 'Interrupted'
