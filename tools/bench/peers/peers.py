"""One peer of the benchmark, in a process of its own.

Usage: peers.py <peer> <folder of the data>. Reads one JSON request a line, {"row": name, "queries": [...], "repeat": times, "compare": whether}, and writes one
JSON answer a line: {"ms": milliseconds per query, "cpuMs": of CPU, "results": [...]}. The first line written says how long it took to
prepare. Every peer computes from the same files; see nomenclature.mjs for what they hold. A method shape_<row> gives what
is compared, from what was answered, after the clock has stopped.
"""

import csv
import json
import sys
import time


def rows_of(folder, name, *types):
    with open(f"{folder}/{name}.csv", newline="") as file:
        reader = csv.reader(file)
        next(reader)
        return [tuple(convert(value) for convert, value in zip(types, row)) for row in reader]


class Peer:
    """What all peers have in common: the steps, and the sizes."""

    def __init__(self, folder):
        self.folder = folder
        with open(f"{folder}/sizes.json") as file:
            self.sizes = json.load(file)

    def step_arrays(self):
        import numpy

        return [
            numpy.fromfile(f"{self.folder}/proche.{name}.bin", dtype=kind)
            for name, kind in (("de", "<i4"), ("vers", "<i4"), ("cout", "<f8"))
        ]

    def steps(self):
        return list(zip(*(values.tolist() for values in self.step_arrays())))

    def held(self, niveau):
        return rows_of(self.folder, niveau, int, int)

    def mobilites(self):
        return rows_of(self.folder, "mobilites", int, int)


class NetworKit(Peer):
    about = "bidirectional Dijkstra, 1 thread"

    def __init__(self, folder):
        super().__init__(folder)
        import networkit

        self.networkit = networkit
        networkit.setNumberOfThreads(1)
        de, vers, cout = self.step_arrays()
        count = self.sizes["metiers"]
        self.graph = networkit.GraphFromCoo((cout, (de, vers)), n=count, weighted=True, directed=True)

    def path(self, query):
        search = self.networkit.distance.BidirectionalDijkstra(self.graph, query[0], query[1], True)
        search.run()
        return search.getDistance(), search.getPath()

    def shape_path(self, answer):
        return round(answer[0], 6)


class Igraph(Peer):
    about = "Dijkstra from the start, 1 thread"

    def __init__(self, folder):
        super().__init__(folder)
        import igraph

        steps = self.steps()
        count = self.sizes["metiers"]
        self.graph = igraph.Graph(n=count, edges=[(de, vers) for de, vers, _ in steps], directed=True)
        self.costs = [cout for _, _, cout in steps]
        self.official = igraph.Graph(n=count, edges=self.mobilites(), directed=True)

    def path(self, query):
        [edges] = self.graph.get_shortest_paths(query[0], query[1], weights=self.costs, output="epath")
        return round(sum(self.costs[edge] for edge in edges), 6)

    def mobility(self, code):
        return sorted(set(self.official.neighborhood(code, order=2, mode="out")) - {code})


class Networkx(Peer):
    about = "bidirectional Dijkstra in Python, 1 thread"

    def __init__(self, folder):
        super().__init__(folder)
        import networkx

        self.networkx = networkx
        self.graph = networkx.DiGraph()
        self.graph.add_weighted_edges_from(self.steps(), weight="cout")
        self.official = networkx.DiGraph(self.mobilites())

    def path(self, query):
        cost, _ = self.networkx.bidirectional_dijkstra(self.graph, query[0], query[1], weight="cout")
        return round(cost, 6)

    def mobility(self, code):
        reached = self.networkx.single_source_shortest_path_length(self.official, code, cutoff=2)
        return sorted(set(reached) - {code})


