import { afterAll, beforeAll, expect } from '@jest/globals';
import { openWorld, type World, withAct } from './harness/world.ts';

const secret = 'caller-5ecret-Zq7v';

/** As another repository calls it: what the manifest reads are lines of `env`, and secrets lines of the secret `env`. */
const caller = `name: Deploy
on: { push: { branches: [main] }, workflow_dispatch: { inputs: { operation: { type: string }, topology: { type: string } } } }
permissions: {}
jobs:
  deploy:
    permissions: { contents: write, actions: read, deployments: write, pull-requests: write, id-token: write }
    uses: ./.github/workflows/coordinated-deployment.yml
    with:
      environment: staging
      operation: \${{ inputs.operation || 'deploy' }}
      topology: \${{ inputs.topology || 'single' }}
      env: |
        GREETING=hello
    secrets:
      env: |
        SHOP_PASSWORD=${secret}
  after:
    needs: deploy
    if: \${{ always() }}
    runs-on: ubuntu-latest
    steps:
      - env: { DECISION: "\${{ needs.deploy.outputs.decision }}" }
        run: echo "decided as $DECISION"
`;

let world: World;
beforeAll(async () => {
  world = await openWorld((manifest) => {
    for (const name of Object.keys(manifest.toJS().services)) manifest.deleteIn(['services', name]);
    manifest.delete('tasks');
    manifest.delete('verify');
    manifest.setIn(['services', 'api'], {
      provider: 'script',
      with: {
        // What a careless script says of what it was given.
        deploy: `echo "$GREETING by $PASSWORD, $(printf %s "$PASSWORD" | base64)"; test "$PASSWORD" = ${secret}`,
        env: { GREETING: `\${GREETING}`, PASSWORD: `\${SHOP_PASSWORD}` },
      },
    });
  });
  world.push('A workflow that calls', { '.github/workflows/caller.yml': caller });
});
afterAll(async () => {
  await world.close();
  expect(world.twin.problems).toEqual([]);
});

withAct('a workflow that calls passes on variables and secrets, and hears what was decided', async () => {
  const { status, text, jobs } = await world.run({ workflow: 'caller.yml' });
  expect([status, jobs]).toMatchObject([0, { Plan: 'success', Deploy: 'success' }]);
  expect(text).toContain('decided as confirmed');
  expect(world.record()).toMatchObject({ owner: null, unfinished: null, ordinal: 1 });
  const masks = text.split('\n').filter((line) => line.includes(secret));
  // The one place where a runner is told what to mask, and act's own echo of the caller's file.
  expect(masks.filter((line) => !/add-mask|::add-mask::|SHOP_PASSWORD=/.test(line))).toEqual([]);
  expect(JSON.stringify(world.twin.files('convoy/staging'))).not.toContain(secret);
});

withAct('what is misspelt is refused, and says so', async () => {
  const { status, text, jobs } = await world.run({ workflow: 'caller.yml', inputs: { operation: 'rolback' } });
  expect([status, jobs]).toMatchObject([1, { Plan: 'failure' }]);
  expect(text).toContain('operation is deploy, rollback, resume or plan');
});
