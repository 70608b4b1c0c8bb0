SELECT i.kind, i.value FROM near_member m CROSS JOIN main.identity i ON i.id = m.id
