import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ran } from '../../actions/test/runner.ts';
import type { Twin } from '../twin/twin.ts';
import { unzipped } from './unzip.ts';

/** A text, and where it was found. */
export type Place = readonly [where: string, text: string];

const filesIn = (dir: string): readonly Place[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => [path, readFileSync(path, 'utf8')]);

const artifactsOf = (twin: Twin): Promise<readonly Place[]> =>
  Promise.all(
    twin.state.artifacts.map(async ({ id }): Promise<Place> => {
      const url = `${twin.url}/repos/acme/shop/actions/artifacts/${id}/zip`;
      const answer = await fetch(url, { headers: { authorization: `token ${twin.token()}` } });
      return [`artifact ${id}`, unzipped(Buffer.from(await answer.arrayBuffer())).join('\n')];
    }),
  );

/** All that GitHub keeps, and all that it was told. */
export const onGithub = async (twin: Twin): Promise<readonly Place[]> => [
  ['state', JSON.stringify(twin.state)],
  ...twin.requests.map(({ route, url, body }): Place => [`request ${route}`, `${url} ${JSON.stringify(body ?? null)}`]),
  ...Object.keys(twin.state.refs).flatMap((ref) =>
    twin
      .commits(ref.replace('refs/heads/', ''))
      .map(({ oid, ...commit }): Place => [`${ref} ${oid}`, JSON.stringify(commit)]),
  ),
  ...(await artifactsOf(twin)),
];

export { filesIn };

const masks = /^(?:::add-mask::.*\n)+/;
const unescaped = (command: string): string =>
  command.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');

/** What a runner was told to mask before anything else was said. */
export const maskedFirst = (log: string): readonly string[] =>
  (masks.exec(log)?.[0] ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => unescaped(line.replace('::add-mask::', '')));

/** What stands in a log behind these words: there the runner puts `***` for every value masked so far. */
const behindMasks = (log: string): string => log.replace(masks, '');

/** All that one action said. */
export const saidBy = (name: string, { out, err, summary, outputs, variables }: Ran): readonly Place[] => [
  [`${name}: log`, behindMasks(out)],
  [`${name}: errors`, err],
  [`${name}: summary`, summary],
  [`${name}: outputs`, Object.values(outputs).join('\n')],
  [`${name}: variables`, Object.values(variables).join('\n')],
];
