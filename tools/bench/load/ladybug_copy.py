"""LadybugDB's COPY of all that a load writes, into a new database on disk: ladybug_copy.py <folder>.

Answers each line read with the seconds from the first table created to the last COPY done.
"""

import json
import shutil
import sys
import time

import ladybug

folder = sys.argv[1]
with open(f"{folder}/tables.json") as file:
    tables = json.load(file)["tables"]
print("{}", flush=True)
for count, _ in enumerate(sys.stdin):
    path = f"{folder}/ladybug-{count}"
    begin = time.perf_counter()
    database = ladybug.Database(path)
    connection = ladybug.Connection(database, num_threads=2)
    for table in tables:
        connection.execute(table["create"])
    for table in tables:
        if "file" in table:
            options = "(HEADER=false, ESCAPE='\"', QUOTE='\"')"
            connection.execute(f"COPY `{table['name']}` FROM '{folder}/{table['file']}' {options}")
    connection.close()
    database.close()
    print(json.dumps({"seconds": time.perf_counter() - begin}), flush=True)
    shutil.rmtree(path, ignore_errors=True)