class Scipy(Peer):
    about = "scipy's Dijkstra and sparse matrices, 1 thread; dense products by numpy's BLAS, on all cores"

    def __init__(self, folder):
        super().__init__(folder)
        import numpy
        from scipy.sparse import csr_matrix
        from scipy.sparse.csgraph import dijkstra

        self.numpy, self.dijkstra = numpy, dijkstra
        count, items = self.sizes["metiers"], self.sizes["items"]
        # A step of couverture 1 costs nothing, and a stored 0 would be no step: the least double stands for it.
        de, vers, cout = self.step_arrays()
        cout[cout == 0] = 5e-324
        self.graph = csr_matrix((cout, (de, vers)), shape=(count, count))

        def matrix(niveau):
            held = numpy.array(self.held(niveau))
            return csr_matrix((numpy.ones(len(held)), (held[:, 0], held[:, 1])), shape=(count, items))

        self.tout, self.macro = matrix("tout"), matrix("macro")
        holders = numpy.asarray(self.tout.sum(axis=0)).ravel()
        self.weights = numpy.log(count / numpy.maximum(holders, 1))
        shares = self.tout.multiply(self.weights).tocsr()
        self.shares = shares.multiply(1 / numpy.maximum(self.tout @ self.weights, 1e-300)[:, None]).tocsr()
        columns = numpy.flatnonzero(numpy.asarray(self.macro.sum(axis=0)).ravel())
        self.dense = self.macro[:, columns].toarray().astype(numpy.float32)
        held = self.dense.sum(axis=0)
        weights = numpy.zeros(items)
        weights[columns] = numpy.log(count / held)
        self.weighed = self.macro.multiply(weights).tocsr()

    def path(self, query):
        return float(self.dijkstra(self.graph, indices=query[0])[query[1]])

    def shape_path(self, answer):
        return round(answer, 6)

    def macro_one(self, code):
        """Counts and weights by two products of a sparse matrix with what is held."""
        numpy, macro = self.numpy, self.macro
        held = numpy.zeros(macro.shape[1])
        held[macro.indices[macro.indptr[code] : macro.indptr[code + 1]]] = 1
        counts = macro @ held
        counts[code] = 0
        found = numpy.flatnonzero(counts >= 5)
        weights = numpy.round((self.weighed @ held)[found], 9)
        order = numpy.lexsort((found, -weights, -counts[found]))
        return found[order], counts[found][order], weights[order]

    def shape_macro_one(self, answer):
        return sorted([int(metier), int(count)] for metier, count in zip(answer[0], answer[1]))

    def macro_all(self, _):
        shared = self.dense @ self.dense.T
        return (int((shared >= 5).sum()) - int((shared.diagonal() >= 5).sum())) // 2

    def nearest(self, code):
        """One product of the matrix of shares of weight with what is held; the ten best among all by partition."""
        numpy, tout = self.numpy, self.tout
        held = numpy.zeros(tout.shape[1])
        held[tout.indices[tout.indptr[code] : tout.indptr[code + 1]]] = 1
        couverture = self.shares @ held
        couverture[code] = 0
        near = numpy.flatnonzero(couverture >= numpy.partition(couverture, -10)[-10] - 2e-9)
        order = numpy.lexsort((near, -numpy.round(couverture[near], 9)))
        return near[order][:10]

    def shape_nearest(self, answer):
        return [int(metier) for metier in answer]


MACRO_ONE = """SELECT b.metier, count(*) AS nombre, sum(w.weight) AS poids
  FROM macro a JOIN macro b ON a.item = b.item JOIN macro_weights w ON w.item = a.item
  WHERE a.metier = ? AND b.metier <> a.metier GROUP BY b.metier HAVING count(*) >= 5
  ORDER BY nombre DESC, round(sum(w.weight), 9) DESC, b.metier"""
MACRO_ALL = """SELECT count(*) FROM (SELECT 1 FROM macro a JOIN macro b ON a.item = b.item AND a.metier < b.metier
  GROUP BY a.metier, b.metier HAVING count(*) >= 5) AS pairs"""
NEAREST = """SELECT b.metier FROM tout a JOIN tout b ON a.item = b.item JOIN weights w ON w.item = a.item
  JOIN totals t ON t.metier = b.metier WHERE a.metier = ? AND b.metier <> a.metier
  GROUP BY b.metier, t.total ORDER BY round(sum(w.weight) / t.total, 9) DESC, b.metier LIMIT 10"""
