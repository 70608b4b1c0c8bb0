SELECT DISTINCT n.name FROM identity_name n JOIN gone g ON g.id = n.identity
UNION SELECT DISTINCT l.name FROM listing l JOIN gone g ON g.id = l.person WHERE l.name IS NOT NULL
