INSERT OR IGNORE INTO joined (a, b) VALUES ($a, $b), ($b, $a)
