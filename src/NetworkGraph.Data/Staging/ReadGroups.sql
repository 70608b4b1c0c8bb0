SELECT number, identity FROM participant ORDER BY number, identity
