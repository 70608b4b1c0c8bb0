INSERT INTO staged.interest SELECT file, line, kind, organisation, person, title, at, precision FROM interest WHERE import = $import
