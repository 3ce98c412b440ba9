import { computed, node, property } from '../declaration/declaration';
import { oneOf } from '../values/conversion';
import { typeChangement } from '../values/enumerations';

const byLoad = 'comparaison des deux versions au chargement';

/** One difference between two releases: a subject, what happened to it, its former and its new value. */
export const changement = node({
  label: 'Changement',
  plural: 'changements',
  description: "Différence entre deux versions du ROME, telle que le chargement de l'une sur l'autre l'a constatée.",
  key: property(
    'code',
    computed('string', 'les deux versions, le type, le sujet et l’attribut'),
    'Code du changement.',
  ),
  properties: [
    property('type', computed('string', byLoad, oneOf(typeChangement)), 'Ce qui est arrivé au sujet.', {
      required: true,
    }),
    property('depuis', computed('string', byLoad), 'Version de départ, la plus ancienne des deux.', { required: true }),
    property('jusqua', computed('string', byLoad), "Version d'arrivée, la plus récente des deux.", { required: true }),
    property('nature', computed('string', byLoad), 'Label du sujet, comme Metier.', { required: true }),
    property('sujet', computed('string', byLoad), 'Code du sujet : sa clé sous ce label.', {
      required: true,
      indexed: true,
    }),
    property('libelle', computed('string', byLoad), "Intitulé du sujet dans la version d'arrivée, à défaut de départ."),
    property(
      'attribut',
      computed('string', byLoad),
      'Propriété ou type de lien qui a changé ; nul pour CREE et SUPPRIME.',
    ),
    property(
      'cible',
      computed('string', byLoad),
      "Label de l'autre bout des liens ; nul quand ce ne sont pas des liens.",
    ),
    property(
      'ancien',
      computed('strings', byLoad),
      "Valeur de départ, ou codes de l'autre bout des liens perdus ou changés ; nulle : inconnue ou aucune.",
    ),
    property(
      'nouveau',
      computed('strings', byLoad),
      "Valeur d'arrivée, ou codes de l'autre bout des liens gagnés ou changés ; nulle : inconnue ou aucune.",
    ),
    property(
      'anciennesValeurs',
      computed('strings', byLoad),
      "Propriétés des liens d'`ancien`, dans le même ordre, chacune en JSON ; nulles pour des liens sans propriété.",
    ),
    property(
      'nouvellesValeurs',
      computed('strings', byLoad),
      'Propriétés des liens de `nouveau`, dans le même ordre, chacune en JSON ; nulles pour des liens sans propriété.',
    ),
  ],
});
