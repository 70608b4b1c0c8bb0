// What one would write first with the official driver: UNWIND in transactions of 20,000 rows, and the hand-written paths.
// usage: node plain-loop.mjs BOLT PASSWORD people|ties|paths INPUT.json
import { readFileSync } from 'node:fs';
import neo4j from 'neo4j-driver';

const [, , bolt, password, work, file] = process.argv;
const input = JSON.parse(readFileSync(file, 'utf8'));
const driver = neo4j.driver(bolt, neo4j.auth.basic('neo4j', password), { disableLosslessIntegers: true });
const session = driver.session();

const loops = {
  // Keys of its own, so that both write as many nodes under the same constraint.
  people: `UNWIND $rows AS row
    CREATE (:Person:NetworkGraph {key: 'loop-' + row.key, name: row.name, company: row.company, title: row.title, kind: row.kind, value: row.value, sort: row.sort, handles: row.handles, remembered: row.remembered, load: row.load, employerKey: row.employerKey, employers: row.employers, employersOn: row.employersOn, targetCompany: row.targetCompany, searchName: row.searchName, searchCompany: row.searchCompany, searchTitle: row.searchTitle, h: row.h})`,
  ties: `UNWIND $rows AS row
    MATCH (from:NetworkGraph {key: 'loop-' + row.from})
    MATCH (to:NetworkGraph {key: 'loop-' + row.to})
    CREATE (from)-[:KNOWS {strength: row.strength, chance: row.chance, unanswered: row.unanswered, evidence: row.evidence, seenIn: row.seenIn, h: row.h, member: row.member, v: row.v}]->(to)`,
};

if (work === 'paths') {
  const times = [];
  for (const round of [0, 1]) {
    for (const pair of input.pairs) {
      const begun = performance.now();
      await session.executeRead(transaction => transaction.run(input.statement, pair));
      if (round === 1) times.push(performance.now() - begun);
    }
  }
  console.log(JSON.stringify(times));
} else {
  const begun = performance.now();
  for (let at = 0; at < input.length; at += 20000) {
    const rows = input.slice(at, at + 20000);
    await session.executeWrite(transaction => transaction.run(loops[work], { rows }));
  }
  console.log(input.length / (performance.now() - begun) * 1000);
}

await session.close();
await driver.close();
