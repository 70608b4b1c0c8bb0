SELECT 0, id, kind, subject, json, at FROM user_fact
