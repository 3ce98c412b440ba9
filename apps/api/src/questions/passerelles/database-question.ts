import type { ChainsQuestion } from '@rome-graph/skill-graph';
import { COUVERTURE_MIN_DEFAUT } from '@rome-graph/skill-graph';
import { badUserInput } from '../../platform/errors/api-errors';
import { defaultCommunsMin } from './contraintes.input';
import type { PasserellesArgs } from './passerelles.args';
import { summedBy } from './statement-search';
import type { DatabaseQuestion } from './statement-search';

/**
 * The question as the database is asked it.
 *
 * @throws BAD_USER_INPUT naming the argument that goes beyond what PROCHE holds, or beyond what the statements answer.
 */
export function databaseQuestionOf(args: PasserellesArgs, question: ChainsQuestion): DatabaseQuestion {
  const { de, vers, critere, nombre } = args;
  const { couvertureMin = COUVERTURE_MIN_DEFAUT, communsMin = defaultCommunsMin, etapesMax = Infinity, via } = question;
  refuse(
    args.mesureDesPas !== 'COUVERTURE',
    'mesureDesPas',
    'moteur NEO4J walks over PROCHE, whose strength is COUVERTURE: ask INSTANTANE.',
  );
  refuse(args.niveau !== 'TOUT', 'niveau', 'moteur NEO4J answers at niveau TOUT only: PROCHE is stored there.');
  refuse(args.savoirEtre, 'savoirEtre', 'moteur NEO4J answers without savoir-être only: PROCHE is stored so.');
  refuse(
    couvertureMin < COUVERTURE_MIN_DEFAUT,
    'contraintes.couvertureMin',
    `moteur NEO4J needs couvertureMin ≥ ${COUVERTURE_MIN_DEFAUT}: PROCHE holds no weaker step.`,
  );
  const several = nombre > 1 && (!(critere in summedBy) || via !== undefined);
  refuse(
    several,
    'nombre',
    'moteur NEO4J gives several chains by critere FORCE or EQUILIBRE without via only: ask INSTANTANE.',
  );
  const ends = [de, vers, via];
  const exclus = [...(question.exclus ?? [])].filter((code) => !ends.includes(code));
  return { de, vers, critere, nombre, couvertureMin, communsMin, etapesMax, via, exclus };
}

function refuse(wrong: boolean, argument: string, message: string): void {
  if (wrong) throw badUserInput(argument, message);
}
