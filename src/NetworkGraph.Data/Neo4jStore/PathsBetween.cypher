// Those who know the target are hashed once; the two steps from the viewer meet them.
MATCH (me:Person {generation: $generation, key: $viewer})
MATCH (target:Person {generation: $generation, key: $target})
CALL (me, target) {
  MATCH (me)-[a:KNOWS|MAY_KNOW]->(first)-[z:KNOWS|MAY_KNOW]->(target)
  RETURN first, null AS second, a, null AS b, z
  UNION ALL
  MATCH (me)-[a:KNOWS|MAY_KNOW]->(first)-[b:KNOWS|MAY_KNOW]->(second)-[z:KNOWS|MAY_KNOW]->(target)
  USING JOIN ON second
  WHERE first <> target AND second <> me
  RETURN first, second, a, b, z
}
WITH first, second, a, b, z, exp(coalesce(me.offset, 0.0)) AS odds
WHERE coalesce(a.viewer, $viewer) = $viewer AND coalesce(b.viewer, $viewer) = $viewer AND coalesce(z.viewer, $viewer) = $viewer
WITH first, second, a, b, z,
  CASE WHEN a.viewer IS NULL THEN a.chance * odds / (1 - a.chance + a.chance * odds) ELSE a.chance END
    * first.factor * coalesce(b.chance * second.factor, 1.0) * z.chance AS chance
WHERE chance >= $least
RETURN first.key, first.number, first.factor, second.key, second.number, second.factor,
  a.strength, a.unanswered, a.chance, b.strength, b.unanswered, b.chance, z.strength, z.unanswered, z.chance
ORDER BY chance DESC
LIMIT $limit
