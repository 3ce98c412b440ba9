"""Typed client of the rome-graph API: ROME 4.0, its métiers and the passerelles between them."""

from .client import RomeGraph
from .generated import *  # noqa: F403
from .generated.exceptions import GraphQLClientError as RomeGraphError
from .graphs import to_igraph, to_networkx
from .tables import to_pandas

__all__ = ["RomeGraph", "RomeGraphError", "to_igraph", "to_networkx", "to_pandas"]
