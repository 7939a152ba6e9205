import { ConvoyError } from '@convoy/model/error';
import * as z from 'zod';
import type { Client } from './client.ts';
import { refusalOf } from './fault.ts';
import { type Branch, createBranch } from './head/branch.ts';

/** Someone's wish for a deployment under way, left where its agent finds it. */
const control = z.looseObject({
  /** The same id is the same wish, however often it is read. */
  id: z.string(),
  actor: z.string(),
  /** One that is not known here is of a newer version, and is refused where it is heard. */
  verb: z.string(),
  deployment: z.string(),
  reason: z.string().optional(),
  /** ISO 8601: found later it is refused. */
  expires: z.iso.datetime(),
});
export type Control = z.output<typeof control>;

const file = 'controls.json';
const content = z.looseObject({ schema: z.literal(1), controls: z.array(control) });
/** Older ones have expired long ago. */
const kept = 50;
const mostTries = 10;

export const controlBranch = (client: Client, environment: string): Branch =>
  createBranch(client, `convoy-control/${environment}`, file);

const readControls = (text: string): Control[] => {
  try {
    return content.parse(JSON.parse(text)).controls;
  } catch (cause) {
    throw new ConvoyError('CONTROLS_DAMAGED', `${file} is no list of controls: revert what was not Convoy's`, {
      cause,
    });
  }
};

/** Leaves a wish, behind those of others. */
export const leaveControl = async (branch: Branch, wish: Control): Promise<void> => {
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const now = await branch.read();
    const controls = now ? readControls(now.text) : [];
    if (controls.some(({ id }) => id === wish.id)) return;
    const text = `${JSON.stringify({ schema: 1, controls: [...controls, wish].slice(-kept) }, null, 1)}\n`;
    const headline = `${wish.verb} ${wish.deployment}, asked by ${wish.actor}`;
    const done = await branch.commit(now?.oid ?? null, { headline }, { [file]: text });
    if (typeof done === 'object' && 'oid' in done) return;
  }
  throw new ConvoyError('GITHUB_UNAVAILABLE', `GitHub: ${branch.name} changes all the time: ask again`);
};

const everyMs = 5_000;

/**
 * Hears of wishes until the signal is aborted. It asks for the branch by its ETag, which costs no rate while nothing
 * changed, and reads it when something did. An outage only delays: `onFault` hears of it once.
 */
export const heedControls = async (
  client: Client,
  branch: Branch,
  signal: AbortSignal,
  hear: (controls: readonly Control[]) => void,
  onFault: (thrown: unknown) => void,
): Promise<void> => {
  const { owner, repo, clock } = client;
  let etag: string | undefined;
  let isTold = false;
  const look = async (): Promise<void> => {
    const headers = etag === undefined ? {} : { 'if-none-match': etag };
    try {
      // A branch that is not there yet would be a 404, which costs rate; an empty list has an ETag as any other.
      const answer = await client.request('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', {
        ...{ owner, repo, ref: `heads/${branch.name}`, headers },
      });
      const isThere = answer.data.some(({ ref }) => ref === `refs/heads/${branch.name}`);
      const now = isThere ? await branch.read() : null;
      if (now) hear(readControls(now.text));
      etag = answer.headers.etag;
    } catch (thrown) {
      // As before.
      if (refusalOf(thrown).status === 304) return;
      if (!isTold) onFault(thrown);
      isTold = true;
    }
  };
  while (!signal.aborted) {
    await look();
    await clock.sleep(everyMs, signal).catch(() => undefined);
  }
};
