# syntax=docker/dockerfile:1
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/NetworkGraph.Web -c Release -p:UseNeo4jDriver=true -o /app \
 && mkdir /data

# Chiselled: no shell, no package manager, a user without rights. "Extra" carries ICU, which names are compared with.
FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled-extra
WORKDIR /app
COPY --from=build /app .
COPY --from=build --chown=$APP_UID:$APP_UID --chmod=700 /data /data
USER $APP_UID
ENV NETWORKGRAPH_DATA=/data \
    DOTNET_EnableDiagnostics=0
VOLUME /data
EXPOSE 5080
ENTRYPOINT ["dotnet", "NetworkGraph.Web.dll", "--no-browser"]
CMD ["--urls", "http://0.0.0.0:5080", "--public-url", "http://127.0.0.1:5080"]
