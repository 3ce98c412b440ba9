import { sentenceOf } from './error-sentences';

describe('sentenceOf', () => {
  it('says what the API says in French of what was asked, and not how to write queries', () => {
    const messageFr =
      'Aucun métier n’a le code « XXXX » dans la version 460. Aucune des 7 questions de cette requête n’a de réponse : posez une question par requête.';
    const error = {
      code: 'BAD_USER_INPUT',
      message: 'No métier',
      errors: [{ message: '', extensions: { messageFr } }],
    };
    expect(sentenceOf(error)).toEqual({
      title: 'Cette adresse demande ce qui n’existe pas',
      text: 'Aucun métier n’a le code « XXXX » dans la version 460.',
      again: false,
    });
  });

  it('has words of its own for what happens to any page', () => {
    expect(sentenceOf({ code: 'UNREACHABLE', message: 'x', errors: [] })).toMatchObject({
      title: 'Le serveur ne répond pas',
      again: true,
    });
  });

  it('gives what it does not know as it came', () => {
    expect(sentenceOf({ code: 'NEW_CODE', message: 'What happened.', errors: [] })).toMatchObject({
      text: 'What happened.',
    });
  });
});
