SELECT i.kind, i.value FROM identity i JOIN gone g ON g.id = i.id
