SELECT import, file, line, kind, organisation, person AS person_identity, title, at, precision
FROM interest WHERE $import IS NULL OR import = $import
