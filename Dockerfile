# Linli's server in a container: no playground, everything it keeps in the volume /data.
#
#   docker build -t linli .
#   docker run -d --name linli -p 127.0.0.1:8080:8080 -v linli-data:/data linli
#   docker exec linli cat /data/open-secret      # the secret of the open webhook, made at the first start
#
# With a community and a knowledge base of your own instead of the shipped example:
#
#   docker run -d --name linli -p 127.0.0.1:8080:8080 -v linli-data:/data \
#       -v "$PWD/config:/config:ro" -v "$PWD/knowledge-base:/knowledge-base:ro" \
#       linli serve --host 0.0.0.0 --port 8080 --data /data --config /config --knowledge /knowledge-base
#
# Other commands take the place of `serve`: docker run --rm linli check
# (Podman keeps the health check only with: podman build --format docker)

# What the jar is built on: any image with a JDK 25 and Maven.
# For a mirror: docker build --build-arg BUILD_BASE=mirror.example/maven:3.9-eclipse-temurin-25 ...
ARG BUILD_BASE=maven:3.9-eclipse-temurin-25
# What the server runs on: any image with a Java 25 runtime in the PATH, bash and useradd (Debian, Ubuntu, ...).
ARG RUNTIME_BASE=eclipse-temurin:25-jre


FROM ${BUILD_BASE} AS build
WORKDIR /build
# First without the sources: the downloads become a layer of their own, which stays until pom.xml changes.
COPY pom.xml .
RUN mvn -B -q package -DskipTests -Dexec.skip && rm -r bot
COPY bot/src/main bot/src/main
COPY config config
COPY knowledge-base knowledge-base
RUN mvn -B -q package -DskipTests


FROM ${RUNTIME_BASE}
LABEL org.opencontainers.image.title="Linli" \
      org.opencontainers.image.description="The backend of a bot that lives in the chat groups of a residential compound" \
      org.opencontainers.image.version="0.1.0"

RUN useradd --uid 10001 --user-group --no-create-home --home-dir /data --shell /usr/sbin/nologin linli \
    && install -d -o linli -g linli -m 700 /data

# UTF-8 for file names and logs. The heap is bounded whatever the machine has; the whole process needs about twice
# as much (docker run --memory 512m). To change it: docker run -e JDK_JAVA_OPTIONS="@/opt/linli/jvm.options -Xmx512m"
ENV LANG=C.UTF-8 LC_ALL=C.UTF-8 JDK_JAVA_OPTIONS="@/opt/linli/jvm.options"

WORKDIR /opt/linli
COPY bot/jvm.options .
COPY --from=build /build/bot/target/linli.jar .

# Starts the server once and stops it: Java writes down the loaded and linked classes, and every later start takes
# them from there. The cache is valid for this very Java and this very jar, so it is made here. Were it ever not
# valid, Java would say so and start without it.
RUN mkdir /tmp/trial && touch /tmp/trial/log \
    && { java -XX:AOTCacheOutput=/opt/linli/linli.aot -Xlog:aot=error -jar /opt/linli/linli.jar \
             serve --host 127.0.0.1 --port 0 --data /tmp/trial/data > /tmp/trial/log 2>&1 & } \
    && server=$! \
    && until grep -q '^listening on' /tmp/trial/log; do \
           kill -0 $server || { cat /tmp/trial/log; exit 1; }; \
           sleep 0.2; \
       done \
    && kill -TERM $server \
    && { wait $server || true; } \
    && { test -s linli.aot || { cat /tmp/trial/log; exit 1; }; } \
    && rm -rf /tmp/trial /tmp/hsperfdata_root

# By number, so that Kubernetes' runAsNonRoot can tell.
USER 10001:10001
VOLUME /data
EXPOSE 8080

# Asks /healthz through bash: no curl needed, and no second Java. An answer takes milliseconds; 3 seconds without one
# is a hung server. Every 10 seconds costs next to nothing, and 3 misses spare it a restart for a single pause: a dead
# server is noticed within 40 seconds. A start takes a few seconds; the first one also fits the models, and on a small
# or busy machine that may take half a minute.
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /healthz HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n' >&3 && read -r status <&3 && [[ $status == 'HTTP/1.1 200 '* ]]"]

# No shell around it: SIGTERM arrives at Java, which closes the store and goes. Out of memory it goes too, to be restarted.
ENTRYPOINT ["java", "-XX:AOTCache=/opt/linli/linli.aot", "-XX:+ExitOnOutOfMemoryError", "-jar", "/opt/linli/linli.jar"]
CMD ["serve", "--host", "0.0.0.0", "--port", "8080", "--data", "/data"]
