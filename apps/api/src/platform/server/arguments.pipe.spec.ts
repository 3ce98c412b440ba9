import 'reflect-metadata';
import type { ArgumentMetadata } from '@nestjs/common';
import { PasserellesArgs } from '../../questions/passerelles/passerelles.args';
import { ArgumentsPipe } from './arguments.pipe';

describe('ArgumentsPipe', () => {
  const pipe = new ArgumentsPipe();
  const metadata: ArgumentMetadata = { type: 'body', metatype: PasserellesArgs };
  const asked = (changes: object): Promise<unknown> =>
    pipe.transform(
      { de: 'A1203', vers: 'D1211', niveau: null, nombre: 2, contraintes: { couvertureMin: 0.1 }, ...changes },
      metadata,
    );

  it('gives the codes of each question, with defaults and nested arguments, whether or not it was checked before', async () => {
    for (const [de, vers] of [
      ['A1203', 'D1211'],
      ['K2204', 'J1501'],
      ['J1501', 'K2204'],
    ]) {
      const args = await asked({ de, vers });
      expect(args).toBeInstanceOf(PasserellesArgs);
      expect(args).toMatchObject({
        de,
        vers,
        nombre: 2,
        niveau: 'TOUT',
        contraintes: { communsMin: 1, couvertureMin: 0.1 },
      });
    }
  });

  it('tells arguments apart that differ anywhere but in the codes', async () => {
    await asked({});
    expect(await asked({ contraintes: { communsMin: 3, via: 'M1805' } })).toMatchObject({
      contraintes: { via: 'M1805' },
    });
    expect(await asked({ contraintes: { communsMin: 3, via: 'K2204' } })).toMatchObject({
      contraintes: { via: 'K2204' },
    });
    expect(await asked({ contraintes: null })).toMatchObject({ contraintes: null });
  });

  it.each([
    ['nombre', { nombre: 21 }],
    ['contraintes.communsMin', { contraintes: { communsMin: 0 } }],
  ])('refuses a wrong %s as often as it comes, after right ones', async (argument, changes) => {
    await asked({});
    for (let time = 0; time < 2; time++) {
      await expect(asked(changes)).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument } });
    }
  });
});
