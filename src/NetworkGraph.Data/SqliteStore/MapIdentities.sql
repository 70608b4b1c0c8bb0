INSERT INTO identity_map (local, id)
SELECT s.id, i.id FROM staged.identity s LEFT JOIN identity i ON i.kind = s.kind AND i.value = s.value
