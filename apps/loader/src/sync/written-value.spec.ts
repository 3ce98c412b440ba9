import { column, computed, integer, property } from '@rome-graph/domain';
import { writtenProperties } from './written-value';

const declared = [
  property('libelle', column('referentiel_code_rome', 'libelle_rome'), 'Texte.'),
  property('ordre', computed('integer', 'compté'), 'Entier.'),
  property('niveau', column('referentiel_code_rome', 'code_ogr', integer), 'Entier.'),
  property('cout', computed('float', 'calculé'), 'Nombre.'),
  property('publieeLe', computed('date', 'lue'), 'Date.'),
  property('chargeeLe', computed('datetime', 'lu'), 'Moment.'),
  property('qualifications', computed('strings', 'lues'), 'Textes.'),
];

describe('writtenProperties', () => {
  it('gives each value the type under which Neo4j is to store it', () => {
    const values = ['Soudeur', 3, 0, 2, '2025-09-18', '2026-01-02T03:04:05.678Z', ['ouvrier']];
    const { publieeLe, chargeeLe, ...plain } = writtenProperties(declared, values);
    expect(plain).toEqual({ libelle: 'Soudeur', ordre: 3n, niveau: 0n, cout: 2, qualifications: ['ouvrier'] });
    expect(publieeLe?.constructor.name).toBe('Date');
    expect(String(publieeLe)).toBe('2025-09-18');
    expect(chargeeLe?.constructor.name).toBe('DateTime');
    expect(String(chargeeLe)).toBe('2026-01-02T03:04:05.678000000Z');
  });

  it('leaves out what is unknown', () => {
    expect(writtenProperties(declared, [null, null, 1, null, null, null, null])).toEqual({ niveau: 1n });
  });

  it.each([
    ['2025-09-18T12:00Z', '2025-09-18T12:00:00Z'],
    ['2025-09-18T12:00:01Z', '2025-09-18T12:00:01Z'],
    ['2025-09-18T12:00:00.5Z', '2025-09-18T12:00:00.500000000Z'],
  ])('reads the moment %s', (text, moment) => {
    expect(String(writtenProperties(declared.slice(5), [text]).chargeeLe)).toBe(moment);
  });

  it.each(['18/09/2025', '2025-9-18', ''])('refuses the date "%s"', (text) => {
    expect(() => writtenProperties(declared.slice(4), [text])).toThrow(`"${text}" is not a date such as 2025-09-18`);
  });

  it('refuses a moment that says no offset, and a number that is not whole', () => {
    expect(() => writtenProperties(declared.slice(5), ['2025-09-18T12:00:00'])).toThrow('is not a date and time');
    expect(() => writtenProperties(declared.slice(1), [1.5])).toThrow(RangeError);
  });
});
