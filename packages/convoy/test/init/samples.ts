/** Repositories as people have them: path and text of each file. */
export type Sample = Readonly<Record<string, string>>;

const dockerfile = (port: number): string =>
  `FROM node:24\nEXPOSE ${port}\nHEALTHCHECK --interval=5s \\\n  CMD curl -f http://localhost:${port}/healthz || exit 1\n`;

/** A monorepo on Cloud Run: one script for all, called by one job a service. */
export const cloudRun: Sample = {
  'services/catalog/Dockerfile': dockerfile(8080),
  'services/orders/Dockerfile': dockerfile(8080),
  'services/web/Dockerfile': dockerfile(3000),
  'services/legacy/Dockerfile': 'FROM scratch\n',
  'deploy-cloudrun-direct.sh': `#!/usr/bin/env bash
set -euo pipefail
: "\${PROJECT_ID:?set PROJECT_ID}"
REGION="\${REGION:-europe-west3}"
IMAGE="$REGION-docker.pkg.dev/$PROJECT_ID/app/$SERVICE:$IMAGE_TAG"
gcloud builds submit --tag "$IMAGE" "services/$SERVICE"
gcloud run deploy "$SERVICE" --image "$IMAGE" --region "$REGION" --set-env-vars "DB=$DATABASE_URL,MODE=$MODE"
`,
  '.github/workflows/backend.yml': `name: Deploy
on:
  push: { branches: [main] }
  workflow_dispatch:
    inputs:
      environment: { type: choice, options: [staging, production] }
permissions:
  contents: read
  id-token: write
env:
  PROJECT_ID: \${{ vars.PROJECT_ID }}
  NODE_VERSION: 24
jobs:
  catalog:
    runs-on: ubuntu-latest
    environment: \${{ inputs.environment || 'staging' }}
    steps:
      - uses: actions/checkout@v4
      - uses: google-github-actions/auth@v2
      - run: ./deploy-cloudrun-direct.sh
        env:
          SERVICE: catalog
          IMAGE_TAG: v-\${{ github.sha }}
          DATABASE_URL: \${{ secrets.CATALOG_DB_URL }}
          MODE: fast
  orders:
    needs: catalog
    runs-on: ubuntu-latest
    environment: \${{ inputs.environment || 'staging' }}
    steps:
      - uses: actions/checkout@v4
      - run: |
          chmod +x deploy-cloudrun-direct.sh
          SERVICE=orders IMAGE_TAG=\${{ github.sha }} MODE="\${MODE}" ./deploy-cloudrun-direct.sh
        env:
          DATABASE_URL: \${{ secrets.ORDERS_DB_URL }}
          MODE: \${{ steps.mode.outputs.mode }}
  web:
    needs: [catalog, orders]
    runs-on: ubuntu-latest
    steps:
      - run: ./deploy-cloudrun-direct.sh
        env: { SERVICE: web, IMAGE_TAG: latest, DATABASE_URL: none, MODE: fast }
`,
};

/** Two workflows for two environments, each a matrix over the services, in a workflow that they share. */
export const shared: Sample = {
  'apps/api/deploy.sh': '#!/bin/sh\nkubectl apply -f k8s --context "$CONTEXT"\n',
  'apps/worker/deploy.sh': '#!/bin/sh\nkubectl apply -f k8s --context "$CONTEXT"\n',
  '.github/workflows/_deploy.yml': `on: { workflow_call: { inputs: { service: { type: string }, context: { type: string } }, secrets: { KUBE: {} } } }
jobs:
  ship:
    runs-on: ubuntu-latest
    environment: \${{ inputs.target }}
    steps:
      - run: ./deploy.sh
        working-directory: apps/\${{ inputs.service }}
        env: { CONTEXT: "\${{ inputs.context }}", KUBE_TOKEN: "\${{ secrets.KUBE }}" }
`,
  '.github/workflows/staging.yml': `on: { push: { branches: [develop] } }
jobs:
  deploy:
    strategy: { matrix: { service: [api, worker] } }
    uses: ./.github/workflows/_deploy.yml
    with: { service: "\${{ matrix.service }}", context: stage-eu, target: staging }
    secrets: { KUBE: "\${{ secrets.STAGING_KUBE }}" }
`,
  '.github/workflows/production.yml': `on: { push: { branches: [main, "release/**"] } }
jobs:
  api:
    uses: ./.github/workflows/_deploy.yml
    with: { service: api, context: prod-eu, target: production }
    secrets: { KUBE: "\${{ secrets.PROD_KUBE }}" }
  worker:
    needs: api
    uses: ./.github/workflows/_deploy.yml
    with: { service: worker, context: prod-eu, target: production }
    secrets: { KUBE: "\${{ secrets.PROD_KUBE }}" }
`,
};

