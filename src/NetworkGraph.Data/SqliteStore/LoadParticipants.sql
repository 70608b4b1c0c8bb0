SELECT import, number, identity FROM participant ORDER BY import, number, identity
