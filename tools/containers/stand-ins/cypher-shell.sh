#!/bin/sh
exec java -cp '/var/lib/neo4j/lib/*' org.neo4j.shell.Main "$@"
