SELECT import, file, line, kind, organisation, title, from_at, from_precision, to_at, to_precision
FROM background WHERE $import IS NULL OR import = $import
