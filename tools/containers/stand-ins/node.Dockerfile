# Stands in for node:20-bookworm-slim where no registry of images is reached: Debian as debootstrap makes it, and the Node and npm of
# this machine, with the certificates that they trust.
ARG DEBIAN
FROM $DEBIAN
RUN apt-get update && apt-get install --yes --no-install-recommends ca-certificates libstdc++6 \
  && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /usr/share/doc/* \
  && groupadd --gid 1000 node && useradd --uid 1000 --gid node --shell /bin/bash --create-home node
COPY --from=machine certificates.pem /etc/ssl/certs/ca-certificates.crt
COPY --from=machine node /usr/local/bin/node
COPY --from=machine npm /usr/local/lib/node_modules/npm
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm \
  && ln -s ../lib/node_modules/npm/bin/npx-cli.js /usr/local/bin/npx \
  && printf 'cafile=/etc/ssl/certs/ca-certificates.crt\n' > /usr/local/etc/npmrc
CMD ["node"]
