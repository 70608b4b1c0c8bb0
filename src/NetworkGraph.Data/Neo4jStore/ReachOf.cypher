// Three rounds of the best chance to reach everyone, each from the values of the round before; then people and chances per company.
// Nobody is reached through those whom the member calls no tie, though the people behind them stand within as many steps.
// What is best is a list, which the database compares place by place: the chance, who is asked first, and 1 where that is the person
// themselves and no message passed between them and the member. A tie counts where it is of the version that its member shows.
MATCH (me:NetworkGraph {key: $viewer})
WITH me, coalesce(me.rate, 1.0) AS rate
CALL (me) {
  MATCH (me)-[k:KNOWS|MAY_KNOW]->(p:NetworkGraph)
  WHERE (type(k) = 'KNOWS' OR k.member = me.key) AND k.v = CASE k.member WHEN me.key THEN me.v ELSE p.v END
  WITH p, max([k.chance, p.sort, CASE WHEN type(k) = 'KNOWS' AND coalesce(k.ground, 'FirstContact') = 'FirstContact' THEN 1 ELSE 0 END]) AS best
  RETURN collect({person: p, best: best}) AS first
}
CALL (me, rate, first) {
  CALL (me, rate, first) {
    UNWIND first AS reached
    RETURN reached.person AS p, reached.best AS best
    UNION ALL
    UNWIND first AS reached
    WITH me, rate, reached.person AS via, reached.best AS so
    MATCH (via)-[k:KNOWS|MAY_KNOW]->(p:NetworkGraph)
    WHERE p <> me AND (type(k) = 'KNOWS' OR k.member = me.key) AND k.v = CASE k.member WHEN via.key THEN via.v WHEN me.key THEN me.v ELSE p.v END
    RETURN p, [so[0] * CASE WHEN via.key IN coalesce(me.noTies, []) THEN 0.0 WHEN coalesce(via.factor, via.load) * rate > 1 THEN 1.0 ELSE coalesce(via.factor, via.load) * rate END * k.chance, so[1], 0] AS best
  }
  WITH p, max(best) AS best
  RETURN collect({person: p, best: best}) AS second
}
CALL (me, rate, second) {
  UNWIND second AS reached
  RETURN reached.person AS p, reached.best AS best
  UNION ALL
  UNWIND second AS reached
  WITH me, rate, reached.person AS via, reached.best AS so
  MATCH (via)-[k:KNOWS|MAY_KNOW]->(p:NetworkGraph)
  WHERE p <> me AND (type(k) = 'KNOWS' OR k.member = me.key) AND k.v = CASE k.member WHEN via.key THEN via.v WHEN me.key THEN me.v ELSE p.v END
  RETURN p, [so[0] * CASE WHEN via.key IN coalesce(me.noTies, []) THEN 0.0 WHEN coalesce(via.factor, via.load) * rate > 1 THEN 1.0 ELSE coalesce(via.factor, via.load) * rate END * k.chance, so[1], 0] AS best
}
WITH size(first) AS withinOne, size(second) AS withinTwo, p, max(best) AS best
WITH withinOne, withinTwo, p.employerKey AS company, best[0] AS chance, CASE best[2] WHEN 1 THEN '' ELSE best[1] END AS way
WITH withinOne, withinTwo, company, way, max(chance) AS chance, count(*) AS within, sum(CASE WHEN chance > 0 THEN 1 ELSE 0 END) AS people, sum(chance) AS expected
ORDER BY chance DESC
RETURN withinOne, withinTwo, company, sum(people) AS people, sum(expected) AS expected, collect(CASE WHEN way <> '' THEN chance END)[0..$best] AS chances, sum(within) AS within,
  coalesce(max(CASE WHEN way = '' THEN chance END), 0.0) AS withoutMessage
