// Three rounds of the best chance to reach everyone, each from the values of the round before; then people and chances per company.
MATCH (me:Person {generation: $generation, key: $viewer})
WITH me, exp(coalesce(me.offset, 0.0)) AS odds
CALL (me, odds) {
  MATCH (me)-[k:KNOWS|MAY_KNOW]->(p)
  WHERE coalesce(k.viewer, $viewer) = $viewer
  WITH p, max(CASE WHEN k.viewer IS NULL THEN k.chance * odds / (1 - k.chance + k.chance * odds) ELSE k.chance END) AS chance
  RETURN collect({person: p, chance: chance}) AS first
}
CALL (me, first) {
  CALL (me, first) {
    UNWIND first AS reached
    RETURN reached.person AS p, reached.chance AS chance
    UNION ALL
    UNWIND first AS reached
    WITH me, reached.person AS via, reached.chance AS so
    MATCH (via)-[k:KNOWS|MAY_KNOW]->(p)
    WHERE p <> me AND coalesce(k.viewer, $viewer) = $viewer
    RETURN p, so * via.factor * k.chance AS chance
  }
  WITH p, max(chance) AS chance
  RETURN collect({person: p, chance: chance}) AS second
}
CALL (me, second) {
  UNWIND second AS reached
  RETURN reached.person AS p, reached.chance AS chance
  UNION ALL
  UNWIND second AS reached
  WITH me, reached.person AS via, reached.chance AS so
  MATCH (via)-[k:KNOWS|MAY_KNOW]->(p)
  WHERE p <> me AND coalesce(k.viewer, $viewer) = $viewer
  RETURN p, so * via.factor * k.chance AS chance
}
WITH size(first) AS withinOne, size(second) AS withinTwo, p, max(chance) AS chance
ORDER BY chance DESC
WITH withinOne, withinTwo, p.employer AS company, count(*) AS people, sum(chance) AS expected, collect(chance)[0..$best] AS chances
RETURN withinOne, withinTwo, company, people, expected, chances
