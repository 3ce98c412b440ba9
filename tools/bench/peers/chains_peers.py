"""One peer asked for chains: chains_peers.py <peer> <folder of the data>. Answers one line at a time {"question", "queries",
"budgetMs"} with the milliseconds of each query and what is compared: for each chain its measures in the order in which
they rank it. A peer that cannot answer a question says so by no times.

By PAS a step weighs 1000 and its cost, so that the least weight is the fewest steps, then the least cost. A mask (métiers
that a chain may not go through) is a graph with every métier twice: once as a start, with all its steps, and once as any
other place, without steps where it is masked.
"""

import functools
import itertools
import json
import math
import sys
import time

import numpy

STEP = 1000.0


class Peer:
    def __init__(self, folder):
        self.folder = folder
        with open(f"{folder}/sizes.json") as file:
            self.count = json.load(file)["metiers"]
        with open(f"{folder}/masks.json") as file:
            self.masks = json.load(file)

    @functools.cache
    def arrays(self, niveau, critere, mask):
        """Steps as starts, ends and weights, each métier again as a start beyond the others when some are masked."""
        folder = f"{self.folder}/{niveau}" if niveau else self.folder
        de, vers, weight = [
            numpy.fromfile(f"{folder}/proche.{name}.bin", dtype=kind)
            for name, kind in (("de", "<i4"), ("vers", "<i4"), ("cout", "<f8"))
        ]
        if critere == "PAS":
            weight = STEP + weight
        if mask is None:
            return self.count, de, vers, weight
        allowed = ~numpy.isin(de, numpy.array(self.masks[mask], dtype=numpy.int32))
        starts = [numpy.concatenate(pair) for pair in ((de[allowed], de + self.count), (vers[allowed], vers))]
        return 2 * self.count, *starts, numpy.concatenate((weight[allowed], weight))

    def can(self, question):
        return False

    def start(self, question, de):
        return de if question.get("mask") is None else de + self.count


