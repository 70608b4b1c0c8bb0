INSERT INTO same_row (a, b, import)
SELECT DISTINCT min(a.id, b.id), max(a.id, b.id), $import
FROM staged.same_row s JOIN identity_map a ON a.local = s.a JOIN identity_map b ON b.local = s.b
WHERE a.id <> b.id
