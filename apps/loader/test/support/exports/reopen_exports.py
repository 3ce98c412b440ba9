"""What tools that nobody here wrote find in the exports: python reopen_exports.py <tool> <path>, as JSON on stdout.

graphml, gexf    networkx: nodes by labelV, links by label, labelE and label, one node whole, and weights by labelE
igraph           igraph: the same of GraphML, without weights
gephi            pandas and networkx: nodes and links of nodes.csv and edges.csv, and how links are told
excel            pandas, as a French Excel reads CSV: rows of each table, and what becomes of some cells
xlsx             openpyxl: rows, header, filter and frozen row of each sheet, and types of cells by column
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
            "weights": Counter(
                f"{data['labelE']} {'of couverture' if data['weight'] == data.get('couverture') else 'else'}"
                for _, _, data in graph.edges(data=True)
                if "weight" in data
            ),
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
            for vertex in graph.vs.select(id="Metier:M1805")
            for name, value in vertex.attributes().items()
            if value == value
        },
    }


def gephi(folder):
    import networkx
    import pandas

    nodes, edges = (pandas.read_csv(Path(folder) / name, low_memory=False) for name in ("nodes.csv", "edges.csv"))
    label = dict(zip(nodes["Id"], nodes["labelV"]))
    graph = networkx.from_pandas_edgelist(
        edges, "Source", "Target", ["Label", "Weight"], create_using=networkx.MultiDiGraph
    )
    proche = edges[edges["Label"] == "PROCHE"]
    return {
        "nodes": Counter(label.values()),
        "relationships": Counter(f"{label[a]}-{kind}-{label[b]}" for a, b, kind in graph.edges(data="Label")),
        "columns": {"nodes": list(nodes.columns[:3]), "edges": list(edges.columns[:6])},
        "types": sorted(edges["Type"].unique()),
        "ids": int(edges["Id"].nunique()),
        "shown": nodes.set_index("Id").loc["Metier:M1805", "Label"],
        "procheWeighs": bool((proche["Weight"] == proche["couverture"]).all()) and len(proche) > 0,
        "othersWeigh": sorted(edges[edges["Label"] != "PROCHE"]["Weight"].unique().tolist()),
    }


def excel(folder):
    import pandas

    def read(file, **options):
        return pandas.read_csv(file, sep=";", decimal=",", encoding="utf-8-sig", low_memory=False, **options)

    files = sorted(Path(folder).glob("*.csv"))
    metier = read(Path(folder) / "Metier.csv").set_index("code").loc["M1805"]
    proche = Path(folder) / "Metier-PROCHE-Metier.csv"
    return {
        "rows": {file.stem: len(read(file)) for file in files},
        "marks": sum(file.read_bytes().startswith(b"\xef\xbb\xbf") for file in files),
        "m1805": {name: metier[name] for name in ("libelle", "emploiCadre")},
        "naf": list(read(Path(folder) / "DivisionNaf.csv")["code"].astype(str))[:3],
        "couverture": str(read(proche)["couverture"].dtype) if proche.exists() else None,
    }


def xlsx(path):
    import openpyxl

    book = openpyxl.load_workbook(path)
    contents, *sheets = book.worksheets
    return {
        "contents": [[cell for cell in row] for row in contents.iter_rows(values_only=True)],
        "sheets": {
            sheet.title: {
                "rows": sheet.max_row - 1,
                "header": [cell.value for cell in sheet[1]],
                "filter": sheet.auto_filter.ref,
                "dimensions": sheet.dimensions,
                "frozen": sheet.freeze_panes,
                "types": [
                    sorted({type(value).__name__ for value in column if value is not None})
                    for column in sheet.iter_cols(min_row=2, values_only=True)
                ],
            }
            for sheet in sheets
        },
        "naf": [cell.value for cell in book["DivisionNaf"]["A"][1:3]],
    }


def xlsx_rows(path):
    import openpyxl

    book = openpyxl.load_workbook(path, read_only=True)
    tables = {row[0]: row[1] for row in book["Contenu"].iter_rows(min_row=2, max_col=2, values_only=True) if row[1]}
    rows = Counter()
    for sheet, table in tables.items():
        rows[table] += sum(1 for _ in book[sheet].iter_rows(min_row=2, max_col=1))
    return {"rows": rows}


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
    "gephi": gephi,
    "excel": excel,
    "xlsx": xlsx,
    "xlsx_rows": xlsx_rows,
    "csv": duckdb_tables("csv", "read_csv('{path}', header = true)"),
    "json": duckdb_tables("jsonl", "read_json('{path}', format = 'newline_delimited')"),
    "parquet": duckdb_tables("parquet", "read_parquet('{path}')"),
    "arrow": arrow,
    "skos": skos,
}

if __name__ == "__main__":
    tool, where = sys.argv[1:]
    json.dump(TOOLS[tool](where), sys.stdout, ensure_ascii=False)
