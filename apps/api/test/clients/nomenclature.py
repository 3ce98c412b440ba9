"""A program that reads the ROME as programs of the official APIs do: a token, the métiers, the fiche of one, what changed of a list.

Usage: nomenclature.py <address>. Prints what it read as one line of JSON.
"""

import json
import sys
import urllib.parse
import urllib.request

ADDRESS = sys.argv[1]


def token() -> str:
    form = urllib.parse.urlencode(
        {
            "grant_type": "client_credentials",
            "client_id": "PAR_exemple",
            "client_secret": "secret",
            "scope": "api_rome-metiersv1 api_rome-fiches-metiersv1 nomenclatureRome",
        }
    ).encode()
    address = f"{ADDRESS}/connexion/oauth2/access_token?realm=/partenaire"
    with urllib.request.urlopen(urllib.request.Request(address, data=form)) as answer:
        return json.load(answer)["access_token"]


def get(path: str, bearer: str, **parameters: str):
    query = urllib.parse.urlencode(parameters)
    request = urllib.request.Request(
        f"{ADDRESS}/partenaire/{path}?{query}",
        headers={"Authorization": f"Bearer {bearer}", "Accept": "application/json"},
    )
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)


bearer = token()
metiers = get("rome-metiers/v1/metiers/metier", bearer, champs="code,libelle")
appellations = get("rome-metiers/v1/metiers/appellation", bearer, champs="code,libelle,metier(code)")
by_metier: dict[str, list[str]] = {}
for appellation in appellations:
    by_metier.setdefault(appellation["metier"]["code"], []).append(appellation["libelle"])
fiche = get("rome-fiches-metiers/v1/fiches-rome/fiche-metier/M1607", bearer)
groups = fiche["groupesCompetencesMobilisees"]
print(
    json.dumps(
        {
            "metiers": len(metiers),
            "secretaire": next(metier["libelle"] for metier in metiers if metier["code"] == "M1607"),
            "appellations": len(by_metier["M1607"]),
            "competences": sum(len(group["competences"]) for group in groups),
            "savoirs": sum(len(group["savoirs"]) for group in fiche["groupesSavoirs"]),
            "enjeux": len(groups),
            "version": get("rome-metiers/v1/metiers/version", bearer)["version"],
        }
    )
)
