SELECT i.kind, i.value FROM touched t CROSS JOIN main.identity i ON i.id = t.id
