# Stands in for nginx:1.28 where no registry of images is reached: that of Debian, which is older and has all that
# deploy/nginx/replicas.conf asks.
ARG DEBIAN
FROM $DEBIAN
RUN apt-get update && apt-get install --yes --no-install-recommends nginx-light curl \
  && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /usr/share/doc/* \
  && groupadd --gid 101 nginx && useradd --uid 101 --gid nginx --no-create-home nginx
CMD ["nginx", "-g", "daemon off;"]
