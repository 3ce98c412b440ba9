import { CypherFileError } from './cypher-file.error';
import { parseCypherFile } from './cypher-file.parser';

const complete = `// Purpose: the cheapest chain between two métiers,
//   by its total cost.
// Parameters:
//   $de      string           code of the first métier
//   $vers    string           code of the last one,
//                             which is not in the answer
//   $niveaux list of strings  which items count
// Example: :param de => 'M1805'
//          :param vers => 'M1810'

// Two lines of Browser:
:param niveaux => ['TOUT']

MATCH (a:Metier {code: $de}) // the first; $notAParameter
MATCH (b:Metier {code: $vers})
WHERE a.libelle <> 'a; b $no' AND b.\`odd; $name\` IS NULL /* ; $no */
RETURN a, b, $niveaux AS niveaux;
`;

describe('parseCypherFile', () => {
  it('reads header and statement', () => {
    const file = parseCypherFile(complete, 'cypher/queries/chaine.cypher');
    expect(file).toEqual({
      name: 'chaine',
      purpose: 'the cheapest chain between two métiers, by its total cost.',
      parameters: [
        { name: 'de', type: 'string', meaning: 'code of the first métier', example: "'M1805'" },
        {
          name: 'vers',
          type: 'string',
          meaning: 'code of the last one, which is not in the answer',
          example: "'M1810'",
        },
        { name: 'niveaux', type: 'list of strings', meaning: 'which items count', example: "['TOUT']" },
      ],
      statement: [
        'MATCH (a:Metier {code: $de}) // the first; $notAParameter',
        'MATCH (b:Metier {code: $vers})',
        "WHERE a.libelle <> 'a; b $no' AND b.`odd; $name` IS NULL /* ; $no */",
        'RETURN a, b, $niveaux AS niveaux',
      ].join('\n'),
    });
  });

  it('reads a file of Windows, with a byte order mark and without parameters', () => {
    const text = '\uFEFF// Purpose: count.\r\n// Parameters: none\r\n\r\nMATCH (n)\r\nRETURN count(n);\r\n';
    expect(parseCypherFile(text, 'count.cypher')).toEqual({
      name: 'count',
      purpose: 'count.',
      parameters: [],
      statement: 'MATCH (n)\nRETURN count(n)',
    });
  });

  it('passes over other comments of the header, such as a notice', () => {
    const text = '// Generated: do not edit.\n// Purpose: one.\n\nRETURN 1 AS one';
    expect(parseCypherFile(text).purpose).toBe('one.');
  });

  it('keeps a label that begins a line', () => {
    const text = '// Purpose: labels.\n\nMATCH (n\n  :Metier)\nRETURN n';
    expect(parseCypherFile(text).statement).toBe('MATCH (n\n  :Metier)\nRETURN n');
  });

  const header = '// Purpose: p.\n// Parameters:\n//   $code  string  of a métier\n';
  it.each([
    ['no header', 'RETURN 1', 1, 'the header has no purpose'],
    ['no statement', '// Purpose: p.\n\n// nothing\n', 4, 'there is no statement'],
    ['an empty file', '', 1, 'the header has no purpose'],
    ['two statements', '// Purpose: p.\nRETURN 1;\nRETURN 2;\n', 2, 'a second statement follows'],
    [
      'a parameter that is not declared',
      `${header}\nMATCH (n {code: $code})\nRETURN $other`,
      6,
      '$other is not declared',
    ],
    ['a parameter that is not used', `${header}\nRETURN 1`, 3, '$code is declared but not used'],
    ['a parameter declared twice', `${header}//   $code  string  again\nRETURN $code`, 4, '$code is declared twice'],
    ['a parameter without meaning', '// Purpose: p.\n// Parameters:\n//   $code string\nRETURN $code', 3, 'two spaces'],
    ['an example of nothing', `${header}// Example: :param kode => 1\nRETURN $code`, 4, '$kode, which is not declared'],
    ['an example without value', `${header}// Example: :param code\nRETURN $code`, 4, ':param name => value'],
    ['another command', `${header}\n:use system\nRETURN $code`, 5, 'not ":use system"'],
  ])('refuses %s, naming file and line', (_what, text, line, reason) => {
    const parse = (): unknown => parseCypherFile(text, 'cypher/queries/bad.cypher');
    expect(parse).toThrow(CypherFileError);
    expect(parse).toThrow(`cypher/queries/bad.cypher:${line}: `);
    expect(parse).toThrow(reason);
  });
});
