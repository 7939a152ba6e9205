import { expect, test } from '@jest/globals';
import { faultsIn } from '../workflows/scan.ts';

const actions = { rollback: { environment: {}, reason: { required: true } } };
const expression = ['$', '{{ inputs.a }}'].join('');
const sha = '3d3c42e5aac5ba805825da76410c181273ba90b1';

const workflow = (change: (text: string) => string = (text) => text): readonly string[] =>
  faultsIn(
    'w.yml',
    change(`permissions: {}
jobs:
  build:
    timeout-minutes: 5
    permissions:
      contents: read # the sources
    steps:
      - uses: actions/checkout@${sha} # v7
      - uses: $/actions/rollback
        with: { reason: because, environment: "\${{ inputs.environment }}" }
      - run: echo "$TEXT"
        env: { TEXT: "\${{ github.event.head_commit.message }}" }
`),
    actions,
  );

test('what the house allows has no fault', () => {
  expect(workflow()).toEqual([]);
});

test.each([
  ['an expression in a script', ['echo "$TEXT"', `echo "${expression}"`], 'w.yml:11: an expression stands in `run`'],
  ['a tag', [sha, 'v7'], 'w.yml:8: `actions/checkout@v7` is neither ours'],
  ['a short commit', [sha, sha.slice(0, 12)], 'w.yml:8: `actions/checkout@3d3c42e5aac5` is neither ours'],
  ['an image', [`actions/checkout@${sha}`, 'docker://alpine:3'], 'w.yml:8: `docker://alpine:3` is neither ours'],
  [
    'a path of the caller',
    ['$/actions/rollback', './actions/rollback'],
    'w.yml:9: `./actions/rollback` is neither ours',
  ],
  ['no permissions on top', ['permissions: {}\n', ''], 'w.yml:1: `permissions: {}` does not stand on top'],
  ['permissions on top', ['permissions: {}', 'permissions: read-all'], 'w.yml:1: `permissions: {}` does not stand'],
  ['no limit', ['    timeout-minutes: 5\n', ''], 'job build: it has no `timeout-minutes`'],
  ['no reason', [' # the sources', ''], 'job build: no comment says why `contents: read` is needed'],
  [
    'all at once',
    ['\n      contents: read # the sources', ' write-all'],
    'job build: its `permissions` are not listed',
  ],
  ['an unknown input', ['reason: because', 'reason: because, why: x'], 'w.yml:9: rollback has no input `why`'],
  ['a missing input', ['reason: because, ', ''], 'w.yml:9: rollback needs `reason`'],
  ['an unknown action', ['$/actions/rollback', '$/actions/rolback'], 'w.yml:9: there is no action rolback'],
])('%s is a fault with its place', (_, [from = '', to = ''], says) => {
  const faults = workflow((text) => text.replace(from, to));
  expect(faults).toEqual([expect.stringContaining(says)]);
});

test('steps of composite actions are held to the same, and JavaScript actions to node24', () => {
  const composite = `runs:\n  using: composite\n  steps:\n    - run: echo ${expression}\n    - uses: a/b@v1\n`;
  expect(faultsIn('a.yml', composite, actions)).toEqual([
    expect.stringContaining('a.yml:4: an expression stands'),
    expect.stringContaining('a.yml:5: `a/b@v1` is neither'),
  ]);
  expect(faultsIn('a.yml', 'runs:\n  using: node20\n', actions)).toEqual(['a.yml:1: `using` is not node24']);
});
