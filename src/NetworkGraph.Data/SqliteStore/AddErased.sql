INSERT INTO erased (salt, digest, at) VALUES ($salt, $digest, $at) ON CONFLICT DO NOTHING
