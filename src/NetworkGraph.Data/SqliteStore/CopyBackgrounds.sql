INSERT INTO background (import, file, line, kind, organisation, title, from_at, from_precision, to_at, to_precision)
SELECT $import, file, line, kind, organisation, title, from_at, from_precision, to_at, to_precision FROM staged.background
