INSERT INTO staged.listing (person, connected_on, precision, name, company, title, file, line)
SELECT person, connected_on, precision, name, company, title, file, line FROM listing WHERE import = $import
