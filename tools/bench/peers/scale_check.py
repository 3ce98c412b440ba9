"""Checks the engine on many blocks: scale_check.py <folder> <rows>. The costs of the chains that it found are those of scipy's Dijkstra over
its steps, and the steps that leave some métiers, drawn from a fixed seed, are those that numpy makes of who holds what. Writes
JSON: how many were compared and how many differ.
"""

import json
import sys

import numpy
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

STEP = 65536.0
LEAST = 0.05
# By PAS scipy looks at nearly all steps for each chain, which takes it seconds.
MOST = {"FORCE": 1000, "PAS": 10}
TOGETHER = 10


def main():
    folder, rows = sys.argv[1], int(sys.argv[2])
    read = lambda name, kind: numpy.fromfile(f"{folder}/{name}.bin", dtype=kind)
    start, far, cout = read("steps.start", "<i4"), read("steps.far", "<i4"), read("steps.cout", "<f8")
    count = len(start) - 1
    # A step of couverture 1 costs nothing, and a stored 0 would be no step: the least double stands for it.
    steps = csr_matrix((numpy.maximum(cout, 5e-324), far, start), shape=(count, count))
    told = {"rows": rows_that_differ(steps, read("held.metier", "<i4"), read("held.item", "<i4"), rows), "rowsAsked": rows}
    for critere in ("FORCE", "PAS"):
        if critere == "PAS":
            steps.data += STEP
        with open(f"{folder}/{critere}.json") as file:
            asked = json.load(file)
        chains = list(zip(asked["pairs"], asked["couts"]))[: MOST[critere]]
        told[critere] = {"asked": len(chains), "differ": chains_that_differ(steps, critere, chains)}
    print(json.dumps(told))


def chains_that_differ(steps, critere, chains):
    """How many cost another sum than scipy finds, or lead where it finds none. It need not look past the cost that was found: those of
    like costs are asked together, with one limit, since it copies all steps for each time that it is asked."""
    chains = sorted(chains, key=lambda chain: (chain[1] is None, chain[1] or 0))
    return sum(differing(steps, critere, chains[first : first + TOGETHER]) for first in range(0, len(chains), TOGETHER))


def differing(steps, critere, chains):
    costs = [cost for _, cost in chains]
    limit = numpy.inf if None in costs or critere == "PAS" else max(costs) + 1e-4
    found = dijkstra(steps, indices=[de for (de, _), _ in chains], limit=limit)
    return sum(differs(critere, float(row[vers]), cost) for row, ((_, vers), cost) in zip(found, chains))


def differs(critere, wanted, cost):
    if not numpy.isfinite(wanted):
        return cost is not None
    if critere == "PAS":
        wanted -= STEP * int(wanted // STEP)
    return cost is None or abs(cost - wanted) >= 2e-6


def rows_that_differ(steps, metiers, items, rows):
    """Couverture of métier j by i: the weight of what both hold over the weight of what j holds; an item weighs ln(N / holders)."""
    count = steps.shape[0]
    holders = numpy.bincount(items)
    weight = numpy.log(count / numpy.maximum(holders, 1))
    held = csr_matrix((weight[items], (metiers, items)), shape=(count, len(holders)))
    whole = numpy.asarray(held.sum(axis=1)).ravel()
    differ = 0
    for metier in numpy.random.default_rng(460).choice(count, rows, replace=False):
        mine = numpy.zeros(len(holders))
        mine[held.indices[held.indptr[metier] : held.indptr[metier + 1]]] = 1
        couverture = (held @ mine) / numpy.maximum(whole, 1e-300)
        couverture[metier] = 0
        found = numpy.zeros(count)
        found[steps.indices[steps.indptr[metier] : steps.indptr[metier + 1]]] = numpy.exp(
            -steps.data[steps.indptr[metier] : steps.indptr[metier + 1]]
        )
        wanted = numpy.where(couverture >= LEAST, couverture, 0)
        # A couverture at the limit itself may fall to either side of it.
        sure = numpy.abs(couverture - LEAST) > 1e-12
        differ += bool(numpy.any(numpy.abs(found - wanted)[sure] > 1e-9))
    return differ


main()
