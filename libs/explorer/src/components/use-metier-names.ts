import { useAnswer } from '../api/use-answer';
import { pageMetiersNommes } from './metiers-nommes.document';

/** What métiers are called whose codes alone are in the address: the code itself until that is known. */
export function useMetierNames(codes: readonly string[], enabled = true): (code: string) => string {
  const { data } = useAnswer(
    pageMetiersNommes,
    { codes },
    {
      enabled: enabled && codes.length > 0,
      keep: true,
      personal: true,
    },
  );
  const names = new Map(data?.parcourirMetiers.resultats.map(({ code, libelle }) => [code, libelle]));
  return (code) => names.get(code) ?? code;
}
