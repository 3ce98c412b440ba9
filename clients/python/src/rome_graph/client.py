"""The client: one method for each document of libs/client, typed by ariadne-codegen."""

import httpx

from .generated.client import GeneratedClient

DEFAULT_URL = "http://127.0.0.1:3000/graphql"


class RomeGraph(GeneratedClient):
    """Asks the API. Every method returns a pydantic model and raises a RomeGraphError when the API answers an error.

    :param url: the address of GraphQL
    :param api_key: the key, where the API asks for one
    :param timeout: longest to wait for an answer, in seconds; 15 by default, more than the API takes
    """

    def __init__(self, url: str = DEFAULT_URL, api_key: str | None = None, timeout: float = 15.0) -> None:
        headers = {} if api_key is None else {"Authorization": f"Bearer {api_key}"}
        super().__init__(url=url, headers=headers, http_client=httpx.Client(headers=headers, timeout=timeout))
