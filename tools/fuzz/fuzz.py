"""Asks the API what schemathesis makes of its schema, and judges every answer.

Usage: fuzz.py --url <address of GraphQL> --schema <schema.graphql> --cases <count> --seed <seed> [--longest <seconds that an
answer may take>]. Writes one JSON report to the standard output. The same seed and count make the same documents: valid ones, four out of five, and documents that
the schema does not admit. Arguments take the values of values.toml more often than made up ones, so that most questions are
answered and not refused. `documents` is the SHA-256 of all that was asked.
"""

import argparse
import collections
import hashlib
import json
import pathlib
import re
import sys
import time

import graphql
import requests
import schemathesis
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis_graphql._strategies import sampler
from schemathesis.config import SchemathesisConfig
from schemathesis.generation import GenerationMode

# One case of so many is a document that the schema does not admit.
NEGATIVE_EVERY = 5
# Seconds, unless told otherwise: the limit of the API is 10; the rest is for a machine that has other work.
LONGEST_ANSWER = 20
SHOWN_FAILURES = 20
# What an answer to one who asks too much, or wrongly, may be called.
REFUSALS = {
    "BAD_USER_INPUT",
    "QUERY_TOO_COMPLEX",
    "REQUEST_TIMEOUT",
    "GRAPHQL_PARSE_FAILED",
    "GRAPHQL_VALIDATION_FAILED",
    "REQUEST_ENTITY_TOO_LARGE",
}
NEVER_OF_A_VALID_DOCUMENT = {"GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED"}
TELLS_TOO_MUCH = re.compile(r"Neo\.|bolt:|neo4j:|node_modules|\.js\b|\.cypher|\n\s+at |MATCH \(|lucene", re.IGNORECASE)


class WiderSelections:
    """How probable it is that a field is selected.

    hypothesis-graphql aims at a mean size over all documents, which a schema whose types lead to each other reaches by a few
    huge ones among many of a single field. Here a level has three scalars and one object or list, more or less.
    """

    def __init__(self, schema):
        self.schema = schema

    def inclusion_probabilities(self, type_name):
        fields = sampler.selectable_fields(self.schema, self.schema.type_map[type_name])
        leaves = [field for field in fields if sampler.is_leaf(sampler.unwrap(field[1].type))]
        leaf = min(0.6, 3 / max(1, len(leaves)))
        other = min(0.6, 1.3 / max(1, len(fields) - len(leaves)))
        return {(field[0], field[2]): leaf if field in leaves else other for field in fields}


sampler.build_oracle = lambda schema, *_, **__: WiderSelections(schema)


def read_arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--url", required=True)
    parser.add_argument("--schema", required=True)
    parser.add_argument("--cases", type=int, required=True)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--longest", type=float, default=LONGEST_ANSWER)
    return parser.parse_args()


def main():
    arguments = read_arguments()
    fuzz = Fuzz(arguments.url, arguments.schema, arguments.seed, arguments.longest)
    fuzz.run(arguments.cases)
    json.dump(fuzz.report(), sys.stdout, ensure_ascii=False)


