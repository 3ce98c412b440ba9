"""What tools that nobody here wrote find in the exports: python reopen_exports.py <tool> <path>, as JSON on stdout.

graphml, gexf    networkx: nodes by labelV, links by label, labelE and label, and one node whole
igraph           igraph: the same of GraphML
csv, json, parquet   DuckDB: rows of each table, and the columns of one
arrow            pyarrow: rows and schema of each Parquet file
skos             rdflib and pyshacl: integrity conditions of SKOS, and counts
"""

import json
import sys
from collections import Counter
from pathlib import Path


def networkx_graph(read):
    def reopen(path):
        graph = read(path)
        label = dict(graph.nodes(data="labelV"))
        links = Counter(f"{label[a]}-{kind}-{label[b]}" for a, b, kind in graph.edges(data="labelE"))
        proche = next((data for _, _, data in graph.edges(data=True) if data["labelE"] == "PROCHE"), None)
        return {
            "nodes": Counter(label.values()),
            "relationships": links,
            "m1805": graph.nodes["Metier:M1805"],
            "proche": proche and {key: proche[key] for key in ("couverture", "cout", "communs")},
        }

    return reopen


def graphml(path):
    import networkx

    return networkx_graph(networkx.read_graphml)(path)


def gexf(path):
    import networkx

    return networkx_graph(networkx.read_gexf)(path)


def igraph_graphml(path):
    import igraph

    graph = igraph.Graph.Read_GraphML(path)
    label = graph.vs["labelV"]
    ends = (f"{label[a]}-{{}}-{label[b]}" for a, b in graph.get_edgelist())
    return {
        "nodes": Counter(label),
        "relationships": Counter(end.format(kind) for end, kind in zip(ends, graph.es["labelE"])),
        "m1805": {
            # What a node has no number for is NaN, which JSON cannot say.
            name: value
            for name, value in graph.vs.find(id="Metier:M1805").attributes().items()
            if value == value
        },
    }


def duckdb_tables(extension, source):
    def reopen(folder):
        import duckdb

        def rows(query):
            return duckdb.sql(query).fetchall()

        files = sorted(Path(folder).glob(f"*.{extension}"))
        metier = source.format(path=Path(folder) / f"Metier.{extension}")
        return {
            "rows": {file.stem: rows(f"SELECT count(*) FROM {source.format(path=file)}")[0][0] for file in files},
            "types": {row[0]: row[1] for row in rows(f"DESCRIBE SELECT * FROM {metier}")},
            "m1805": dict(
                zip(
                    ("libelle", "definition", "emploiCadre"),
                    rows(f"SELECT libelle, definition, emploiCadre FROM {metier} WHERE code = 'M1805'")[0],
                )
            ),
        }

    return reopen


def arrow(folder):
    import pyarrow.parquet

    tables = {file.stem: pyarrow.parquet.read_table(file) for file in sorted(Path(folder).glob("*.parquet"))}
    return {
        "rows": {name: table.num_rows for name, table in tables.items()},
        "schemas": {
            name: {field.name: f"{field.type}{'' if field.nullable else ' not null'}" for field in table.schema}
            for name, table in tables.items()
        },
        "ancien": [value for value in tables["Changement"]["ancien"].to_pylist() if value][:1],
    }


WHOLE_GRAPH = {
    "S27: related disjoint with broaderTransitive": "?a skos:related ?b . ?a skos:broader+ ?b",
    "a concept above itself": "?a skos:broader+ ?a",
    "S23: related in one direction only": "?a skos:related ?b FILTER NOT EXISTS { ?b skos:related ?a }",
    "S25: broader without narrower": "?a skos:broader ?b FILTER NOT EXISTS { ?b skos:narrower ?a }",
    "S25: narrower without broader": "?a skos:narrower ?b FILTER NOT EXISTS { ?b skos:broader ?a }",
    "broader in another scheme": "?a skos:broader ?b ; skos:inScheme ?s FILTER NOT EXISTS { ?b skos:inScheme ?s }",
    "S8: top concept of another scheme": "?a skos:topConceptOf ?s FILTER NOT EXISTS { ?a skos:inScheme ?s }",
}


def skos(path):
    import pyshacl
    import rdflib

    graph = rdflib.Graph()
    graph.parse(path, format="turtle")
    shapes = Path(__file__).parent / "skos.shapes.ttl"
    conforms, _, report = pyshacl.validate(graph, shacl_graph=str(shapes), shacl_graph_format="turtle", inference="none")
    prefix = "PREFIX skos: <http://www.w3.org/2004/02/skos/core#> "

    def count(by, where):
        rows = graph.query(f"{prefix} SELECT ?by (COUNT(*) AS ?n) WHERE {{ {where} }} GROUP BY ({by} AS ?by)")
        return {str(row[0]).removeprefix("urn:rome-graph:"): int(row[1]) for row in rows}

    found = set(graph.subjects(rdflib.RDF.type, rdflib.SKOS.Concept))
    links = Counter(str(p).removeprefix("urn:rome-graph:") for _, p, o in graph if o in found)
    return {
        "conforms": conforms,
        "report": report[:2000],
        "broken": [name for name, where in WHOLE_GRAPH.items() if graph.query(f"{prefix} ASK {{ {where} }}").askAnswer],
        "concepts": count("?class", "?c a skos:Concept, ?class FILTER (?class != skos:Concept)"),
        "links": links,
        "withoutUri": sum(isinstance(term, rdflib.BNode) for triple in graph for term in triple),
        "names": count("?p", "VALUES ?p { skos:altLabel skos:hiddenLabel } ?a ?p ?b"),
        "m1805": sorted(
            str(name)
            for kind in (rdflib.SKOS.altLabel, rdflib.SKOS.hiddenLabel)
            for name in graph.objects(rdflib.URIRef("urn:rome-graph:metier/M1805"), kind)
        ),
    }


TOOLS = {
    "graphml": graphml,
    "gexf": gexf,
    "igraph": igraph_graphml,
    "csv": duckdb_tables("csv", "read_csv('{path}', header = true)"),
    "json": duckdb_tables("jsonl", "read_json('{path}', format = 'newline_delimited')"),
    "parquet": duckdb_tables("parquet", "read_parquet('{path}')"),
    "arrow": arrow,
    "skos": skos,
}

if __name__ == "__main__":
    tool, where = sys.argv[1:]
    json.dump(TOOLS[tool](where), sys.stdout, ensure_ascii=False)
