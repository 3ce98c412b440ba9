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
MOST = {"FORCE": 1000, "PAS": 25}


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
        told[critere] = {"asked": len(chains), "differ": sum(differs(steps, critere, *chain) for chain in chains)}
    print(json.dumps(told))


def differs(steps, critere, pair, found):
    """Whether scipy finds another cost, or none where one was found; it need not look past the cost that was found."""
    de, vers = pair
    limit = numpy.inf if found is None or critere == "PAS" else found + 1e-4
    wanted = float(dijkstra(steps, indices=de, limit=limit)[vers])
    if not numpy.isfinite(wanted):
        return found is not None
    if critere == "PAS":
        wanted -= STEP * int(wanted // STEP)
    return found is None or abs(found - wanted) >= 2e-6


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
