// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what is tested are texts with references.
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { readYaml } from '../../src/init/readers/yaml.ts';
import { draw, manifestOf } from './drawing.ts';
import * as samples from './samples.ts';

const ref = (name: string): string => `\${${name}}`;

test('services of one script and one job each: their needs, variables and health checks', async () => {
  const { services, environments } = await manifestOf(await draw(samples.cloudRun));
  expect(Object.keys(services)).toEqual(['catalog', 'orders', 'web']);
  expect(services.catalog).toEqual({
    paths: ['services/catalog/**'],
    provider: 'script',
    with: {
      deploy: 'export IMAGE_TAG="v-$CONVOY_VERSION"\n./deploy-cloudrun-direct.sh',
      env: {
        PROJECT_ID: ref('PROJECT_ID'),
        SERVICE: 'catalog',
        DATABASE_URL: ref('CATALOG_DB_URL'),
        MODE: 'fast',
      },
    },
    health: { ready: '/healthz', version: '[BODY].version' },
  });
  expect(services.orders?.needs).toEqual(['catalog']);
  expect(services.web?.needs).toEqual(['catalog', 'orders']);
  expect(Object.keys(environments ?? {})).toEqual(['staging', 'production']);
  expect(environments?.production?.services?.catalog).toEqual({ health: { url: ref('PRODUCTION_CATALOG_URL') } });
});

test('a command keeps its lines; what only that workflow could know is asked for', async () => {
  const proposal = await draw(samples.cloudRun);
  const { services } = await manifestOf(proposal);
  expect(services.orders?.with).toMatchObject({
    deploy:
      'chmod +x deploy-cloudrun-direct.sh\nSERVICE=orders IMAGE_TAG="$CONVOY_VERSION" MODE="$MODE" ./deploy-cloudrun-direct.sh',
    env: { MODE: ref('MODE') },
  });
  expect(proposal.manifest.text).toMatch(/MODE: \$\{MODE\} # DECIDE: an expression that only that workflow can answer/);
});

test('what nothing deploys is left out, with the reason and ready to be filled in', async () => {
  const { manifest } = await draw(samples.cloudRun);
  expect(manifest.text).toContain(
    '# legacy: nothing here deploys it, so it is left out (services/legacy, services/legacy/Dockerfile).',
  );
  expect(manifest.text).toContain('#   paths: [services/legacy/**]');
});

test('a workflow that others call is seen through them, and environments deviate as they did', async () => {
  const proposal = await draw(samples.shared);
  const { services, environments } = await manifestOf(proposal);
  expect(services.api?.with).toEqual({
    ...{ deploy: './deploy.sh', cwd: 'apps/api' },
    env: { CONTEXT: 'stage-eu', KUBE_TOKEN: ref('STAGING_KUBE') },
  });
  expect(environments?.production?.services?.worker).toEqual({
    with: { env: { CONTEXT: 'prod-eu', KUBE_TOKEN: ref('PROD_KUBE') } },
    health: { url: ref('PRODUCTION_WORKER_URL') },
  });
  expect(services.worker?.needs).toEqual(['api']);
  expect(readYaml('w', proposal.workflow.text).data).toMatchObject({
    on: { push: { branches: expect.arrayContaining(['develop', 'main']) } },
  });
  expect(proposal.workflow.text).toMatch(/ref_name\) == 'develop' && 'staging' \|\| 'production' \}\}/);
});

test('of a compose file: needs, health checks, names; images of others and scripts for all are none', async () => {
  const proposal = await draw(samples.compose);
  const { services } = await manifestOf(proposal);
  expect(Object.keys(services)).toEqual(['api', 'front']);
  expect(services.api?.health).toMatchObject({ url: ref('API_URL'), ready: '/ready' });
  expect(services.front).toMatchObject({ needs: ['api'], with: { deploy: ['./scripts/deploy-front.sh', 'front'] } });
  expect(services.api?.with).toMatchObject({ env: { DEPLOY_HOST: ref('DEPLOY_HOST'), API_TOKEN: ref('API_TOKEN') } });
  const { manifest, workflow } = proposal;
  expect(manifest.text).toContain('Left out: scripts/deploy-all.sh calls other scripts');
  expect(manifest.text).toContain('deploy: docker compose up --detach --build --no-deps mailer');
  expect(manifest.text).toMatch(/DECIDE: backend\/deploy\.sh:3 asks for the commit/);
  expect(workflow.text).toContain(`API_TOKEN=\${{ secrets.API_TOKEN }}`);
  expect(workflow.text).toContain(`DEPLOY_HOST=\${{ vars.DEPLOY_HOST }}`);
});

test('of Firebase: a service for each site and for the functions, each with its own command and project', async () => {
  const { services, environments, name } = await manifestOf(await draw(samples.firebase));
  expect(name).toBe('shop-front');
  expect(services.store).toMatchObject({
    paths: ['apps/store/**', 'packages/ui/**', 'firebase.json'],
    with: {
      deploy: 'npx firebase-tools deploy --only hosting:store --project "$PROJECT" --token "$FIREBASE_TOKEN"',
      env: { PROJECT: 'acme-prod', FIREBASE_TOKEN: ref('FIREBASE_TOKEN') },
    },
  });
  expect(services.functions?.with).toMatchObject({ env: { FIREBASE_PROJECT: 'acme-dev' } });
  expect(environments?.production?.services?.functions?.with).toEqual({ env: { FIREBASE_PROJECT: 'acme-prod' } });
});

