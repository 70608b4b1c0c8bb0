SELECT person, connected_on, precision, name, company, title, file, line FROM listing ORDER BY file, line
