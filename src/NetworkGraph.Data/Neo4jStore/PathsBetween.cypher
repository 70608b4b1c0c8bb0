// Those who know the target are hashed once; the two steps from the viewer meet them.
MATCH (me:NetworkGraphPerson {generation: $generation, key: $viewer})
MATCH (target:NetworkGraphPerson {generation: $generation, key: $target})
CALL (me, target) {
  MATCH (me)-[a:KNOWS|MAY_KNOW]->(first)-[z:KNOWS|MAY_KNOW]->(target)
  WHERE NOT first.key IN $without
  RETURN first, null AS second, a, null AS b, z
  UNION ALL
  MATCH (me)-[a:KNOWS|MAY_KNOW]->(first)-[b:KNOWS|MAY_KNOW]->(second)-[z:KNOWS|MAY_KNOW]->(target)
  USING JOIN ON second
  WHERE first <> target AND second <> me AND NOT first.key IN $without AND NOT second.key IN $without
  RETURN first, second, a, b, z
}
WITH me, first, second, a, b, z
WHERE coalesce(a.viewer, $viewer) = $viewer AND coalesce(b.viewer, $viewer) = $viewer AND coalesce(z.viewer, $viewer) = $viewer
  AND NOT first.key IN coalesce(me.noTies, []) AND (second IS NULL OR NOT second.key IN coalesce(me.noTies, []))
WITH first, second, a, b, z,
  a.chance * first.factor * coalesce(b.chance * second.factor, 1.0) * z.chance AS chance
WHERE chance >= $least
RETURN first.key, first.number, first.factor, second.key, second.number, second.factor,
  a.chance, b.chance, z.chance
ORDER BY chance DESC
LIMIT $limit