class Fuzz:
    def __init__(self, url, schema, start, longest):
        self.url, self.start, self.longest = url, start, longest
        config = SchemathesisConfig.from_path(pathlib.Path(__file__).with_name("values.toml"))
        self.schema = schemathesis.graphql.from_path(schema, config=config)
        self.schema.config.update(base_url=url)
        self.types = graphql.build_schema(pathlib.Path(schema).read_text(encoding="utf-8"))
        self.session = requests.Session()
        self.cases = collections.Counter()
        self.outcomes = collections.Counter()
        self.reasons = collections.Counter()
        self.documents = hashlib.sha256()
        self.failures = []
        self.failed = 0
        self.times = []

    def run(self, count):
        """Shares the cases out among the operations, the first ones taking what is left over."""
        operations = [result.ok() for result in self.schema.get_all_operations()]
        each, left = divmod(count, len(operations))
        for place, operation in enumerate(operations):
            wanted = each + (place < left)
            negative = wanted // NEGATIVE_EVERY
            self.ask(operation, GenerationMode.POSITIVE, wanted - negative)
            self.ask(operation, GenerationMode.NEGATIVE, negative)
            self.check_alive(operation)
            print(f"{operation.label}: {sum(self.cases.values())} of {count}", file=sys.stderr)

    def ask(self, operation, mode, count):
        """A question without arguments has few documents: they are made again with another seed, until there are enough."""
        made = []
        for attempt in range(count):
            if len(made) >= count:
                break
            made += cases_of(operation, mode, count - len(made), self.start + attempt)
        for case in made[:count]:
            self.judge(operation, case)

    def judge(self, operation, case):
        self.cases[operation.label] += 1
        self.documents.update(case.body.encode())
        begin = time.monotonic()
        try:
            response = case.call(session=self.session, timeout=self.longest)
        except requests.RequestException as error:
            return self.fail(case, f"no answer: {type(error).__name__}")
        self.times.append(time.monotonic() - begin)
        mode = case.meta.generation.mode.value
        try:
            answer = json.loads(response.content)
        except ValueError:
            self.outcomes[f"{mode}: {response.status_code} not JSON"] += 1
            return self.fail(case, f"{response.status_code}, not JSON: {response.content[:200]!r}")
        errors = answer.get("errors") or []
        codes = sorted({str(error.get("extensions", {}).get("code")) for error in errors})
        self.outcomes[f"{mode}: {response.status_code} {', '.join(codes) or 'answered'}"] += 1
        self.reasons.update(reason_of(error) for error in errors)
        for wrong in self.wrongs(case, response.status_code, answer, errors, codes):
            self.fail(case, wrong)

    def wrongs(self, case, status, answer, errors, codes):
        if status >= 500:
            yield f"status {status}: {errors}"
        for code in codes:
            if code not in REFUSALS:
                yield f"{code}: {errors[0].get('message')}"
        if case.meta.generation.mode.is_negative:
            if not errors:
                yield "a document that the schema does not admit is answered"
        elif NEVER_OF_A_VALID_DOCUMENT & set(codes):
            yield f"a document that the schema admits is refused: {errors[0].get('message')}"
        for error in errors:
            if TELLS_TOO_MUCH.search(error["message"]):
                yield f"tells how it is made: {error['message']}"
        if answer.get("data") is not None:
            yield from self.schema_violations(case.body, answer)

    def schema_violations(self, document, answer):
        """Completes the answer once more by the types of the schema: it must come out whole and the same."""
        again = graphql.execute(
            self.types,
            graphql.parse(document),
            root_value=answer["data"],
            field_resolver=lambda source, info, **_: source[info.path.key],
        )
        if again.errors:
            yield f"is not of the schema: {again.errors[0]}"
        elif again.data != answer["data"]:
            yield "holds what was not asked for"

    def check_alive(self, operation):
        ready = requests.get(self.url.replace("/graphql", "/health/ready"), timeout=self.longest)
        if ready.status_code != 200:
            self.fail(None, f"after {operation.label}: {ready.text}")

    def fail(self, case, what):
        self.failed += 1
        if len(self.failures) < SHOWN_FAILURES:
            self.failures.append({"what": what, "document": case.body[:5_000] if case else None})

    def report(self):
        times = sorted(self.times)
        return {
            "seed": self.start,
            "schemathesis": schemathesis.__version__,
            "documents": self.documents.hexdigest(),
            "cases": dict(self.cases),
            "outcomes": dict(sorted(self.outcomes.items())),
            "reasons": dict(self.reasons.most_common()),
            "seconds": {
                "median": times[len(times) // 2],
                "p99": times[len(times) * 99 // 100],
                "longest": times[-1],
            },
            "failed": self.failed,
            "failures": self.failures,
        }


def reason_of(error):
    extensions = error.get("extensions", {})
    named = extensions.get("argument", extensions.get("limit", ""))
    return f"{extensions.get('code')} {named}".strip()


def cases_of(operation, mode, count, start):
    made = []

    @seed(start)
    @settings(
        max_examples=count,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(operation.as_strategy(generation_mode=mode))
    def collect(case):
        made.append(case)

    collect()
    return made


if __name__ == "__main__":
    main()
