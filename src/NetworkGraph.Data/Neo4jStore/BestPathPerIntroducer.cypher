// The same search as PathsBetween, of which each first introducer's best path is kept: for targets with more paths than anybody counts.
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
WITH first, second, a, b, z, chance
ORDER BY chance DESC, CASE WHEN second IS NULL THEN 0 ELSE 1 END, second.number
WITH first, collect({second: second, a: a, b: b, z: z, chance: chance})[0] AS best
ORDER BY best.chance DESC
LIMIT $limit
RETURN first.key, first.number, first.factor, best.second.key, best.second.number, best.second.factor,
  best.a.strength, best.a.unanswered, best.a.chance, best.b.strength, best.b.unanswered, best.b.chance, best.z.strength, best.z.unanswered, best.z.chance
