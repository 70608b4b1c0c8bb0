SELECT what, facts, hash FROM seal ORDER BY what
