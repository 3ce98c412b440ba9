#!/bin/bash
# Reads what the entry point of the official image reads and docker-compose.yml gives: NEO4J_AUTH, any variable by the file of its
# name and _FILE, NEO4J_<setting> with _ for a dot and __ for an underscore. NEO4J_PLUGINS may name graph-data-science, which is here.
set -euo pipefail
home=/var/lib/neo4j

for name in $(compgen -e NEO4J_ | grep '_FILE$' || true); do
  if [ -r "${!name}" ]; then
    export "${name%_FILE}=$(< "${!name}")"
    unset "$name"
  else
    echo "$name names ${!name}, which cannot be read" >&2
    exit 1
  fi
done

conf=$home/conf/neo4j.conf
{
  echo 'server.default_listen_address=0.0.0.0'
  echo 'server.directories.data=/data'
  echo 'server.directories.logs=/logs'
  for name in $(compgen -e NEO4J_); do
    case $name in NEO4J_AUTH | NEO4J_PLUGINS | NEO4J_HOME | NEO4J_CONF) continue ;; esac
    setting=$(sed -e 's/^NEO4J_//' -e 's/__/%/g' -e 's/_/./g' -e 's/%/_/g' <<< "$name")
    echo "$setting=${!name}"
  done
} > "$conf"
plugins=${NEO4J_PLUGINS:-[]}
if [ "$plugins" != '[]' ] && [ "$plugins" != '["graph-data-science"]' ]; then
  echo "NEO4J_PLUGINS=$plugins: this stand-in has graph-data-science alone" >&2
  exit 1
fi

as_neo4j=(setpriv --reuid=neo4j --regid=neo4j --clear-groups)
chown -R neo4j: /data /logs "$home/conf"
heap=$(sed -n 's/^server.memory.heap.max_size=//p' "$conf")
export NEO4J_HOME=$home NEO4J_CONF=$home/conf
if [ ! -e /data/databases/system ] && [ -n "${NEO4J_AUTH:-}" ] && [ "$NEO4J_AUTH" != none ]; then
  "${as_neo4j[@]}" java -cp "$home/lib/*" org.neo4j.cli.AdminTool dbms set-initial-password "${NEO4J_AUTH#neo4j/}" > /dev/null
fi
unset NEO4J_AUTH
exec "${as_neo4j[@]}" java -Xmx"${heap:-512m}" -XX:+ExitOnOutOfMemoryError -Dfile.encoding=UTF-8 \
  --add-opens java.base/java.nio=ALL-UNNAMED --add-opens java.base/java.io=ALL-UNNAMED --add-opens java.base/sun.nio.ch=ALL-UNNAMED \
  -cp "$home/plugins/*:$home/lib/*" org.neo4j.server.CommunityEntryPoint --home-dir="$home" --config-dir="$home/conf"
