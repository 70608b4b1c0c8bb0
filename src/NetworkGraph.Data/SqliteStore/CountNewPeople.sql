SELECT count(DISTINCT s.kind || ':' || s.value) FROM staged.identity s JOIN identity_map m ON m.local = s.id WHERE m.id IS NULL
