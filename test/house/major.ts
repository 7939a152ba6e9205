import { getOctokit } from '@actions/github';

/**
 * Moves the tag of a release's major version, `v1` of `v1.2.3`, to its commit; a mend of an older line moves nothing.
 * Words: tag, commit. Reads GITHUB_REPOSITORY and GITHUB_TOKEN.
 */
const [tag = '', sha = ''] = process.argv.slice(2);
const [owner = '', repo = ''] = (process.env.GITHUB_REPOSITORY ?? '').split('/');
const { git } = getOctokit(process.env.GITHUB_TOKEN ?? '').rest;

const numbersOf = (name: string): readonly number[] | undefined => {
  const found = /^v(\d+)\.(\d+)\.(\d+)$/.exec(name);
  return found?.slice(1).map(Number);
};

const compare = (a: readonly number[], b: readonly number[]): number =>
  a.map((number, index) => number - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;

const mine = numbersOf(tag);
if (!mine || !/^[0-9a-f]{40}$/.test(sha))
  throw new Error(`expects a tag such as v1.2.3 and a commit, not '${tag}' and '${sha}'`);
const major = `v${mine[0]}`;
const { data: known } = await git.listMatchingRefs({ owner, repo, ref: `tags/${major}` });
const names = known.map(({ ref }) => ref.slice('refs/tags/'.length));
const newer = names.filter((name) => {
  const numbers = numbersOf(name);
  return numbers !== undefined && numbers[0] === mine[0] && compare(numbers, mine) > 0;
});
if (newer.length > 0) {
  process.stdout.write(`${major} stays: ${newer.join(', ')} is newer than ${tag}\n`);
} else {
  if (names.includes(major)) await git.updateRef({ owner, repo, ref: `tags/${major}`, sha, force: true });
  else await git.createRef({ owner, repo, ref: `refs/tags/${major}`, sha });
  process.stdout.write(`${major} is ${tag} now\n`);
}
