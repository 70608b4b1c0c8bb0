// Those who know the target are hashed once; the two steps from the viewer meet them. How often introducers say yes to the viewer weighs on each, which no factor above 1 comes of.
MATCH (me:NetworkGraph {key: $viewer})
MATCH (target:NetworkGraph {key: $target})
CALL (me, target) {
  MATCH (me)-[a:KNOWS|MAY_KNOW]->(first:NetworkGraph)-[z:KNOWS|MAY_KNOW]->(target)
  WHERE NOT first.key IN $without
  RETURN first, null AS second, a, null AS b, z
  UNION ALL
  MATCH (me)-[a:KNOWS|MAY_KNOW]->(first:NetworkGraph)-[b:KNOWS|MAY_KNOW]->(second:NetworkGraph)-[z:KNOWS|MAY_KNOW]->(target)
  USING JOIN ON second
  WHERE first <> target AND second <> me AND NOT first.key IN $without AND NOT second.key IN $without
  RETURN first, second, a, b, z
}
WITH me, target, first, second, a, b, z
WHERE (type(a) = 'KNOWS' OR a.member = me.key) AND (b IS NULL OR type(b) = 'KNOWS' OR b.member = me.key) AND (type(z) = 'KNOWS' OR z.member = me.key)
  AND a.v = CASE a.member WHEN me.key THEN me.v ELSE first.v END
  AND (b IS NULL OR b.v = CASE b.member WHEN me.key THEN me.v WHEN first.key THEN first.v ELSE second.v END)
  AND z.v = CASE z.member WHEN me.key THEN me.v WHEN target.key THEN target.v WHEN first.key THEN first.v ELSE second.v END
  AND NOT first.key IN coalesce(me.noTies, []) AND (second IS NULL OR NOT second.key IN coalesce(me.noTies, []))
WITH first, second, a, b, z, coalesce(first.factor, first.load) * coalesce(me.rate, 1.0) AS one, coalesce(second.factor, second.load) * coalesce(me.rate, 1.0) AS other
WITH first, second, a, b, z, CASE WHEN one > 1 THEN 1.0 ELSE one END AS one, CASE WHEN other > 1 THEN 1.0 ELSE other END AS other
WITH first, second, a, b, z, one, other, a.chance * one * coalesce(b.chance * other, 1.0) * z.chance AS chance
WHERE chance >= $least
RETURN first.key, first.kind, first.value, one, second.key, second.kind, second.value, other,
  a.chance, b.chance, z.chance
ORDER BY chance DESC
LIMIT $limit
