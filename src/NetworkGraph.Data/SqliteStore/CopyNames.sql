INSERT INTO identity_name (identity, import, name)
SELECT m.id, $import, max(s.name) FROM staged.identity s JOIN identity_map m ON m.local = s.id WHERE s.name IS NOT NULL GROUP BY m.id