test('names that no manifest takes become names, each its own', async () => {
  const proposal = await draw(samples.weird);
  const { services } = await manifestOf(proposal);
  expect(Object.keys(services)).toEqual(
    expect.arrayContaining(['grosse-mass', 'services-grosse-mass', 'constructor-service', 'x']),
  );
  expect(Object.keys(services)).toHaveLength(10);
  expect(proposal.draft.notes).toEqual(
    expect.arrayContaining([
      expect.stringContaining('firebase.json cannot be read'),
      expect.stringContaining('.github/workflows/broken.yml:2 cannot be read'),
    ]),
  );
});

test('the workflow asks for no more than it needs, and for OIDC only where one asked before', async () => {
  const [{ workflow: first }, { workflow: second }] = [await draw(samples.cloudRun), await draw(samples.compose)];
  expect(readYaml('w', first.text).data).toMatchObject({
    permissions: {},
    jobs: {
      deploy: {
        uses: 'owner/convoy/.github/workflows/coordinated-deployment.yml@v1',
        permissions: expect.objectContaining({ contents: 'write', actions: 'read', 'id-token': 'write' }),
      },
    },
  });
  expect(second.text).toContain('id-token: write # for scripts that sign in by OIDC');
});

/** All that the jobs of a workflow of ours ask for. */
const askedBy = (file: string): object => {
  const text = readFileSync(new URL(`../../../../.github/workflows/${file}`, import.meta.url), 'utf8');
  const { jobs } = readYaml(file, text).data as { jobs: Record<string, { permissions: Record<string, string> }> };
  const all = Object.values(jobs).flatMap(({ permissions }) => Object.entries(permissions));
  // A level of `write` is one of `read` too.
  return Object.fromEntries(all.toSorted(([, one], [, other]) => one.localeCompare(other)));
};

test('who calls grants what the called jobs ask for, or GitHub starts none of them, and nothing else', async () => {
  const { workflow, monitoring } = await draw(samples.cloudRun);
  expect(readYaml('w', workflow.text).data).toMatchObject({
    jobs: { deploy: { permissions: askedBy('coordinated-deployment.yml') } },
  });
  expect(readYaml('m', monitoring.text).data).toEqual({
    name: 'Monitoring',
    on: {
      workflow_run: { workflows: ['Coordinated deployment'], types: ['completed'] },
      schedule: [{ cron: '13,43 * * * *' }],
      workflow_dispatch: {},
    },
    permissions: {},
    jobs: {
      monitoring: {
        permissions: askedBy('deployment-monitoring.yml'),
        uses: 'owner/convoy/.github/workflows/deployment-monitoring.yml@v1',
        with: { watch: '', env: expect.stringContaining(`PROJECT_ID=\${{ vars.PROJECT_ID }}`) },
        secrets: { env: expect.stringContaining(`CATALOG_DB_URL=\${{ secrets.CATALOG_DB_URL }}`) },
      },
    },
  });
});

test('a secret that a workflow writes out is not written out again', async () => {
  const token = `ghp_${'a1'.repeat(18)}`;
  const job = `jobs:\n  web:\n    runs-on: x\n    steps:\n      - run: TOKEN=${token} ./services/web/deploy.sh\n        env: { DB_PASSWORD: hunter2hunter2, URL: "https://u:s3cr3tpass@h/" }\n`;
  const proposal = await draw({ 'services/web/deploy.sh': 'x', '.github/workflows/d.yml': `on: push\n${job}` });
  const { services } = await manifestOf(proposal);
  const all = `${proposal.manifest.text}${proposal.workflow.text}${proposal.monitoring.text}`;
  for (const secret of [token, 'hunter2', 's3cr3t']) expect(all).not.toContain(secret);
  expect(services.web?.with).toMatchObject({ env: { DB_PASSWORD: ref('DB_PASSWORD'), URL: ref('URL') } });
  expect(proposal.workflow.text).toContain(`DB_PASSWORD=\${{ secrets.DB_PASSWORD }}`);
});

test('two services that come first of each other keep one of their needs', async () => {
  const composed = 'services:\n  a: { build: a, depends_on: [b] }\n  b: { build: b, depends_on: [a] }\n';
  const proposal = await draw({ 'compose.yml': composed, 'a/deploy.sh': 'x', 'b/deploy.sh': 'x' });
  const { services } = await manifestOf(proposal);
  expect([services.a?.needs, services.b?.needs]).toEqual([['b'], undefined]);
  expect(proposal.draft.notes).toEqual([expect.stringContaining('b needs a as well, which closes a circle')]);
});

test('other tools deploy too, and an action that does is told of', async () => {
  const job = (steps: string) => `on: push\njobs:\n  deploy-api-production:\n    runs-on: x\n    steps:\n${steps}`;
  const proposal = await draw({
    '.github/workflows/a.yml': job(
      '      - uses: google-github-actions/deploy-cloudrun@v3\n      - run: helm upgrade api ./chart --set "tag=${{ github.sha }}"\n',
    ),
  });
  const { services, environments } = await manifestOf(proposal);
  expect(services.api?.with).toEqual({ deploy: 'helm upgrade api ./chart --set "tag=$CONVOY_VERSION"' });
  expect(Object.keys(environments ?? {})).toEqual(['production']);
  expect(proposal.manifest.text).toContain(
    'Left out: google-github-actions/deploy-cloudrun in .github/workflows/a.yml:6',
  );
});
