FROM node:24-slim AS console
WORKDIR /console
COPY frontend/package.json frontend/package-lock.json frontend/.npmrc ./
RUN npm ci --no-audit --no-fund
COPY frontend ./
RUN npm run build

FROM python:3.11-slim-bookworm
RUN apt-get update \
    && apt-get install -y --no-install-recommends chromium-headless-shell fonts-noto-core fonts-noto-cjk libatomic1 \
    && rm -rf /var/lib/apt/lists/*
RUN useradd --create-home folio && mkdir /data && chown folio /data
WORKDIR /app
COPY requirements.lock pyproject.toml README.md LICENSE ./
RUN pip install --no-cache-dir --require-hashes -r requirements.lock
COPY backend backend
COPY --from=console /console/dist frontend/dist
# Editable, because the console is looked for beside the package's folder.
RUN pip install --no-cache-dir --no-deps -e .
USER folio
ENV FOLIO_DATA_DIR=/data FOLIO_HOST=0.0.0.0
VOLUME /data
EXPOSE 8000
CMD ["folio", "serve"]