def measures(critere, total):
    """What ranks a chain, from its weight."""
    if math.isinf(total):
        return []
    if critere == "FORCE":
        return [[round(total, 6)]]
    steps = int(total // STEP)
    return [[steps, round(total - STEP * steps, 6)]]


def is_plain(question):
    return question["critere"] in ("FORCE", "PAS") and question.get("contrainte") in (None, "mask")


class NetworKit(Peer):
    def can(self, question):
        return is_plain(question)

    @functools.cache
    def graph(self, *key):
        import networkit

        networkit.setNumberOfThreads(1)
        count, de, vers, weight = self.arrays(*key)
        return networkit, networkit.GraphFromCoo((weight, (de, vers)), n=count, weighted=True, directed=True)

    def answer(self, question, query):
        networkit, graph = self.graph(question.get("niveau"), question["critere"], question.get("mask"))
        search = networkit.distance.BidirectionalDijkstra(graph, self.start(question, query[0]), query[1], True)
        search.run()
        return search.getDistance()

    def shape(self, question, distance):
        return measures(question["critere"], math.inf if distance > 1e300 else distance)


class Igraph(Peer):
    """Dijkstra; Yen's k best by its own function."""

    def can(self, question):
        several = question.get("contrainte") == "nombre" and question["critere"] in ("FORCE", "PAS")
        return question.get("niveau") is None and (is_plain(question) or several)

    @functools.cache
    def graph(self, *key):
        import igraph

        count, de, vers, weight = self.arrays(*key)
        return igraph.Graph(n=count, edges=numpy.column_stack((de, vers)), directed=True), weight

    def answer(self, question, query):
        graph, weight = self.graph(question.get("niveau"), question["critere"], question.get("mask"))
        de, vers = self.start(question, query[0]), query[1]
        if question.get("nombre", 1) == 1:
            paths = graph.get_shortest_paths(de, vers, weights=weight, output="epath")
        else:
            paths = graph.get_k_shortest_paths(de, vers, k=question["nombre"], weights=weight, output="epath")
        return [sum(weight[edge] for edge in path) for path in paths if path]

    def shape(self, question, totals):
        return [measure for total in totals for measure in measures(question["critere"], total)]


class Networkx(Peer):
    """Bidirectional Dijkstra that looks past métiers to avoid; Yen's k best."""

    def can(self, question):
        known = question.get("contrainte") in (None, "eviter", "nombre")
        return question.get("niveau") is None and question["critere"] in ("FORCE", "PAS") and known

    @functools.cache
    def graph(self, *key):
        import networkx

        _, de, vers, weight = self.arrays(*key)
        graph = networkx.DiGraph()
        graph.add_weighted_edges_from(zip(de.tolist(), vers.tolist(), weight.tolist()))
        return networkx, graph

    def answer(self, question, query):
        networkx, graph = self.graph(question.get("niveau"), question["critere"], None)
        de, vers, _, eviter = query
        if question.get("contrainte") == "nombre":
            paths = networkx.shortest_simple_paths(graph, de, vers, weight="weight")
            chosen = list(itertools.islice(paths, question["nombre"]))
            return [networkx.path_weight(graph, path, "weight") for path in chosen]
        avoided = set(eviter) - {de, vers} if question.get("contrainte") == "eviter" else ()
        weight = lambda start, end, step: None if start in avoided or end in avoided else step["weight"]
        try:
            return [networkx.bidirectional_dijkstra(graph, de, vers, weight=weight)[0]]
        except networkx.NetworkXNoPath:
            return []

    def shape(self, question, totals):
        return [measure for total in totals for measure in measures(question["critere"], total)]


class Scipy(Peer):
    """Dijkstra on a sparse matrix; at most so many steps by sums of a dense one; the widest chain by bisection."""

    def can(self, question):
        few = question.get("contrainte") == "etapesMax" and question["critere"] in ("FORCE", "PAS")
        widest = question["critere"] == "GOULOT" and question.get("contrainte") in (None, "mask")
        return few or widest or is_plain(question)

    @functools.cache
    def matrix(self, *key):
        from scipy.sparse import csr_matrix

        count, de, vers, weight = self.arrays(*key)
        # A stored 0 would be no step: the least double stands for it.
        return csr_matrix((numpy.maximum(weight, 5e-324), (de, vers)), shape=(count, count))

    @functools.cache
    def dense(self, *key):
        count, de, vers, weight = self.arrays(*key)
        dense = numpy.full((count, count), math.inf)
        dense[de, vers] = weight
        return dense

    @functools.cache
    def levels(self, *key):
        return numpy.unique(self.arrays(*key)[3])

    def answer(self, question, query):
        from scipy.sparse.csgraph import dijkstra

        key = question.get("niveau"), question["critere"], question.get("mask")
        if question["critere"] == "GOULOT":
            return self.widest(key, self.start(question, query[0]), query[1])
        if question.get("contrainte") == "etapesMax":
            dense = self.dense(*key)
            reached = dense[query[0]]
            for _ in range(question["etapesMax"] - 1):
                reached = numpy.minimum(reached, (reached[:, None] + dense).min(axis=0))
            return float(reached[query[1]])
        return float(dijkstra(self.matrix(*key), indices=self.start(question, query[0]))[query[1]])

    def widest(self, key, de, vers):
        """The least level at which the end is reached, then the fewest steps and the least cost within it."""
        from scipy.sparse.csgraph import breadth_first_order, dijkstra

        levels = self.levels(*key)
        low, high = 0, len(levels)
        while low < high:
            middle = (low + high) // 2
            reached = breadth_first_order(self.within(key, levels[middle]), de, return_predecessors=False)
            low, high = (low, middle) if (reached == vers).any() else (middle + 1, high)
        if low == len(levels):
            return math.inf, math.inf
        matrix = self.within(key, levels[low] + 1e-9)
        matrix.data = STEP + matrix.data
        return float(levels[low]), float(dijkstra(matrix, indices=de)[vers])

    def within(self, key, level):
        from scipy.sparse import csr_matrix

        matrix = self.matrix(*key)
        kept = matrix.data <= max(level, 5e-324)
        start = numpy.concatenate(([0], numpy.cumsum(kept)))[matrix.indptr]
        return csr_matrix((matrix.data[kept], matrix.indices[kept], start), shape=matrix.shape)

    def shape(self, question, answer):
        if question["critere"] != "GOULOT":
            return measures(question["critere"], answer)
        return [[round(answer[0], 6), *measure] for measure in measures("PAS", answer[1])]


PEERS = {"NetworKit": NetworKit, "igraph": Igraph, "networkx": Networkx, "scipy": Scipy}


def main():
    name, folder = sys.argv[1:3]
    begin = time.perf_counter()
    peer = PEERS[name](folder)
    print(json.dumps({"readySeconds": time.perf_counter() - begin}), flush=True)
    for line in sys.stdin:
        request = json.loads(line)
        question, queries = request["question"], request["queries"]
        times, results = [], []
        if peer.can(question):
            peer.answer(question, queries[0])
            until = time.perf_counter() + request["budgetMs"] / 1000
            for query in queries:
                begin = time.perf_counter()
                answer = peer.answer(question, query)
                times.append(1000 * (time.perf_counter() - begin))
                results.append(peer.shape(question, answer))
                if time.perf_counter() > until:
                    break
        print(json.dumps({"times": times, "results": results}), flush=True)


main()
