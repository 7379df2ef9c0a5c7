# One image for both apps: docker-compose.yml says which of them a container runs.
FROM node:24.21.0-bookworm-slim AS base
ENV CI=true NEXT_TELEMETRY_DISABLED=1
RUN npm install --global pnpm@12.21.0
WORKDIR /detwin
COPY . .

FROM base AS build
RUN pnpm install --frozen-lockfile && pnpm build && rm -rf apps/cms/.next/cache

FROM base AS dependencies
RUN pnpm install --frozen-lockfile --prod

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 DATA_DIR=/data
WORKDIR /detwin
COPY --from=dependencies /detwin ./
COPY --from=build /detwin/apps/cms/.next apps/cms/.next
COPY --from=build /detwin/apps/web/build apps/web/build
# Owned by root: the apps can change nothing but their data.
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000 3001
