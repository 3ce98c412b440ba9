import { column, node, property, rowsOf } from '../declaration/declaration';
import { decimal, niveauEuropeen, oneOf } from '../values/conversion';
import { baseDuCout } from '../values/enumerations';

/** A diploma, title or certificate known to Certif Info. */
export const certification = node({
  label: 'Certification',
  plural: 'certifications',
  description: 'Diplôme, titre, certificat ou habilitation décrit par Certif Info.',
  source: rowsOf('certification'),
  joins: { certification_cout: 'code_certification' },
  key: property('code', column('certification', 'code'), 'Code Certif Info de la certification.'),
  properties: [
    property('libelle', column('certification', 'libelle'), 'Intitulé de la certification.', {
      required: true,
      indexed: true,
      searched: true,
    }),
    property('type', column('certification', 'type'), 'Type de diplôme, comme « Licence ».'),
    property(
      'niveauEuropeen',
      column('certification', 'niveau_europeen', niveauEuropeen),
      'Niveau du cadre européen des certifications, de 1 à 8 ; nul : inconnu.',
      { indexed: true },
    ),
    property(
      'codeRncp',
      column('certification', 'code_rncp'),
      'Code au répertoire national des certifications professionnelles.',
      { indexed: true },
    ),
    property(
      'codeRs',
      column('certification', 'code_rs'),
      'Code au répertoire spécifique ; plusieurs codes sont séparés par une virgule.',
    ),
    property('etat', column('certification', 'etat'), 'État de la publication, comme « Publié ».'),
    property('valideur', column('certification', 'valideur'), 'Qui valide la certification.'),
    property('certificateur', column('certification', 'certificateur'), 'Qui délivre la certification.'),
    property(
      'moisDeFormation',
      column('certification_cout', 'mois', decimal),
      'Mois que demande la formation qui y prépare ; nul : la table des coûts n’en dit rien, ou n’est pas chargée.',
    ),
    property(
      'moisDitsDe',
      column('certification_cout', 'dit_de', oneOf(baseDuCout)),
      'De quoi la table des coûts le dit : de la certification même, ou de son niveau.',
    ),
    property('sourceDesMois', column('certification_cout', 'source'), 'Qui le dit, d’après la table des coûts.'),
  ],
});
