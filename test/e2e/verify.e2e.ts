import { afterAll, beforeAll, expect } from '@jest/globals';
import { artifactFiles } from '../../packages/github/test/artifact.ts';
import { all, openWorld, type World, withAct } from './harness/world.ts';

const secret = 'verify-5ecret-Qk3x';

const workflow = `name: Verify
on: { push: { branches: [main] } }
permissions: {}
jobs:
  verify:
    permissions: { contents: read, actions: read }
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1
      - id: verify
        uses: convoy-suite/convoy/actions/verify@act
        with:
          environment: staging
          secret-env: SHOP_TOKEN=${secret}
      - if: always()
        env: { TOLD: "\${{ toJSON(steps.verify.outputs) }}" }
        run: node -e 'const { passed, sarif, artifact, decision } = JSON.parse(process.env.TOLD);
          console.log("told", passed, decision, sarif.split("/").pop(), artifact)'
`;

const report = JSON.stringify({
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name: 'scanner' } },
      results: [
        {
          ...{ ruleId: 'no-eval', level: 'error', message: { text: 'eval' } },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: 'services/pricing/main.ts' },
                region: { startLine: 3 },
              },
            },
          ],
        },
      ],
    },
  ],
});

/** One service, whose checks use a secret and say it aloud; `status` is what its quote should answer. */
const manifestOf = (port: number, status: number, sarif: string): string => `version: 1
name: shop
defaults:
  gate: { interval: 100ms, timeout: 20s, startup: 10s, successes: 2 }
environments: { staging: {} }
services:
  pricing:
    provider: local
    with: { run: [node, services/pricing/main.ts], cwd: ".", port: ${port}, drain: 100ms }
    health: { url: "\${PRICING_URL}", live: /health, ready: /health/ready, version: "[BODY].version" }
    verify:
      smoke:
        - { name: quote, get: "/quote?unit=1250&quantity=3&by=\${SHOP_TOKEN}", headers: { x-token: "\${SHOP_TOKEN}" }, expect: ["[STATUS] == ${status}"] }
      security: { sarif: ${sarif} }
verify:
  integration:
    - { name: aloud, run: 'echo "with $SHOP_TOKEN at $CONVOY_URL_PRICING"; exit ${status === 200 ? 0 : 3}' }
`;

const empty = JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'scanner' } }, results: [] }] });

let world: World;
let good: string;
let port: number;
beforeAll(async () => {
  world = await openWorld();
  port = world.shop.ports.pricing ?? 0;
});
afterAll(async () => {
  await world.close();
  expect(world.twin.problems).toEqual([]);
});

/** The files of each artifact with evidence, oldest first. */
const evidence = (): Promise<{ name: string; files: Readonly<Record<string, string>> }[]> =>
  Promise.all(
    world.twin.state.artifacts
      .filter(({ name }) => name.startsWith('convoy-evidence-'))
      .map(async ({ id, name }) => ({ name, files: await artifactFiles(world.twin, id) })),
  );

const env = { SHOP_TOKEN: secret };
const kept = ['aloud.log', 'pricing.security.sarif', 'pricing.smoke.requests.json'];

withAct('a deployment that passes its checks leaves what they rest on as an artifact', async () => {
  good = world.push('A pricing that is verified', {
    '.github/convoy.yml': manifestOf(port, 200, 'none.sarif'),
    '.github/workflows/verify.yml': workflow,
    'none.sarif': empty,
    'scan.sarif': report,
  });
  const { status, summaries } = await world.run({ env });
  expect(status).toBe(0);
  const [{ name, files } = { name: '', files: {} }] = await evidence();
  expect(name).toMatch(/^convoy-evidence-staging-\d{8}-\d{9}-\w+-1-[0-9a-f]{8}$/);
  expect(Object.keys(files).sort()).toEqual([
    'check_aloud_1.log',
    'verify_security_pricing_1.sarif',
    'verify_smoke_pricing_1.requests.json',
  ]);
  expect(summaries.join('\n')).toContain(`evidence: 3 files in the artifact ${name}, `);
});

withAct('verify passes against what runs, with a table and the evidence', async () => {
  const { status, text, summaries } = await world.run({ workflow: 'verify.yml' });
  expect(status).toBe(0);
  const { name, files } = (await evidence()).at(-1) ?? { name: '', files: {} };
  expect(text).toContain(`told true done pricing.security.sarif ${name}`);
  expect(Object.keys(files).sort()).toEqual(kept);
  expect(files['aloud.log']).toBe(`with *** at http://127.0.0.1:${port}\n`);
  expect(summaries.join('\n')).toContain('### ✅ verify: 3 checks of staging, all passed');
});

withAct('what fails is red at its lines, and no secret is said', async () => {
  const manifest = manifestOf(port, 201, 'scan.sarif');
  world.push('A pricing that answers otherwise', { '.github/convoy.yml': manifest });
  const { status, text, lines, summaries } = await world.run({ workflow: 'verify.yml' });
  expect([status, text]).toMatchObject([1, expect.stringContaining('told false failed pricing.security.sarif')]);
  const lineOf = (key: string): string => String(manifest.split('\n').findIndex((line) => line.includes(key)) + 1);
  const shown = lines.flatMap(({ command, kvPairs }) =>
    command === 'error' && kvPairs?.file ? [[kvPairs.title, kvPairs.file, kvPairs.line]] : [],
  );
  expect(shown).toEqual([
    ['CHECK_FAILED', '.github/convoy.yml', lineOf('smoke:')],
    ['SECURITY_FINDINGS', '.github/convoy.yml', lineOf('security:')],
    ['CHECK_FAILED', '.github/convoy.yml', lineOf('name: aloud')],
    ['no-eval', 'services/pricing/main.ts', '3'],
  ]);
  expect(summaries.join('\n')).toContain('3 not passed');
  const last = (await evidence()).at(-1);
  expect(Object.keys(last?.files ?? {}).sort()).toEqual(kept);
  const said = text.split('\n').filter((line) => line.includes(secret));
  // Where a runner is told what to mask, and act's own echo of the workflow's file.
  expect(said.filter((line) => !/add-mask|SHOP_TOKEN=/.test(line))).toEqual([]);
  expect(JSON.stringify([await evidence(), summaries])).not.toContain(secret);
});

withAct('a deployment whose smoke check fails goes back before anybody meets it, and says why', async () => {
  const { status, jobs, summaries } = await world.run({ env });
  expect([status, jobs]).toMatchObject([1, { Deploy: 'failure' }]);
  const summary = summaries.join('\n');
  expect(summary).toContain('[STATUS] (200) == 201');
  expect(await world.serving()).toMatchObject({ pricing: all(world.shop, good).pricing });
  expect(world.deployments()[0]).toEqual({ environment: 'staging', state: 'failure' });
  const { name, files } = (await evidence()).at(-1) ?? { name: '', files: {} };
  expect(summary).toContain(`in the artifact ${name}`);
  expect(Object.keys(files)).toContain('verify_smoke_pricing_1.requests.json');
  expect(JSON.stringify([files, summaries])).not.toContain(secret);
  const [, first = ''] = /-(\d{8}-\d{9}-\w+)-1-/.exec((await evidence())[0]?.name ?? '') ?? [];
  const done = async (...deployment: string[]) => (await world.convoy(['timeline', '--json', ...deployment])).out;
  expect([(await done(first)).includes('"shift"'), (await done()).includes('"shift"')]).toEqual([true, false]);
});
