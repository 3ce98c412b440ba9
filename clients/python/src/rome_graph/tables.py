"""Answers as tables of pandas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import BaseModel

from .answers import main_list, record_of, records_at

if TYPE_CHECKING:
    import pandas


def to_pandas(answer: BaseModel, path: str | None = None) -> "pandas.DataFrame":
    """The records of a list of an answer as rows; what is within them as columns, as ``metier.code``.

    The methode of the answer, or its release, is in ``attrs``, to be cited with what is made of the table.

    :param path: the list, as ``resultats`` or ``chemins.etapes``; the first list of the answer by default
    """
    import pandas

    record = record_of(answer)
    table = pandas.json_normalize(records_at(record, path or main_list(record)))
    table.attrs.update({name: record[name] for name in ("methode", "release", "total") if name in record})
    return table
