import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createScripting, former, release } from './scripting.ts';

let scripting: Awaited<ReturnType<typeof createScripting>>;
beforeAll(async () => {
  scripting = await createScripting();
});
afterAll(() => scripting.close());

/** As people have it: written before Convoy, for one service, and to be used unchanged. */
const deployCloudRun = `#!/usr/bin/env bash
set -euo pipefail
: "\${GCP_PROJECT:?set GCP_PROJECT}" "\${GCP_REGION:=europe-west3}"
SERVICE="\${CONVOY_SERVICE:-\${1:?service}}"
VERSION="\${CONVOY_VERSION:-\${2:-$(git rev-parse --short HEAD)}}"
IMAGE="$GCP_REGION-docker.pkg.dev/$GCP_PROJECT/shop/$SERVICE:$VERSION"
echo "Deploying $IMAGE"
gcloud run deploy "$SERVICE" --image "$IMAGE" --project "$GCP_PROJECT" --region "$GCP_REGION" --no-traffic --tag candidate --quiet
URL=$(gcloud run services describe "$SERVICE" --project "$GCP_PROJECT" --region "$GCP_REGION" --format 'value(status.url)')
echo "Deployed to $URL"
`;
const gcloud = `#!/usr/bin/env bash
printf '%s\\n' "$*" >> "$GCLOUD_CALLS"
case "$*" in *"services describe"*) echo https://orders-x.a.run.app;; *) echo "Deploying container... done." >&2;; esac
`;

test('a deploy-cloudrun-direct.sh that knows nothing of Convoy is used unchanged', async () => {
  const executable = async (path: string, content: string) => {
    await writeFile(join(scripting.root, path), content);
    await chmod(join(scripting.root, path), 0o755);
  };
  await mkdir(join(scripting.root, 'bin'));
  await executable('deploy-cloudrun-direct.sh', deployCloudRun);
  await executable('bin/gcloud', gcloud);
  const calls = join(scripting.root, 'calls');
  const provider = scripting.script(
    { deploy: './deploy-cloudrun-direct.sh', env: { GCP_PROJECT: `shop-\${STAGE:-test}` } },
    { PATH: `${join(scripting.root, 'bin')}${delimiter}${process.env.PATH}`, GCLOUD_CALLS: calls },
  );
  expect(await provider.deploy(scripting.effect(), release)).toEqual({ release });
  await provider.rollback(scripting.effect(), release, former);
  const common = '--project shop-test --region europe-west3';
  const deploying = (version: string) =>
    `run deploy orders --image europe-west3-docker.pkg.dev/shop-test/shop/orders:${version} ${common} --no-traffic --tag candidate --quiet`;
  const describing = `run services describe orders ${common} --format value(status.url)`;
  expect((await readFile(calls, 'utf8')).trim().split('\n')).toEqual([
    deploying('2.0'),
    describing,
    deploying('1.0'),
    describing,
  ]);
  expect(scripting.logged()).toContain('Deployed to https://orders-x.a.run.app');
});
