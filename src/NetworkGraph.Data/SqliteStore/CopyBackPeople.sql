INSERT INTO staged.identity (id, kind, value, name)
SELECT i.id, i.kind, i.value, n.name
FROM identity i LEFT JOIN identity_name n ON n.identity = i.id AND n.import = $import
