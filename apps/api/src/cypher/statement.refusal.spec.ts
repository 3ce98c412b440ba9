import { refusalOfStatement } from './statement.refusal';

const refused = (statement: string, parameters = {}, allowance: readonly string[] = []): string | undefined =>
  refusalOfStatement(statement, parameters, new Set(allowance))?.refused;

describe('refusalOfStatement', () => {
  it.each([
    'MATCH (m:Metier {code: $code})-[:PROCHE*1..3]->(n) RETURN n.code AS code ORDER BY code',
    'CALL db.labels() YIELD label RETURN label',
    'CALL db.index.fulltext.queryNodes("libelles", $texte) YIELD node, score RETURN node',
    'CALL { MATCH (m:Metier) RETURN m } RETURN m',
    'UNWIND [1] AS x CALL (x) { RETURN x AS y } RETURN y',
    'RETURN date.truncate("year", date()), point.distance($a, $b), duration.between($a, $b)',
    'RETURN \'CALL dbms.listConfig()\' AS text, "LOAD CSV" AS other, `CALL dbms.x()` AS quoted',
    'RETURN 1 // CALL dbms.listConfig()\n/* LOAD CSV */',
    'MATCH (n:CALL) WHERE n.call STARTS WITH "x" AND n.load IN [1] RETURN n.use AS u',
    'WITH {call: 1} AS m RETURN m.call AS one',
    'UNWIND range(1, 100000000000) AS x RETURN count(x)',
    'RETURN [i IN range(1, size($l) - 1) | $l[i]]',
    'RETURN 50000000 AS large',
  ])('lets pass %s', (statement) => expect(refused(statement, { l: [1, 2] })).toBeUndefined());

  it.each([
    ['CALL dbms.listConfig()', 'dbms.listConfig'],
    ['call `dbms` . `listConfig`', 'dbms.listConfig'],
    ['CALL/**/dbms/**/./**/listConfig()', 'dbms.listConfig'],
    ['CALL\u001cdbms.listConfig()', 'dbms.listConfig'],
    ['// x\rCALL dbms.listConfig()', 'dbms.listConfig'],
    ['OPTIONAL CALL gds.graph.drop("x") YIELD graphName RETURN 1', 'gds.graph.drop'],
    ['MATCH (n) WHERE n.x > 1. CALL dbms.listConfig() YIELD name RETURN name', 'dbms.listConfig'],
    ['RETURN [i IN [1] | COLLECT { CALL db.prepareForReplanning() RETURN 1 }]', 'db.prepareForReplanning'],
    ['RETURN [i IN [1] | COLLECT { LOAD CSV FROM "file:///x" AS l RETURN l }]', 'LOAD CSV'],
    ['load /* */ csv FROM "http://x" AS l RETURN l', 'LOAD CSV'],
    ['RETURN apoc.cypher.runFirstColumnSingle("CALL dbms.listConfig()", {})', 'apoc.cypher.runFirstColumnSingle'],
    ['RETURN {a:apoc.util.sleep(1)}', 'apoc.util.sleep'],
    ['RETURN `apoc.util.sleep`(1)', 'apoc.util.sleep'],
    ['RETURN `gds`.graph.project("x", 1, 2)', 'gds.graph.project'],
    ['USE system SHOW USERS', 'USE'],
    ['PROFILE MATCH (n) RETURN n', 'PROFILE'],
    ['CYPHER runtime=slotted PROFILE MATCH (n) RETURN n', 'PROFILE'],
    ['\\u0043ALL dbms.listConfig()', '\\u'],
    ["RETURN '\\u0027 CALL dbms.listConfig()", '\\u'],
    ['RETURN size([x IN range(1, 50000000) | x])', 'range'],
    ['RETURN range(1, 5e7)', 'range'],
    ['RETURN range(1, 0x2FAF080)', 'range'],
    ['WITH 50_000_000 AS n RETURN [x IN range(1, n) | x]', 'range'],
    ['RETURN [x IN range(1, 2000) | [y IN range(1, 2000) | y]]', 'range'],
  ])('refuses %j', (statement, what) => expect(refused(statement)).toBe(what));

  it('looks at the parameters that a range may have as bounds', () => {
    expect(refused('RETURN range(1, $n)', { n: 50_000_000 })).toBe('range');
    expect(refused('RETURN range(1, $n)', { n: 5_000, other: 50_000_000 })).toBeUndefined();
  });

  it('lets a recipe name what it is allowed', () => {
    expect(refused('RETURN gds.graph.project("x", 1, 2)', {}, ['gds.graph.project'])).toBeUndefined();
    expect(refused('CALL gds.graph.drop("x")', {}, ['gds.graph.project'])).toBe('gds.graph.drop');
  });
});
