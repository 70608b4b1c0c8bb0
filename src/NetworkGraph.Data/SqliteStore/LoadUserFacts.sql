SELECT id, kind, subject, json, at FROM user_fact ORDER BY at, id
