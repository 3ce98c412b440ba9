/**
 * The French of each message, by its English as the sources write it; what is filled in is {0}, {1} …, in the order in which the
 * English has it. The English stays where the error is made: a test reads the sources, and names a message that has no
 * French here, and a line here whose English no source has any more.
 */
export const frenchMessages: Readonly<Record<string, string>> = {
  // Codes and arguments
  'Two different métiers are needed: de and vers are both {0}.':
    'Il faut deux métiers différents : de et vers sont tous deux {0}.',
  '"{0}" is the code OGR of {1}the métier {2} ({3}): give the code ROME, {4}.':
    '« {0} » est le code OGR {1}du métier {2} ({3}) : donnez le code ROME, {4}.',
  '"{0}" is the {1} of the {2} « {3} », whose {4} is {5}.': '« {0} » est le {1} ({2}) de « {3} », dont le {4} est {5}.',
  '"{0}" is the {1} of the {2} « {3} ».': '« {0} » est le {1} ({2}) de « {3} ».',
  'No fiche comes from the code of ROME 3 "{0}" (release {1}).':
    'Aucune fiche ne vient du code {0} du ROME 3 (version {1}).',
  'Nothing is told under the code "{0}" (release {1}).': 'Rien n’est dit sous le code {0} (version {1}).',
  'Nothing that the graph holds or has held has the code "{0}" (release {1}).':
    'Rien de ce que le graphe tient ou a tenu n’a le code {0} (version {1}).',
  'No métier has the code "{0}" in release {1}.': 'Aucun métier n’a le code « {0} » dans la version {1}.',
  'Release {0} has no {1} "{2}".': 'La version {0} n’a pas de {1} « {2} ».',
  'Did you mean {0}?': 'Vouliez-vous dire {0} ?',
  'They are {0}.': 'Ce sont {0}.',
  'An argument is wrong.': 'Un argument n’est pas accepté.',
  '{0} must be from 0 to {1}, not {2}.': '{0} doit aller de 0 à {1} ; {2} n’est pas accepté.',
  'offset must be at least 0, not {0}.': 'offset doit être au moins 0 ; {0} n’est pas accepté.',
  'after must be the endCursor or the cursor of an earlier answer.':
    'after doit être le endCursor ou le cursor d’une réponse précédente.',
  'apres must be the curseurSuivant of an earlier page of this release.':
    'apres doit être le curseurSuivant d’une page précédente de cette version.',
  'parent must be the code of a domaine, enjeu, objectif, macro-compétence or compétence of the tree, not "{0}".':
    'parent doit être le code d’un domaine, enjeu, objectif, macro-compétence ou compétence de l’arborescence ; « {0} » n’en est pas un.',
  'A selection needs codes, a secteur, a parent of ROME 3, a domaine or a tag.':
    'Une sélection demande des codes, un secteur, une fiche mère du ROME 3, un domaine ou un tag.',
  'This selection means {0} métiers, and a set holds at most {1}: select fewer.':
    'Cette sélection désigne {0} métiers, et un ensemble en tient au plus {1} : choisissez-en moins.',
  'No métier of release {0} answers to this selection: of {1} métiers, each wish by itself leaves out {2}.':
    'Aucun métier de la version {0} ne répond à cette sélection : des {1} métiers, chaque souhait écarte à lui seul {2}.',
  'The graph never held release "{0}"; it knows {1}.': 'Le graphe n’a jamais tenu la version « {0} » ; il connaît {1}.',
  'The graph does not know what changed from release {0} to {1}: load the one over the other.':
    'Le graphe ne sait pas ce qui a changé de la version {0} à la {1} : chargez l’une par-dessus l’autre.',
  'jusqua must be a release after depuis: {0} is not after {1}.':
    'jusqua doit être une version postérieure à depuis : {0} ne suit pas {1}.',
  'A chain from {0} to {1} cannot go through {2}: it is one of its ends.':
    'Une chaîne de {0} à {1} ne peut pas passer par {2} : c’en est une extrémité.',
  'A chain to {0} cannot go through {1}: it is one of its ends.':
    'Une chaîne vers {0} ne peut pas passer par {1} : c’en est une extrémité.',
  '{0} is both to go through (via) and to avoid (eviter): leave one of them out.':
    '{0} est à la fois à traverser (via) et à éviter (eviter) : retirez l’un des deux.',
  'moteur NEO4J answers at niveau TOUT only: PROCHE is stored there.':
    'Le moteur NEO4J ne répond qu’au niveau TOUT, où PROCHE est conservé.',
  'moteur NEO4J answers without savoir-être only: PROCHE is stored so.':
    'Le moteur NEO4J ne répond que sans les savoir-être : PROCHE est conservé ainsi.',
  'moteur NEO4J needs couvertureMin ≥ {0}: PROCHE holds no weaker step.':
    'Le moteur NEO4J demande couvertureMin ≥ {0} : PROCHE ne tient pas d’étape plus faible.',
  'moteur NEO4J gives several chains by critere FORCE or EQUILIBRE without via only: ask INSTANTANE.':
    'Le moteur NEO4J ne donne plusieurs chaînes que par les critères FORCE et EQUILIBRE, et sans via : demandez INSTANTANE.',
  'This Neo4j has no Graph Data Science: install its plugin (neo4j-graph-data-science, of the version that fits the server) in the plugins folder and restart Neo4j, or ask moteur INSTANTANE, or critere PAS or GOULOT.':
    'Ce Neo4j n’a pas Graph Data Science : installez son greffon (neo4j-graph-data-science, de la version qui convient au serveur) dans le dossier plugins et relancez Neo4j, ou demandez le moteur INSTANTANE, ou le critère PAS ou GOULOT.',
  'A profile needs an experience or an item: give {0}.experiences, {1}.experiencesDetaillees or {2}.items.':
    'Un profil demande une expérience ou un item : donnez {0}.experiences, {1}.experiencesDetaillees ou {2}.items.',
  'seulement and sauf say the same in two ways: give one of them for {0}.':
    'seulement et sauf disent la même chose de deux façons : donnez l’un des deux pour {0}.',
  '{0} ({1}) has no item "{2}": activites(metier: "{3}") lists those that it has. What is known otherwise belongs into items.':
    '{0} ({1}) n’a pas d’item « {2} » : activites(metier: "{3}") énumère ceux qu’il a. Ce qui est su d’ailleurs va dans items.',
  'Who would learn? Give either code or profil: one of them, not both.':
    'Qui apprendrait ? Donnez code ou profil, l’un des deux et non les deux.',
  'moteur NEO4J walks over PROCHE, whose strength is COUVERTURE: ask INSTANTANE.':
    'Le moteur NEO4J parcourt PROCHE, dont la force est COUVERTURE : demandez INSTANTANE.',
  'Where does one start? Give either depuis or profil: one of them, not both.':
    'D’où part-on ? Donnez depuis ou profil : l’un des deux, pas les deux.',
  'No chain can go through {0}: it is one of de or vers.':
    'Aucune chaîne ne peut passer par {0} : c’est l’un de de ou de vers.',
  'This question has no via: passerelles and matrice do.':
    'Cette question n’a pas de via : passerelles et matrice en ont.',
  '{0} × {1} métiers are more than {2} pairs: ask for fewer at once, or write them all to a file by `npm run rome -- matrix`, which has no limit.':
    '{0} × {1} métiers font plus de {2} paires : demandez-en moins à la fois, ou écrivez-les toutes dans un fichier par `npm run rome -- matrix`, qui n’a pas de limite.',
  '{0} groupes × {1} postes are more than {2} pairs: join groups that bring the same, or posts of the same métier.':
    '{0} groupes × {1} postes font plus de {2} paires : réunissez les groupes qui apportent la même chose, ou les postes du même métier.',
  'Who are they? Give either {0} or {1}: one of them.': 'Qui sont-ils ? Donnez {0} ou {1} : l’un des deux.',

  // Releases, Neo4j, load
  'No release can be served for now.': 'Aucune version ne peut être servie pour le moment.',
  'Release {0} is being read from Neo4j: ask again in a few seconds.':
    'La version {0} est en cours de lecture dans Neo4j : réessayez dans quelques secondes.',
  'Release {0} or a later one is asked for, and release {1} is in service here: ask again in a moment.':
    'La version {0} ou une suivante est demandée, et la version {1} est en service ici : réessayez dans un instant.',
  'The header X-Rome-Release-Min must be the number of one release, as 460, not "{0}".':
    'L’en-tête X-Rome-Release-Min doit être le numéro d’une version, comme 460 ; « {0} » n’en est pas un.',
  'The API has just begun, and looks for Neo4j: ask again in a moment.':
    'L’API vient de commencer et cherche Neo4j : réessayez dans un instant.',
  'The release is being replaced by another: ask again in a moment.':
    'La version est en train d’être remplacée par une autre : réessayez dans un instant.',
  'Neo4j did not answer within {0} ms, and says nothing: it is frozen or too busy. Try again in a moment.':
    'Neo4j n’a pas répondu en {0} ms et ne dit rien : il est figé ou trop occupé. Réessayez dans un instant.',
  'Neo4j was lost before it could say of which release its part of the answer is. Try again in a moment.':
    'Neo4j a été perdu avant de pouvoir dire de quelle version est sa part de la réponse. Réessayez dans un instant.',
  'Neo4j is asked too much for now. Try again in a moment.':
    'Neo4j est trop sollicité pour le moment. Réessayez dans un instant.',
  'The answer needs more memory than Neo4j gives to one query: ask for less.':
    'La réponse demande plus de mémoire que Neo4j n’en donne à une requête : demandez moins.',
  'Neo4j cannot be reached for now. Try again in a moment.':
    'Neo4j ne peut pas être joint pour le moment. Réessayez dans un instant.',
  'The answer took too long in Neo4j: ask for less.': 'La réponse a demandé trop de temps à Neo4j : demandez moins.',
  'Internal error. It is in the log of the server.': 'Erreur interne ; elle est dans le journal du serveur.',
  'The answer took longer than {0} ms: ask for less.': 'La réponse a demandé plus de {0} ms : demandez moins.',
  'The client closed its connection before it was answered.': 'Le client a fermé la connexion avant la réponse.',
  '{0} operations run already: ask again in a moment.': '{0} questions sont déjà en cours : réessayez dans un instant.',
  'None of the {0} questions of this request is answered: ask one question a request.':
    'Aucune des {0} questions de cette requête n’a de réponse : posez une question par requête.',

  // Limits
  'A filter holds at most {0} conditions.': 'Un filtre tient au plus {0} conditions.',
  'A filter holds at most {0} values.': 'Un filtre tient au plus {0} valeurs.',
  'The query may give {0} objects, over the {1} allowed: ask for shorter or fewer lists.':
    'La requête peut donner {0} objets, plus que les {1} permis : demandez des listes plus courtes ou moins nombreuses.',
  'A query holds at most {0} fields and fragments, each fragment counted wherever it is spread: spread fewer.':
    'Une requête tient au plus {0} champs et fragments, chaque fragment compté partout où il est employé : employez-en moins.',
  'Lists and objects of a request are nested at most {0} deep.':
    'Les listes et objets d’une requête s’emboîtent au plus {0} fois.',
  'The answer takes more than {0} MiB: ask for fewer rows or shorter values.':
    'La réponse prend plus de {0} Mio : demandez moins de lignes ou des valeurs plus courtes.',

  // Requests
  'Send the body as JSON, with the header Content-Type: application/json.':
    'Envoyez le corps en JSON, avec l’en-tête Content-Type: application/json.',
  'The body is said to be in {0}: send JSON in UTF-8.': 'Le corps est annoncé en {0} : envoyez du JSON en UTF-8.',
  'The body is not in UTF-8.': 'Le corps n’est pas en UTF-8.',
  'The body is not valid JSON.': 'Le corps n’est pas du JSON valide.',
  'The body must be a JSON object with a query.': 'Le corps doit être un objet JSON qui porte une requête.',
  'The parameter {0} is not valid JSON.': 'Le paramètre {0} n’est pas du JSON valide.',
  'The address is not well encoded: write each byte of UTF-8 beyond ASCII as %E2, and % as %25.':
    'L’adresse n’est pas bien codée : écrivez chaque octet d’UTF-8 hors de l’ASCII comme %E2, et % comme %25.',
  'The request took too long to come: send it at once.':
    'La requête a mis trop de temps à venir : envoyez-la d’un trait.',
  'The address and the headers of a request may have {0} bytes: ask for less, or by POST.':
    'L’adresse et les en-têtes d’une requête tiennent en {0} octets : demandez moins, ou par POST.',
  'What was sent is no request of HTTP: look at its method, its address and its headers.':
    'Ce qui a été envoyé n’est pas une requête HTTP : regardez sa méthode, son adresse et ses en-têtes.',
  PersistedQueryNotFound: 'Aucun document connu n’a cette empreinte : envoyez la requête.',
  PersistedQueryNotSupported: 'Les requêtes enregistrées ne sont pas servies : envoyez la requête.',
  'No trusted document has this id.': 'Aucun document connu n’a cet identifiant.',
  'Only trusted documents are answered: send the id of one as {0}.':
    'Seuls les documents connus reçoivent une réponse : envoyez l’identifiant de l’un d’eux dans {0}.',
  'Send a query, or the id of a trusted document as {0}.':
    'Envoyez une requête, ou l’identifiant d’un document connu dans {0}.',
  'A key is needed: send it as Authorization: Bearer <key>, or as X-Api-Key.':
    'Une clé est nécessaire : envoyez-la par Authorization: Bearer <clé>, ou par X-Api-Key.',
  'No such key.': 'Cette clé n’existe pas.',
  'More than {0} requests in {1} s: wait, then ask again.': 'Plus de {0} requêtes en {1} s : attendez, puis réessayez.',
  'The header Host must name one host.': 'L’en-tête Host doit nommer un hôte, et un seul.',
  '{0} is no name of this server: ask http://localhost, or name it in ROME_ALLOWED_HOSTS.':
    '{0} n’est pas un nom de ce serveur : demandez http://localhost, ou nommez-le dans ROME_ALLOWED_HOSTS.',
  'Pages of {0} may not ask: name this origin in ROME_CORS_ORIGINS.':
    'Les pages de {0} ne peuvent rien demander : nommez cette origine dans ROME_CORS_ORIGINS.',
  'Pages of other sites may not ask: name their origin in ROME_CORS_ORIGINS, and ask by fetch in mode cors.':
    'Les pages d’autres sites ne peuvent rien demander : nommez leur origine dans ROME_CORS_ORIGINS, et demandez par fetch en mode cors.',
  'Pages of other origins may not ask.': 'Les pages d’autres origines ne peuvent rien demander.',
  'This address is asked by {0}.': 'Cette adresse se demande par {0}.',
  'The document is not told here.': 'Le document n’est pas montré ici.',
  'The schema is not told here.': 'Le schéma n’est pas montré ici.',
  'Cannot GET /metrics': 'Les mesures ne sont pas montrées ici.',

  // Permalinks and files
  'The question is too long for a link: its id would have {0} characters of {1}. Ask for less, or keep the question itself.':
    'La question est trop longue pour un lien : son identifiant aurait {0} caractères, {1} au plus. Demandez moins, ou gardez la question elle-même.',
  'The id of a link holds at most {0} characters.': 'L’identifiant d’un lien tient au plus {0} caractères.',
  'The id of the link is cut short or mistyped: copy the whole address again.':
    'L’identifiant du lien est coupé ou mal recopié : copiez de nouveau l’adresse entière.',
  'The question of a link holds at most {0} bytes.': 'La question d’un lien tient au plus {0} octets.',
  'The id is none that rome-graph makes: what it holds is no question.':
    'Cet identifiant n’est pas de rome-graph : ce qu’il porte n’est pas une question.',
  'Give one of query, operation and documentId.': 'Donnez query, operation ou documentId, et un seul.',
  'The client library has no operation {0}: it has {1}.':
    'La bibliothèque cliente n’a pas d’opération {0} : elle a {1}.',
  'page must be an address of this site, as /passerelles?de=K2204':
    'page doit être une adresse de ce site, comme /passerelles?de=K2204',
  'There is no format {0}: ask for {1}.': 'Le format {0} n’existe pas : demandez {1}.',
  'style must be one of {0}.': 'style doit être l’un de {0}.',
  'Only chains of métiers, the map and ranked lists are drawn: ask passerelles for chemins { etapes { de { libelle } vers { libelle } couverture nbCommuns nbManquants } }, or a list for the libelle of each element and what it is ranked by.':
    'Seules les chaînes de métiers, la carte et les listes classées sont dessinées : demandez à passerelles chemins { etapes { de { libelle } vers { libelle } couverture nbCommuns nbManquants } }, ou à une liste le libelle de chaque élément et ce qui la classe.',
  'Nothing was found: there is nothing to draw.': 'Rien n’a été trouvé : il n’y a rien à dessiner.',
  'It can be given as {0}.': 'Elle peut être donnée en {0}.',
  'Nothing in this answer has a code, of which {0} would make the nodes of a graph: ask for the code of métiers and items.':
    'Rien dans cette réponse n’a de code, dont {0} ferait les nœuds d’un graphe : demandez le code des métiers et des items.',

  // Cypher and MCP
  'MCP is closed here: whoever runs the API opens /mcp with ROME_MCP=true (docs/assistants.md).':
    'MCP est fermé ici : qui tient l’API ouvre /mcp par ROME_MCP=true (docs/assistants.md).',
  'Cypher is closed here: whoever runs the API opens POST /cypher with ROME_CYPHER=true (docs/cypher-api.md).':
    'Cypher est fermé ici : qui tient l’API ouvre POST /cypher par ROME_CYPHER=true (docs/cypher-api.md).',
  'Cypher is asked by POST /cypher, with {"statement": "…", "parameters": {…}} as application/json (docs/cypher-api.md).':
    'Cypher se demande par POST /cypher, avec {"statement": "…", "parameters": {…}} en application/json (docs/cypher-api.md).',
  'Neo4j refuses the statement in a transaction that only reads.':
    'Neo4j refuse cette instruction dans une transaction qui ne fait que lire.',
  '{0} is refused, as are schema changes and what tells of the server: the graph is only read here.':
    '{0} est refusé, comme les changements de schéma et ce qui renseigne sur le serveur : le graphe est ici seulement lu.',
  '{0} is refused: the graph is only read here.': '{0} est refusé : le graphe est ici seulement lu.',
  '{0} would tell of the server or act on it: only the graph is read here.':
    '{0} renseignerait sur le serveur ou agirait sur lui : seul le graphe est lu ici.',
  '{0} is for writing: leave it out.': '{0} sert à écrire : retirez-le.',
  '{0} would read a file or an address: only the graph is read here.':
    '{0} lirait un fichier ou une adresse : seul le graphe est lu ici.',
  '{0} is not answered here: run it in Neo4j Browser.': '{0} n’a pas de réponse ici : lancez-le dans Neo4j Browser.',
  '{0} would ask another database: only that of the graph is asked here.':
    '{0} interrogerait une autre base : seule celle du graphe l’est ici.',
  '{0} escapes hide what a statement says: write the character itself.':
    'Les échappements {0} cachent ce que dit une instruction : écrivez le caractère lui-même.',
  '{0} is not among the procedures that may be called here: docs/cypher-api.md lists them.':
    '{0} n’est pas parmi les procédures qui peuvent être appelées ici : docs/cypher-api.md en donne la liste.',
  '{0} is not among the functions that may be called here: docs/cypher-api.md lists them.':
    '{0} n’est pas parmi les fonctions qui peuvent être appelées ici : docs/cypher-api.md en donne la liste.',
  '{0} makes a list whose memory Neo4j does not count: beside {1} of them, no number may exceed {2}. UNWIND range(…) has no such limit.':
    '{0} fait une liste dont Neo4j ne compte pas la mémoire : à côté de {1} autres, aucun nombre ne peut dépasser {2}. UNWIND range(…) n’a pas cette limite.',
};
