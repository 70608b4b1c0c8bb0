MERGE (p:FactPage {import: $import, number: $number})
SET p.lines = $lines
