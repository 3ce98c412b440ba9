"""What tables and graphs read of an answer, whatever its question."""

from typing import Any

from pydantic import BaseModel

Record = dict[str, Any]


def record_of(answer: BaseModel) -> Record:
    """An answer by the names of GraphQL: what its one question holds."""
    fields = answer.model_dump(mode="json", by_alias=True)
    if len(fields) == 1:
        (inner,) = fields.values()
        if isinstance(inner, dict):
            return inner
    return fields


def records_at(record: Record, path: str) -> list[Record]:
    """The records of a list, as ``chemins.etapes``: those of the lists within others one after the other.

    :raises KeyError: naming what the answer has instead
    """
    found: list[Record] = [record]
    for name in path.split("."):
        following: list[Record] = []
        for each in found:
            if name not in each:
                raise KeyError(f"{path}: {name} is not among {', '.join(each)}")
            value = each[name]
            following.extend(value if isinstance(value, list) else [value])
        found = following
    return found


def main_list(record: Record) -> str:
    """The name of the first list of records of an answer.

    :raises ValueError: when it has none
    """
    for name, value in record.items():
        if isinstance(value, list) and all(isinstance(each, dict) for each in value):
            return name
    raise ValueError(f"No list of records among {', '.join(record)}: name one by path.")