GAP = """SELECT b.item, w.weight, EXISTS (SELECT 1 FROM tout a WHERE a.metier = ? AND a.item = b.item) AS held
  FROM tout b JOIN weights w ON w.item = b.item WHERE b.metier = ? ORDER BY b.item"""
MOBILITY = """SELECT vers FROM mobilites WHERE de = ?1 UNION SELECT b.vers FROM mobilites a JOIN mobilites b ON b.de = a.vers
  WHERE a.de = ?1"""


class Sql(Peer):
    """The questions on sets of items in SQL, with the indexes that serve them."""

    def fill(self, execute, insert):
        for table in ("tout", "macro"):
            execute(f"CREATE TABLE {table} (metier INTEGER NOT NULL, item INTEGER NOT NULL, PRIMARY KEY (metier, item))")
            insert(table, self.held(table))
            execute(f"CREATE INDEX {table}_item ON {table} (item, metier)")
        execute("CREATE TABLE mobilites (de INTEGER NOT NULL, vers INTEGER NOT NULL, PRIMARY KEY (de, vers))")
        insert("mobilites", self.mobilites())
        execute("CREATE TABLE weights (item INTEGER PRIMARY KEY, weight DOUBLE)")
        execute(
            f"INSERT INTO weights SELECT item, ln(1.0 * {self.sizes['metiers']} / count(*)) FROM tout GROUP BY item"
        )
        execute("CREATE TABLE macro_weights (item INTEGER PRIMARY KEY, weight DOUBLE)")
        execute(
            f"INSERT INTO macro_weights SELECT item, ln(1.0 * {self.sizes['metiers']} / count(*)) FROM macro GROUP BY item"
        )
        execute("CREATE TABLE totals (metier INTEGER PRIMARY KEY, total DOUBLE)")
        execute("INSERT INTO totals SELECT metier, sum(weight) FROM tout JOIN weights USING (item) GROUP BY metier")

    def macro_one(self, code):
        return self.ask(MACRO_ONE, [code])

    def shape_macro_one(self, answer):
        return sorted([metier, nombre] for metier, nombre, _ in answer)

    def macro_all(self, _):
        return self.ask(MACRO_ALL, [])[0][0]

    def nearest(self, code):
        return [metier for (metier,) in self.ask(NEAREST, [code])]

    def gap(self, query):
        return self.ask(GAP, query)

    def shape_gap(self, rows):
        held = sum(weight for _, weight, is_held in rows if is_held)
        communs = sum(1 for _, _, is_held in rows if is_held)
        return [communs, len(rows) - communs, round(held / sum(weight for _, weight, _ in rows), 6)]

    def mobility(self, code):
        return sorted({vers for (vers,) in self.ask(MOBILITY, [code])} - {code})


class Sqlite(Sql):
    about = "in memory, indexed and analysed, 1 thread"

    def __init__(self, folder):
        super().__init__(folder)
        import math
        import sqlite3

        self.base = sqlite3.connect(":memory:")
        self.base.create_function("ln", 1, math.log, deterministic=True)
        self.fill(self.base.execute, lambda table, rows: self.base.executemany(f"INSERT INTO {table} VALUES (?, ?)", rows))
        self.base.execute("ANALYZE")

    def ask(self, statement, parameters):
        return self.base.execute(statement, parameters).fetchall()


class DuckDb(Sql):
    about = "in memory, indexed, 1 thread: more threads make such short questions slower"

    def __init__(self, folder):
        super().__init__(folder)
        import duckdb

        self.base = duckdb.connect(config={"threads": 1})
        names = {"tout": "tout", "macro": "macro", "mobilites": "mobilites"}
        self.fill(
            self.base.execute,
            lambda table, _: self.base.execute(f"INSERT INTO {table} FROM read_csv('{folder}/{names[table]}.csv')"),
        )

    def ask(self, statement, parameters):
        return self.base.execute(statement.replace("?1", "$1"), parameters).fetchall()


