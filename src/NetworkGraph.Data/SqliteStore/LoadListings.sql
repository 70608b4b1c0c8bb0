SELECT member, person, import, connected_on, name, company, title, file, line FROM listing ORDER BY member, person
