// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what is tested are texts with references.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { draw, drifts, manifestOf, withWritten } from './drawing.ts';
import type { Sample } from './samples.ts';

const word = fc.constantFrom(
  'web',
  'api',
  'a b',
  'Größe',
  'x'.repeat(70),
  'constructor',
  '!',
  '[a]',
  '# c',
  "it's",
  'a: b',
  '-',
  '日本',
  'prod',
  'C:x',
  'a\tb',
);
const folder = fc
  .tuple(fc.constantFrom('services', 'apps', 'backend', 'scripts', ''), word)
  .map((parts) => parts.filter(Boolean).join('/'));
const value = fc.oneof(
  word,
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '${{ secrets.A_KEY }}',
    'v-${{ github.sha }}"$x',
    '${{ steps.a.outputs.b }}',
    '${HOME}',
    '${HOME:-x}',
    'a\nb',
    '${',
    '${{',
    'https://u:p@h',
    '${{ matrix.s }}',
    '${{ env.A }}',
  ),
);
const name = fc.constantFrom('A', 'SERVICE', 'DB_PASSWORD', 'SERVICE_NAME', 'weird-name', 'PATH');
const env = fc.dictionary(name, value, { maxKeys: 3 });
const run = fc
  .tuple(
    fc.constantFrom(
      './deploy.sh',
      './services/web/deploy.sh',
      'gcloud run deploy web',
      'firebase deploy',
      'npm run deploy -w apps/web',
      'cd apps/api && ./deploy.sh',
      'echo',
    ),
    value,
    value,
  )
  .map(([command, one, two]) => `${command} ${one} ${two}\n`);
const step = fc.record(
  {
    run: fc.array(run, { maxLength: 3 }).map((lines) => lines.join('')),
    env,
    'working-directory': fc.oneof(folder, value, fc.constant('${{ github.workspace }}/apps/api')),
  },
  { requiredKeys: ['run'] },
);
const job = fc.record(
  {
    environment: fc.oneof(value, fc.constantFrom('staging', 'Production EU', "${{ inputs.environment || 'qa' }}")),
    needs: fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 }),
    strategy: fc.record({ matrix: fc.record({ s: fc.array(word, { maxLength: 3 }) }) }),
    env,
    steps: fc.array(step, { maxLength: 3 }),
  },
  { requiredKeys: ['steps'] },
);
const workflow = fc
  .record({
    on: fc.constantFrom('push', { push: { branches: ["it's", 'main', 'x*'] } }, {}),
    jobs: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'deploy-prod'), job, { maxKeys: 3 }),
  })
  .map((data) => stringify(data));
const script = fc.oneof(
  fc.constantFrom('echo "$A" "${B:-c}" "$1"', 'git rev-parse HEAD', './deploy-web.sh'),
  fc.string({ unit: 'binary' }),
);
const compose = fc
  .record({
    services: fc.dictionary(
      word,
      fc.record(
        { build: folder, depends_on: fc.array(word, { maxLength: 2 }), healthcheck: fc.record({ test: value }) },
        { requiredKeys: [] },
      ),
      { maxKeys: 4 },
    ),
  })
  .map((data) => stringify(data));
const firebase = fc
  .record(
    {
      hosting: fc.array(fc.record({ target: word, public: folder }, { requiredKeys: [] }), { maxLength: 2 }),
      functions: fc.record({ source: folder, codebase: word }, { requiredKeys: [] }),
    },
    { requiredKeys: [] },
  )
  .map((data) => JSON.stringify(data));

const files: fc.Arbitrary<Sample> = fc
  .array(
    fc.oneof(
      fc.tuple(
        folder.map((at) => `${at}/deploy.sh`),
        script,
      ),
      fc.tuple(
        folder.map((at) => `${at}/Dockerfile`),
        fc.constantFrom('FROM x\nEXPOSE 80\nHEALTHCHECK CMD curl http://localhost/up', ''),
      ),
      fc.tuple(
        word.map((at) => `deploy-${at}.sh`),
        script,
      ),
      fc.tuple(fc.constant('deploy.sh'), script),
      fc.tuple(fc.constantFrom('compose.yml', 'sub/compose.yaml'), compose),
      fc.tuple(fc.constantFrom('firebase.json', 'web/firebase.json'), firebase),
      fc.tuple(
        fc.constantFrom('.firebaserc'),
        fc.dictionary(word, word).map((projects) => JSON.stringify({ projects })),
      ),
      fc.tuple(
        folder.map((at) => `${at}/package.json`),
        word.map((one) => JSON.stringify({ name: one, scripts: { deploy: 'x' }, dependencies: { web: '*' } })),
      ),
      fc.tuple(fc.constantFrom('.github/workflows/a.yml', '.github/workflows/prod.yml'), workflow),
    ),
    { maxLength: 7 },
  )
  .map((entries) => Object.fromEntries(entries));

test('whatever a repository holds: what is written validates, and is in step', async () => {
  await fc.assert(
    fc.asyncProperty(files, async (sample) => {
      const { draft } = await draw(sample);
      fc.pre(draft.services.length > 0);
      await manifestOf(await draw(sample));
      const found = await drifts(await withWritten(sample));
      // What was broken before stays so: YAML that is none, and commands that run scripts which are not there.
      expect(found.filter(({ code }) => code !== 'UNREADABLE' && code !== 'SCRIPT_GONE')).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('a folder of services that comes later is named', async () => {
  await fc.assert(
    fc.asyncProperty(files, async (sample) => {
      const { draft } = await draw(sample);
      fc.pre(
        draft.services.length > 0 &&
          draft.services.every(({ paths }) => !paths.some((path) => path.startsWith('services/**'))),
      );
      const found = await drifts({ ...(await withWritten(sample)), 'services/newcomer/main.ts': '' });
      expect(found.map(({ source }) => source.file)).toContain('services/newcomer');
    }),
    { numRuns: 30 },
  );
});
