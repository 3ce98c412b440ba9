"""What a profile is answered, once more: from the files of the export alone, by sets and dictionaries, with the standard library.

python3 profil.py <zip or folder> … < cases.json > answers.json

A case: {"experiences": [{"metier", "seulement"?, "sauf"?}], "items": [...], "vers"}.
"""

import csv
import heapq
import io
import json
import math
import os
import re
import sys
import zipfile


READ = (
    "arborescence_competences",
    "liens_rome_referentiels",
    "referentiel_code_rome",
    "referentiel_competence",
    "rubrique_mobilite",
)


def tables(paths):
    """Rows of the tables read, by name without prefix, version and suffix."""
    found = {}
    for path in paths:
        if os.path.isdir(path):
            files = [(name, open(os.path.join(path, name), "rb").read()) for name in os.listdir(path)]
        else:
            with zipfile.ZipFile(path) as archive:
                files = [(name, archive.read(name)) for name in archive.namelist()]
        for name, content in files:
            match = re.match(r"unix_(\w+?)_v\d+_utf8\.csv$", os.path.basename(name))
            if match and match[1] in READ:
                found[match[1]] = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))
    return found


class Release:
    """A(m) of every métier at niveau TOUT, weights, and the steps between métiers by couverture and by cosine."""

    def __init__(self, rows):
        soft = {
            row["code_ogr"]
            for row in rows["referentiel_competence"]
            if row["cat_comp"] == "Savoir-être professionnel"
        }
        self.macro = {
            row["code_ogr_competence"]: row["code_ogr_macro_competence"] for row in rows["arborescence_competences"]
        }
        self.items = {row["code_rome"]: set() for row in rows["referentiel_code_rome"]}
        self.fiche = {code: set() for code in self.items}
        for row in rows["liens_rome_referentiels"]:
            if row["code_compo_bloc"] != "5" or row["code_rome"] not in self.items:
                continue
            self.fiche[row["code_rome"]] |= self.closed({row["code_ogr"]})
        for code, fiche in self.fiche.items():
            self.items[code] = fiche - soft
        self.soft = soft
        self.holders = {}
        for code, held in self.items.items():
            for item in held:
                self.holders.setdefault(item, []).append(code)
        count = len(self.items)
        self.weight = {item: math.log(count / len(codes)) for item, codes in self.holders.items()}
        self.whole = {code: self.sum(held) for code, held in self.items.items()}
        self.norm = {code: math.fsum(self.weight[item] ** 2 for item in held) for code, held in self.items.items()}
        mobilites = {(row["code_rome"], row["code_rome_cible"]) for row in rows["rubrique_mobilite"]}
        self.official = sorted(
            self.couverture(self.items[de], vers)
            for de, vers in mobilites
            if de in self.items and vers in self.items
        )

    def closed(self, items):
        """With the macro-compétence of every compétence."""
        return items | {self.macro[item] for item in items if item in self.macro}

    def sum(self, items):
        return math.fsum(self.weight[item] for item in items)

    def couverture(self, held, vers):
        whole = self.whole[vers]
        return min(1.0, self.sum(held & self.items[vers]) / whole) if whole > 0 else 0.0

    def strengths(self, held):
        """To every métier that shares anything: (couverture, cosine)."""
        shared = {}
        norm = math.fsum(self.weight.get(item, 0.0) ** 2 for item in held)
        for item in held:
            weight = self.weight.get(item)
            for code in self.holders.get(item, ()):
                old = shared.get(code, (0.0, 0.0))
                shared[code] = (old[0] + weight, old[1] + weight * weight)
        return {
            code: (min(1.0, weight / self.whole[code]), min(1.0, squares / math.sqrt(norm * self.norm[code])))
            for code, (weight, squares) in shared.items()
            if weight > 0
        }


def held_by(release, case):
    """Whole fiches, what is left of the others, items besides; closed by macro-compétences; no savoir-être."""
    held = set(case["items"])
    for experience in case["experiences"]:
        done = release.fiche[experience["metier"]]
        if "seulement" in experience:
            done = done & set(experience["seulement"])
        if "sauf" in experience:
            done = done - set(experience["sauf"])
        held |= done
    return release.closed(held - release.soft) - release.soft


def least(steps, start, vers, power):
    """The least sum of (−ln strength) to a power, over all chains (E. W. Dijkstra); None where there is none."""
    best = {}
    heap = [(0.0, "")]
    while heap:
        total, code = heapq.heappop(heap)
        if code in best:
            continue
        best[code] = total
        if code == vers:
            return total
        for other, cost in (start if code == "" else steps[code]).items():
            if other not in best:
                heapq.heappush(heap, (total + cost**power, other))
    return None


def quantile(values, share):
    place = share * (len(values) - 1)
    below = math.floor(place)
    above = min(below + 1, len(values) - 1)
    return values[below] + (place - below) * (values[above] - values[below])


def levers(release, held, exercised, seuil):
    """Per item that is not held, how many métiers it newly lifts over a couverture."""
    shared = {code: release.sum(held & items) for code, items in release.items.items()}
    below = [code for code, whole in release.whole.items() if whole > 0 and min(1.0, shared[code] / whole) < seuil]
    below = set(below) - exercised
    found = {}
    for item in release.weight:
        if item in held:
            continue
        learnt = release.closed({item}) - held - release.soft
        touched = {code for each in learnt for code in release.holders.get(each, ())} & below
        lifted = [
            code
            for code in touched
            if (shared[code] + release.sum(learnt & release.items[code])) / release.whole[code] >= seuil
        ]
        if lifted:
            found[item] = len(lifted)
    return found


def answer(release, steps, case):
    held = held_by(release, case)
    exercised = {experience["metier"] for experience in case["experiences"]}
    couvertures = {code: release.couverture(held, code) for code in release.items}
    rounded = {code: round(couverture, 9) for code, couverture in couvertures.items()}
    order = sorted(rounded, key=lambda code: (-rounded[code], code))
    ranking = [code for code in order if rounded[code] > 0 and code not in exercised]
    start = release.strengths(held)
    chains = {}
    for place, (measure, floor) in enumerate((("COUVERTURE", 0.05), ("COSINUS_IDF", 0.02))):
        first = {code: -math.log(both[place]) for code, both in start.items() if both[place] >= floor}
        for critere, power in (("FORCE", 1), ("EQUILIBRE", 2)):
            chains[f"{critere} {measure}"] = least(steps[measure], first, case["vers"], power)
    return {
        "pistes": [[code, couvertures[code]] for code in ranking[:20]],
        "total": len(ranking),
        "rangs": [1 + sum(other > rounded[code] for other in rounded.values()) for code in ranking[:20]],
        "chains": chains,
        "direct": release.sum(release.items[case["vers"]] - held),
        "levers": levers(release, held, exercised, 0.1),
    }


def main():
    release = Release(tables(sys.argv[1:]))
    between = {code: release.strengths(items) for code, items in release.items.items()}
    steps = {
        measure: {
            de: {vers: -math.log(both[place]) for vers, both in row.items() if vers != de and both[place] >= floor}
            for de, row in between.items()
        }
        for place, (measure, floor) in enumerate((("COUVERTURE", 0.05), ("COSINUS_IDF", 0.02)))
    }
    cases = json.load(sys.stdin)
    json.dump(
        {
            "paliers": [quantile(release.official, share) for share in (0.9, 0.75, 0.5, 0.25)],
            "answers": [answer(release, steps, case) for case in cases],
        },
        sys.stdout,
    )


main()
