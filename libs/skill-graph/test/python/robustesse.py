"""The best chain of each replica of a question, from a release written as JSON: docs/analytics.md word by word, no library.

usage: robustesse.py <questions.json>, whose answers it prints as JSON: a list of chains for each question.
"""

import heapq
import json
import math
import sys

WORD = 0xFFFFFFFF


def mix(value):
    value &= WORD
    value = ((value ^ (value >> 16)) * 0x85EBCA6B) & WORD
    value = ((value ^ (value >> 13)) * 0xC2B2AE35) & WORD
    return value ^ (value >> 16)


def hash_of(text):
    value = 0x811C9DC5
    for byte in text.encode():
        value = ((value ^ byte) * 0x01000193) & WORD
    return value


def draw(graine, replique, text):
    return mix(mix(mix(graine ^ 0x9E3779B9) ^ replique) ^ hash_of(text)) / 2**32


def items_of(release):
    """A(m) at TOUT, without savoir-être: what a fiche is linked to, and the macro-compétence of each compétence."""
    items = {item["code"]: item for item in release["items"]}
    held = {code: set() for code in release["metiers"]}
    for link in release["links"]:
        item = items[link["item"]]
        codes = [item["code"], *([item["parent"]] if item["nature"] == "COMPETENCE" else [])]
        held[link["metier"]].update(code for code in codes if not items[code].get("savoirEtre"))
    return {code: sorted(codes) for code, codes in sorted(held.items())}


class Replica:
    def __init__(self, held, holders, weights, question, replique):
        graine, self.cosine = question["graine"], question["mesureDesPas"] == "COSINUS_IDF"
        self.dropped = {code for code in weights if draw(graine, replique, code) < 0.1}
        self.least = question["couvertureMin"] * (0.8 + 0.4 * draw(graine, replique, "couvertureMin"))
        self.held, self.holders = held, holders
        self.parts = {code: weight**2 if self.cosine else weight for code, weight in weights.items()}
        self.totals = {
            code: sum(self.parts[item] for item in items if item not in self.dropped) for code, items in held.items()
        }

    def steps_from(self, de):
        shared = {}
        for item in self.held[de]:
            if item not in self.dropped:
                for vers in self.holders[item]:
                    shared[vers] = shared.get(vers, 0) + self.parts[item]
        for vers, sum_of in shared.items():
            if vers == de or sum_of == 0:
                continue
            whole = math.sqrt(self.totals[de] * self.totals[vers]) if self.cosine else self.totals[vers]
            strength = min(1, sum_of / whole)
            if strength >= self.least:
                yield vers, -math.log(strength)

    def best(self, de, vers, critere):
        """No two chains of these questions are as good."""
        if critere == "GOULOT":
            worst, _ = self.search(de, vers, 0, max)
            _, chain = self.search(de, vers, (0, 0), lambda so_far, step: (so_far[0] + 1, so_far[1] + step), worst + 1e-9)
            return chain
        _, chain = self.search(de, vers, 0, lambda so_far, step: so_far + (step**2 if critere == "EQUILIBRE" else step))
        return chain

    def search(self, de, vers, nothing, extend, most=math.inf):
        """Dijkstra's algorithm over the steps of at most a cost: the least measure of a chain, infinite where none is, and the chain."""
        settled, queue = {}, [(nothing, de, None)]
        while queue:
            so_far, metier, before = heapq.heappop(queue)
            if metier in settled:
                continue
            settled[metier] = before
            if metier == vers:
                chain = [vers]
                while settled[chain[0]] is not None:
                    chain.insert(0, settled[chain[0]])
                return so_far, chain
            for after, step in self.steps_from(metier):
                if after not in settled and step <= most:
                    heapq.heappush(queue, (extend(so_far, step), after, metier))
        return math.inf, None


def main():
    with open(sys.argv[1], encoding="utf8") as file:
        asked = json.load(file)
    held = items_of(asked["release"])
    holders = {}
    for metier, items in held.items():
        for item in items:
            holders.setdefault(item, []).append(metier)
    weights = {item: math.log(len(held) / len(those)) for item, those in holders.items()}
    answers = [
        [
            Replica(held, holders, weights, question, replique).best(
                question["de"], question["vers"], question["critere"]
            )
            for replique in range(question["repliques"])
        ]
        for question in asked["questions"]
    ]
    print(json.dumps(answers))


if __name__ == "__main__":
    main()
