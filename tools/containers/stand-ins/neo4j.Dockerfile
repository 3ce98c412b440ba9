# Stands in for neo4j:5.26-community where no registry of images is reached: the server that tools/neo4j/pom.xml names, with its
# Graph Data Science, behind an entry point that reads the variables of the official one. It begins as root and goes on as neo4j, as
# the official one does.
ARG DEBIAN
FROM $DEBIAN
RUN mkdir -p /usr/share/man/man1 && apt-get update \
  && apt-get install --yes --no-install-recommends openjdk-17-jre-headless wget \
  && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /usr/share/doc/* \
  && groupadd --gid 7474 neo4j && useradd --uid 7474 --gid neo4j --home-dir /var/lib/neo4j neo4j
COPY --from=assembly lib /var/lib/neo4j/lib
COPY --from=assembly plugins /var/lib/neo4j/plugins
COPY neo4j-entry-point.sh /startup/docker-entrypoint.sh
COPY cypher-shell.sh /usr/local/bin/cypher-shell
RUN mkdir -p /data /logs /var/lib/neo4j/conf /var/lib/neo4j/import /var/lib/neo4j/run \
  && ln -s /data /var/lib/neo4j/data && ln -s /logs /var/lib/neo4j/logs \
  && chown -R neo4j: /data /logs /var/lib/neo4j/conf /var/lib/neo4j/import /var/lib/neo4j/run \
  && chmod 755 /startup/docker-entrypoint.sh /usr/local/bin/cypher-shell
WORKDIR /var/lib/neo4j
VOLUME ["/data", "/logs"]
EXPOSE 7474 7687
ENTRYPOINT ["/startup/docker-entrypoint.sh"]
CMD ["neo4j"]
