INSERT INTO staged.background
SELECT file, line, kind, organisation, title, from_at, from_precision, to_at, to_precision FROM background WHERE import = $import
