import { startTwin } from '../../../test/twin/twin.ts';
import { manifestOf, openHouse } from './harness.ts';
import { openTarget, watched } from './watch/watching.ts';

const house = await openHouse();
const target = await openTarget();
const shop = manifestOf({ web: watched(target.url) });
await house.write(shop);
const twin = await startTwin({
  seed: { branches: { main: { 'convoy.yml': JSON.stringify(shop) } }, runs: [{ id: 7 }] },
});
const env = {
  ...{ CONVOY_GITHUB: 'acme/shop', GITHUB_REPOSITORY: 'acme/shop', GITHUB_ACTIONS: 'true' },
  ...{ GITHUB_TOKEN: twin.token(), GITHUB_API_URL: twin.url, GITHUB_JOB: 'watch', RUNNER_NAME: `r-7` },
  ...{ GITHUB_RUN_ID: '7', GITHUB_RUN_ATTEMPT: '1', GITHUB_REF_NAME: 'main' },
  ...{ ACTIONS_RUNTIME_TOKEN: twin.runtimeToken(7), ACTIONS_RESULTS_URL: `${twin.url}/` },
};
const w = house.start(['watch', '--for', '5m', '--json'], env);
await w.said('unknown → up');
await new Promise((r) => setTimeout(r, 40_000));
const from = twin.requests.length;
await new Promise((r) => setTimeout(r, 245_000));
const counts = new Map<string, number>();
for (const { route, status } of twin.requests.slice(from))
  counts.set(`${route} ${status}`, (counts.get(`${route} ${status}`) ?? 0) + 1);
console.log(
  from,
  [...counts],
  twin.commits('convoy-watch/default').map(({ message }) => message),
);
w.child.kill('SIGINT');
await w.ended;
await target.die();
await twin.close();
await house.close();
