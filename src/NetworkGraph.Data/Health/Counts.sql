SELECT (SELECT count(*) FROM import), (SELECT count(*) FROM identity), (SELECT count(*) FROM listing), (SELECT count(*) FROM interaction), (SELECT count(*) FROM user_fact)
