import { expect, test } from '@jest/globals';
import { drifts, manifestFile, withWritten } from './drawing.ts';
import * as samples from './samples.ts';

const { cloudRun } = samples;
const workflow = '.github/workflows/convoy.yml';

const without = (files: samples.Sample, ...paths: string[]): samples.Sample =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !paths.includes(path)));

/** One file with a text in it replaced; throws where it is not there. */
const changed = (files: samples.Sample, path: string, from: string, to: string): samples.Sample => {
  const text = files[path] ?? '';
  if (!text.includes(from)) throw new Error(`no ${from} in ${path}:\n${text}`);
  return { ...files, [path]: text.replace(from, to) };
};

/** `CODE file:line`, one for each difference. */
const told = async (files: samples.Sample): Promise<string[]> =>
  (await drifts(files)).map(({ code, source }) => [code, source.file, source.line].filter(Boolean).join(' '));

const lineOf = (files: samples.Sample, path: string, text: string): number =>
  (files[path] ?? '').split('\n').findIndex((line) => line.includes(text)) + 1;

const { weird, ...others } = samples;

test.each(Object.entries(others))('what init writes for %s is in step', async (_, sample) => {
  expect(await drifts(await withWritten(sample))).toEqual([]);
});

test('beside what was broken before, weird names are in step too', async () => {
  expect(await told(await withWritten(weird))).toEqual(['UNREADABLE .github/workflows/broken.yml 2']);
});

test('a new folder, Dockerfile or script is named; a comment that names it says that it is none', async () => {
  const written = await withWritten(cloudRun);
  const more = { 'services/fresh/main.ts': '', 'backend/Dockerfile': 'FROM x', 'tools/deploy-extra.sh': 'x' };
  expect((await told({ ...written, ...more })).sort()).toEqual([
    'NOT_IN_MANIFEST backend/Dockerfile',
    'NOT_IN_MANIFEST services/fresh',
    'NOT_IN_MANIFEST tools/deploy-extra.sh',
  ]);
  const comment = '\n# services/fresh/, backend and tools/deploy-extra.sh are none\n';
  expect(await told({ ...written, ...more, [manifestFile]: `${written[manifestFile]}${comment}` })).toEqual([]);
  const longer = '\n# services/fresh-fish, my-backend, tools/deploy-extra.shx\n';
  expect(await told({ ...written, ...more, [manifestFile]: `${written[manifestFile]}${longer}` })).toHaveLength(3);
});

test('paths and scripts that are gone are named where the manifest names them', async () => {
  const written = await withWritten(cloudRun);
  const left = without(written, 'services/web/Dockerfile', 'deploy-cloudrun-direct.sh');
  const told_ = await told(left);
  expect(told_).toContain(`PATH_MATCHES_NOTHING ${manifestFile} ${lineOf(left, manifestFile, '[services/web/**]')}`);
  expect(told_.filter((one) => one.startsWith('SCRIPT_GONE'))).toHaveLength(3);
});

test('a variable that is read and not passed, and one that is passed and not read', async () => {
  const written = await withWritten(cloudRun);
  const mixed = changed(written, workflow, `CATALOG_DB_URL=\${{ secrets.CATALOG_DB_URL }}`, 'OTHER=1');
  expect(await told(mixed)).toEqual([
    `NOT_PASSED ${manifestFile} ${lineOf(mixed, manifestFile, `: \${CATALOG_DB_URL}`)}`,
    `PASSED_FOR_NOTHING ${workflow} ${lineOf(mixed, workflow, 'OTHER=1')}`,
  ]);
  const defaulted = changed(mixed, manifestFile, `\${CATALOG_DB_URL}`, `\${CATALOG_DB_URL:-}`);
  expect(await told(defaulted)).toEqual([expect.stringMatching(/^PASSED_FOR_NOTHING/)]);
  const inScript = { ...defaulted, 'deploy-cloudrun-direct.sh': `${cloudRun['deploy-cloudrun-direct.sh']}echo $OTHER` };
  expect(await told(inScript)).toEqual([]);
});

test('environments that only one of the two names', async () => {
  const written = await withWritten(cloudRun);
  const fewer = changed(written, workflow, 'options: [staging, production]', 'options: [staging, canary]');
  expect(await told(fewer)).toEqual([
    `ENVIRONMENT_UNKNOWN ${workflow} ${lineOf(fewer, workflow, 'options: [staging, canary]')}`,
    `ENVIRONMENT_NOT_OFFERED ${manifestFile} ${lineOf(fewer, manifestFile, '  production:')}`,
  ]);
  const another = changed(
    written,
    '.github/workflows/backend.yml',
    '[staging, production]',
    '[staging, "Pre Prod", production]',
  );
  expect(await told(another)).toEqual([
    expect.stringMatching(/^ENVIRONMENT_UNKNOWN \.github\/workflows\/backend\.yml/),
  ]);
});

test('monitoring has what scripts need passed on as well', async () => {
  const written = await withWritten(cloudRun);
  const monitoring = '.github/workflows/convoy-monitoring.yml';
  const fewer = changed(written, monitoring, `PROJECT_ID=\${{ vars.PROJECT_ID }}\n`, '');
  expect((await drifts(fewer)).map(({ code, message }) => [code, message])).toEqual([
    ['NOT_PASSED', expect.stringContaining(monitoring)],
  ]);
});

test('an environment that is watched, or settled alone, is one of the manifest', async () => {
  const written = await withWritten(cloudRun);
  const monitoring = '.github/workflows/convoy-monitoring.yml';
  const watching = (environment: string) => changed(written, monitoring, 'watch: ""', `watch: ${environment}`);
  expect(await told(watching('production'))).toEqual([]);
  const slip = watching('prodd');
  expect(await told(slip)).toEqual([`ENVIRONMENT_UNKNOWN ${monitoring} ${lineOf(slip, monitoring, 'watch: prodd')}`]);
  const alone = changed(written, monitoring, 'watch: ""', 'environment: stagin');
  expect(await told(alone)).toEqual([expect.stringContaining(`ENVIRONMENT_UNKNOWN ${monitoring}`)]);
});

test('a manifest that no workflow calls, a pinned caller, and a step that sequences around scripts', async () => {
  const written = await withWritten(cloudRun);
  expect(await told(without(written, workflow))).toEqual([`NO_CALLER ${manifestFile}`]);
  expect(await told(changed(written, workflow, '@v1', `@${'0'.repeat(40)} # v1.2.3`))).toEqual([]);
  const step = `on: push
jobs:
  all:
    runs-on: ubuntu-latest
    env: { PROJECT_ID: x, MODE: y }
    steps:
      - uses: owner/convoy/actions/sequence@v1
        env: { CATALOG_DB_URL: "\${{ secrets.CATALOG_DB_URL }}" }
        with: { environment: staging, run: true }
`;
  const codes = await told({ ...written, [workflow]: step });
  expect(codes.filter((one) => one.startsWith('NOT_PASSED')).length).toBeGreaterThan(0);
  expect(codes).toContain(`ENVIRONMENT_NOT_OFFERED ${manifestFile} ${lineOf(written, manifestFile, '  production:')}`);
  expect(codes.some((one) => one.includes('PASSED_FOR_NOTHING'))).toBe(false);
});
