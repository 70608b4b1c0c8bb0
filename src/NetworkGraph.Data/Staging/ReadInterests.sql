SELECT file, line, kind, organisation, person, title, at, precision FROM interest ORDER BY file, line
