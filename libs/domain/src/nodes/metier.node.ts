import { column, node, property, rowsOf, sentences } from '../declaration/declaration';
import { codeRome, flag, oneOf } from '../values/conversion';
import { riasec, transitionEcologique } from '../values/enumerations';

/** A fiche métier: the unit of the nomenclature, on which everything else hangs. */
export const metier = node({
  label: 'Metier',
  plural: 'metiers',
  description: "Fiche métier : l'unité de la nomenclature, identifiée par son code ROME.",
  source: rowsOf('referentiel_code_rome'),
  joins: { referentiel_code_rome_riasec: 'code_rome', texte: 'code_rome', libelle_rome3: 'code_rome' },
  key: property('code', column('referentiel_code_rome', 'code_rome', codeRome), 'Code ROME de la fiche, comme M1805.'),
  properties: [
    property('codeOgr', column('referentiel_code_rome', 'code_ogr'), 'Code OGR de la fiche.', { required: true }),
    property('codeFiche', column('referentiel_code_rome', 'code_fiche_metier'), 'Numéro de la fiche métier.', {
      required: true,
    }),
    property('libelle', column('referentiel_code_rome', 'libelle_rome'), 'Intitulé de la fiche.', {
      required: true,
      indexed: true,
      searched: true,
    }),
    property(
      'definition',
      sentences('texte', 'libelle_texte', {
        orderBy: 'position_phrase',
        where: { libelle_type_texte: ['definition'] },
      }),
      "Définition du métier, une phrase par ligne, dans l'ordre de la fiche.",
    ),
    property(
      'accesEmploi',
      sentences('texte', 'libelle_texte', {
        orderBy: 'position_phrase',
        where: { libelle_type_texte: ['acces_metier'] },
      }),
      "Conditions d'accès au métier, une phrase par ligne, dans l'ordre de la fiche.",
    ),
    property(
      'transitionEcologique',
      column('referentiel_code_rome', 'transition_eco', oneOf(transitionEcologique)),
      'Place du métier dans la transition écologique.',
      { indexed: true },
    ),
    property(
      'transitionNumerique',
      column('referentiel_code_rome', 'transition_num', flag),
      'Le métier est-il lié à la transition numérique ? Nul : inconnu.',
    ),
    property(
      'transitionDemographique',
      column('referentiel_code_rome', 'transition_demo', flag),
      'Le métier est-il lié à la transition démographique ? Nul : inconnu.',
    ),
    property(
      'emploiReglemente',
      column('referentiel_code_rome', 'emploi_reglemente', flag),
      "L'accès au métier est-il réglementé ? Nul : inconnu.",
    ),
    property(
      'emploiCadre',
      column('referentiel_code_rome', 'emploi_cadre', flag),
      "Le métier s'exerce-t-il sous statut de cadre ? Nul : inconnu.",
    ),
    property(
      'riasecMajeur',
      column('referentiel_code_rome_riasec', 'riasec_majeur', oneOf(riasec)),
      "Premier type d'intérêt professionnel du métier.",
      { indexed: true },
    ),
    property(
      'riasecMineur',
      column('referentiel_code_rome_riasec', 'riasec_mineur', oneOf(riasec)),
      "Second type d'intérêt professionnel du métier.",
    ),
    property(
      'codeRomeParent',
      column('referentiel_code_rome', 'code_rome_parent'),
      'Code de la fiche de ROME 3 dont celle-ci est issue.',
      { indexed: true },
    ),
    property(
      'libelleRomeParent',
      column('libelle_rome3', 'libelle'),
      'Intitulé de la fiche de ROME 3 dont celle-ci est issue ; nul quand aucun document chargé ne le donne.',
    ),
  ],
});
