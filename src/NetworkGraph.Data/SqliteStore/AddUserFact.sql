INSERT INTO user_fact (id, kind, subject, json, at) VALUES ($id, $kind, $subject, $json, $at) ON CONFLICT DO NOTHING