class LadybugDb(Peer):
    about = "in memory, 2 threads; counts without weights or order"

    def __init__(self, folder):
        super().__init__(folder)
        import ladybug

        self.connection = ladybug.Connection(ladybug.Database(":memory:"), num_threads=2)
        for statement in (
            "CREATE NODE TABLE Metier (id INT64 PRIMARY KEY)",
            "CREATE NODE TABLE Item (id INT64 PRIMARY KEY)",
            "CREATE REL TABLE HOLDS_MACRO (FROM Metier TO Item)",
            "CREATE REL TABLE PERMET_MOBILITE (FROM Metier TO Metier)",
            "CREATE REL TABLE PROCHE (FROM Metier TO Metier, cout DOUBLE)",
        ):
            self.connection.execute(statement)
        for table, name in (
            ("Metier", "metiers"),
            ("Item", "items"),
            ("HOLDS_MACRO", "macro"),
            ("PERMET_MOBILITE", "mobilites"),
            ("PROCHE", "proche"),
        ):
            self.connection.execute(f"COPY {table} FROM '{folder}/{name}.csv' (HEADER=true)")

    def ask(self, statement, **parameters):
        result = self.connection.execute(statement, parameters)
        rows = []
        while result.has_next():
            rows.append(result.get_next())
        return rows

    def path(self, query):
        rows = self.ask(
            "MATCH (a:Metier {id: $de})-[e:PROCHE* WSHORTEST(cout)]->(b:Metier {id: $vers}) RETURN cost(e)",
            de=query[0],
            vers=query[1],
        )
        return round(rows[0][0], 6)

    def macro_one(self, code):
        rows = self.ask(
            "MATCH (a:Metier {id: $code})-[:HOLDS_MACRO]->(:Item)<-[:HOLDS_MACRO]-(b:Metier) WHERE b.id <> $code "
            "WITH b.id AS metier, count(*) AS nombre WHERE nombre >= 5 RETURN metier, nombre ORDER BY metier",
            code=code,
        )
        return [list(row) for row in rows]

    def mobility(self, code):
        rows = self.ask(
            "MATCH (a:Metier {id: $code})-[:PERMET_MOBILITE*1..2]->(b:Metier) WHERE b.id <> $code RETURN DISTINCT b.id",
            code=code,
        )
        return sorted(row[0] for row in rows)


PEERS = {
    "NetworKit": NetworKit,
    "igraph": Igraph,
    "networkx": Networkx,
    "scipy": Scipy,
    "SQLite": Sqlite,
    "DuckDB": DuckDb,
    "LadybugDB": LadybugDb,
}


def main():
    name, folder = sys.argv[1:3]
    begin, cpu = time.perf_counter(), time.process_time()
    peer = PEERS[name](folder)
    taken = {"readySeconds": time.perf_counter() - begin, "readyCpuSeconds": time.process_time() - cpu}
    ready = {**taken, "how": peer.about}
    rows = [row for row in ("path", "macro_one", "macro_all", "nearest", "gap", "mobility") if hasattr(peer, row)]
    print(json.dumps({**ready, "rows": rows}), flush=True)
    for line in sys.stdin:
        request = json.loads(line)
        answer = getattr(peer, request["row"])
        begin, cpu = time.perf_counter(), time.process_time()
        for _ in range(request["repeat"]):
            for query in request["queries"]:
                answer(query)
        per_query = 1000 / len(request["queries"]) / request["repeat"]
        elapsed, cpu_elapsed = per_query * (time.perf_counter() - begin), per_query * (time.process_time() - cpu)
        shape = getattr(peer, f"shape_{request['row']}", lambda result: result)
        # What is compared is answered once more: while the clock runs no answer is kept.
        results = [shape(answer(query)) for query in request["queries"]] if request["compare"] else []
        print(json.dumps({"ms": elapsed, "cpuMs": cpu_elapsed, "results": results}), flush=True)


main()
