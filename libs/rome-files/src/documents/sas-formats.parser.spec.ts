import { parseSasFormats } from './sas-formats.parser';

describe('parseSasFormats', () => {
  it('reads lists of codes, over several lines, and leaves out comments and Other', () => {
    const formats = parseSasFormats(`
      /* value $OLD "X"="Y"; */
      proc format ;
      value  $FAP9RSQ
      "A1403","A1407"   =	"A0Z41"
      "A1201",
      "A1205" = "A0Z42"
       Other  = "ZZZZZ";
      run;
      value $FAP9_5L "A0Z41"="A0Z41 : Éleveurs ; salariés" ;`);
    expect([...formats.keys()]).toEqual(['FAP9RSQ', 'FAP9_5L']);
    expect([...(formats.get('FAP9RSQ') ?? [])]).toEqual([
      ['A1403', 'A0Z41'],
      ['A1407', 'A0Z41'],
      ['A1201', 'A0Z42'],
      ['A1205', 'A0Z42'],
    ]);
    expect(formats.get('FAP9_5L')?.get('A0Z41')).toBe('A0Z41 : Éleveurs ; salariés');
  });

  it('finds nothing in another text', () => {
    expect(parseSasFormats('Code;Valeur\n1;2\n').size).toBe(0);
  });
});