/** A compose file with an anchor, an image of others, and one script. */
export const compose: Sample = {
  'compose.yaml': `x-common: &common { restart: always }
services:
  db: { image: "postgres:18" }
  api:
    <<: *common
    build: ./backend
    depends_on: { db: { condition: service_healthy } }
    healthcheck: { test: [CMD, curl, -f, "http://localhost:9000/ready"] }
  front:
    build: { context: frontend }
    depends_on: [api]
  mailer: { build: ./mailer }
`,
  'backend/Dockerfile': dockerfile(9000),
  'backend/deploy.sh': '#!/bin/sh\nssh "$DEPLOY_HOST" deploy api "$API_TOKEN"\ngit rev-parse HEAD\n',
  'scripts/deploy-front.sh': '#!/bin/sh\nssh "$DEPLOY_HOST" deploy front "$1"\n',
  'scripts/deploy-all.sh': '#!/bin/sh\n./backend/deploy.sh && ./scripts/deploy-front.sh\n',
};

/** Firebase: two sites and functions in workspaces, deployed by one command. */
export const firebase: Sample = {
  'package.json': '{"name":"@acme/Shop Front","workspaces":["apps/*","packages/*","functions"]}',
  'apps/store/package.json': '{"name":"store","dependencies":{"@acme/ui":"*"}}',
  'apps/admin/package.json': '{"name":"admin"}',
  'packages/ui/package.json': '{"name":"@acme/ui"}',
  'functions/package.json': '{"name":"functions","scripts":{"deploy":"firebase deploy --only functions"}}',
  'firebase.json':
    '{"hosting":[{"target":"store","public":"apps/store/dist"},{"target":"admin","public":"apps/admin/dist"}],"functions":{"source":"functions"}}',
  '.firebaserc': '{"projects":{"default":"acme-dev","staging":"acme-staging","production":"acme-prod"}}',
  '.github/workflows/firebase.yml': `on: { push: { branches: [main] } }
jobs:
  hosting:
    runs-on: ubuntu-latest
    steps:
      - run: npm ci && npm run build
      - run: npx firebase-tools deploy --only hosting --project "$PROJECT" --token "\${{ secrets.FIREBASE_TOKEN }}"
        env: { PROJECT: acme-prod }
`,
};

/** Names as they should not be. */
export const weird: Sample = {
  'services/Größe & Maß/deploy.sh': '#!/bin/sh\necho "$ZIEL_ORT"\n',
  'services/grosse-mass/deploy.sh': '#!/bin/sh\n',
  'services/日本/deploy.sh': '#!/bin/sh\n',
  'services/a\nb: [c/deploy.sh': '#!/bin/sh\n',
  'services/[x]*?/deploy.sh': '#!/bin/sh\n',
  'services/!important/deploy.sh': '#!/bin/sh\n',
  'services/constructor/deploy.sh': '#!/bin/sh\n',
  'services/# no comment/deploy.sh': '#!/bin/sh\n',
  'services/${HOME}/deploy.sh': '#!/bin/sh\n',
  [`services/${'x'.repeat(100)}/deploy.sh`]: '#!/bin/sh\n',
  [`services/${'x'.repeat(101)}/deploy.sh`]: '#!/bin/sh\n',
  '.github/workflows/broken.yml': 'on: [push\njobs:\n\t- x',
  '.github/workflows/list.yml': '- a\n- b\n',
  '.github/workflows/odd.yml':
    'on: 3\njobs: { a: 1, b: { steps: { c: d }, needs: { e: f } }, c: { needs: [c, a], steps: [1, null, { run: 7 }] } }\n',
  'firebase.json': '{ "hosting": ',
  'package.json': '[]',
  'compose.yml': 'services: [1]',
};
