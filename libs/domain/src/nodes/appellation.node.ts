import { column, node, property, rowsOf } from '../declaration/declaration';
import { flag, oneOf } from '../values/conversion';
import { classification, transitionEcologique } from '../values/enumerations';

/** An appellation: a name under which a métier is known. */
export const appellation = node({
  label: 'Appellation',
  plural: 'appellations',
  description: 'Appellation : un nom sous lequel un métier est connu ou recherché.',
  source: rowsOf('referentiel_appellation'),
  limit: { default: 200, max: 1000 },
  key: property('codeOgr', column('referentiel_appellation', 'code_ogr'), "Code OGR de l'appellation."),
  properties: [
    property('libelle', column('referentiel_appellation', 'libelle_appellation_long'), "Libellé de l'appellation.", {
      required: true,
      indexed: true,
      searched: true,
    }),
    property('libelleCourt', column('referentiel_appellation', 'libelle_appellation_court'), 'Libellé abrégé.'),
    property(
      'classification',
      column('referentiel_appellation', 'classification', oneOf(classification)),
      "Rôle de l'appellation dans sa fiche.",
      { indexed: true },
    ),
    property(
      'peuUsitee',
      column('referentiel_appellation', 'peu_usite', flag),
      "L'appellation est-elle peu usitée (et alors non affichée sur la fiche) ?",
    ),
    property(
      'transitionEcologique',
      column('referentiel_appellation', 'transition_eco', oneOf(transitionEcologique)),
      "Place de l'emploi dans la transition écologique.",
    ),
    property(
      'transitionNumerique',
      column('referentiel_appellation', 'transition_num', flag),
      "L'emploi est-il lié à la transition numérique ? Nul : inconnu.",
    ),
    property(
      'transitionDemographique',
      column('referentiel_appellation', 'transition_demo', flag),
      "L'emploi est-il lié à la transition démographique ? Nul : inconnu.",
    ),
    property(
      'emploiReglemente',
      column('referentiel_appellation', 'emploi_reglemente', flag),
      "L'accès à l'emploi est-il réglementé ? Nul : inconnu.",
    ),
    property(
      'emploiCadre',
      column('referentiel_appellation', 'emploi_cadre', flag),
      "L'emploi s'exerce-t-il sous statut de cadre ? Nul : inconnu.",
    ),
    property(
      'codeRomeParent',
      column('referentiel_appellation', 'code_rome_parent'),
      "Code de la fiche de ROME 3 dont l'appellation est issue ; celui de sa fiche peut être autre.",
      { indexed: true, code: true },
    ),
  ],
});
