SELECT import, member AS member_identity, person AS person_identity, connected_on, precision, name, company, title, file, line
FROM listing WHERE $import IS NULL OR import = $import
