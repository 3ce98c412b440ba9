"""Answers as graphs of networkx and igraph: métiers by their codes, and what leads from one to another."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel

from .answers import Record, record_of

if TYPE_CHECKING:
    import igraph
    import networkx


@dataclass
class Edges:
    """Métiers by code, with their label, and what joins them."""

    directed: bool
    nodes: dict[str, Record] = field(default_factory=dict)
    edges: list[tuple[str, str, Record]] = field(default_factory=list)

    def add_node(self, metier: Record) -> str:
        code: str = metier["code"]
        self.nodes[code] = {"libelle": metier.get("libelle", "")}
        return code

    def add_edge(self, start: str, end: str, values: Record) -> None:
        self.edges.append((start, end, {name: value for name, value in values.items() if _is_plain(value)}))


def to_networkx(answer: BaseModel) -> "networkx.Graph":
    """A DiGraph of chains, of an aire, of the métiers near one; a Graph of what métiers share.

    :raises ValueError: when the answer has nothing that leads from a métier to another
    """
    import networkx

    read = edges_of(answer)
    graph: Any = networkx.DiGraph() if read.directed else networkx.Graph()
    graph.add_nodes_from(read.nodes.items())
    graph.add_edges_from(read.edges)
    return graph


def to_igraph(answer: BaseModel) -> "igraph.Graph":
    """The same as a Graph of igraph, whose vertices are named by code.

    :raises ValueError: when the answer has nothing that leads from a métier to another
    """
    import igraph

    read = edges_of(answer)
    graph = igraph.Graph(directed=read.directed)
    names = list(read.nodes)
    places = {name: place for place, name in enumerate(names)}
    # A pair that several chains have is one edge, as in networkx.
    edges = {(start, end): values for start, end, values in read.edges}
    columns = sorted({column for values in edges.values() for column in values})
    graph.add_vertices(len(names), {"name": names, "libelle": [read.nodes[name]["libelle"] for name in names]})
    graph.add_edges(
        [(places[start], places[end]) for start, end in edges],
        {column: [values.get(column) for values in edges.values()] for column in columns},
    )
    return graph


def edges_of(answer: BaseModel) -> Edges:
    """What an answer says leads from a métier to another."""
    record = record_of(answer)
    if "chemins" in record:
        return _of_chains(record)
    if "aretes" in record:
        return _of_aire(record)
    resultats = record.get("resultats") or []
    if resultats and "a" in resultats[0] and "b" in resultats[0]:
        return _of_pairs(resultats)
    if "metier" in record and all("metier" in each for each in resultats):
        return _of_star(record["metier"], resultats, directed="score" in (resultats or [{}])[0])
    raise ValueError(f"Nothing of this answer leads from a métier to another: {', '.join(record)}.")


def _of_chains(record: Record) -> Edges:
    read = Edges(directed=True)
    for chemin in record["chemins"]:
        for etape in chemin["etapes"]:
            read.add_edge(read.add_node(etape["de"]), read.add_node(etape["vers"]), etape)
    return read


def _of_aire(record: Record) -> Edges:
    read = Edges(directed=True)
    read.add_node(record["metier"])
    for reached in record["metiers"]:
        code = read.add_node(reached["metier"])
        read.nodes[code].update({name: value for name, value in reached.items() if _is_plain(value)})
    for arete in record["aretes"]:
        if arete["de"] in read.nodes and arete["vers"] in read.nodes:
            read.add_edge(arete["de"], arete["vers"], arete)
    return read


def _of_pairs(resultats: list[Record]) -> Edges:
    read = Edges(directed=False)
    for pair in resultats:
        read.add_edge(read.add_node(pair["a"]), read.add_node(pair["b"]), pair)
    return read


def _of_star(metier: Record, resultats: list[Record], directed: bool) -> Edges:
    read = Edges(directed=directed)
    center = read.add_node(metier)
    for each in resultats:
        read.add_edge(center, read.add_node(each["metier"]), each)
    return read


def _is_plain(value: Any) -> bool:
    return isinstance(value, str | int | float | bool)
