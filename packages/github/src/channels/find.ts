import type { Client } from '../client.ts';
import { sameLogin } from '../comments.ts';
import { refusalOf } from '../fault.ts';
import { loginOf } from '../people.ts';
import { type Marks, marksIn } from './marks.ts';

/** On every issue of ours, and what they are listed by. */
export const ownLabel = 'convoy-incident';

const perPage = 100;

/** An issue that we opened, as far as we need it. */
export interface Known {
  readonly number: number;
  readonly isOpen: boolean;
  readonly body: string;
  readonly marks: Marks;
}

interface Shown {
  readonly number: number;
  readonly state: string;
  readonly body?: string | null;
  readonly user: { readonly login: string } | null;
}

/** Somebody else may write our marks too. */
const knownOf = ({ number, state, body, user }: Shown, me: string): Known | null => {
  const marks = marksIn(body ?? '');
  if (!marks || !sameLogin(user?.login ?? '', me)) return null;
  return { number, isOpen: state === 'open', body: body ?? '', marks };
};

const byNumber = async ({ owner, repo, request }: Client, number: number, me: string): Promise<Known | null> => {
  try {
    const named = { owner, repo, issue_number: number };
    return knownOf((await request('GET /repos/{owner}/{repo}/issues/{issue_number}', named)).data, me);
  } catch (thrown) {
    if ([404, 410].includes(refusalOf(thrown).status)) return null;
    throw thrown;
  }
};

interface Found {
  /** The issues of the thread, the first of them first: there is more than one only where GitHub's list lagged behind. */
  readonly thread: readonly Known[];
  /** The newest one of the same group that was closed since; where the thread has none. */
  readonly earlier: Known | null;
}

/** Looks through all our issues, newest first, until one of the thread is found. `since`: ms since the epoch. */
const byList = async ({ owner, repo, request }: Client, wanted: Marks, me: string, since: number): Promise<Found> => {
  let earlier: Known | null = null;
  for (let page = 1; ; page += 1) {
    const { data } = await request('GET /repos/{owner}/{repo}/issues', {
      ...{ owner, repo, state: 'all', labels: ownLabel, sort: 'created', direction: 'desc', per_page: perPage, page },
    });
    const known = data.map((one) => ({ one: knownOf(one, me), closedAt: Date.parse(one.closed_at ?? '') }));
    const thread = known.flatMap(({ one }) => (one?.marks.thread === wanted.thread ? [one] : []));
    if (thread.length > 0) return { thread: thread.toReversed(), earlier: null };
    earlier ??= known.find(({ one, closedAt }) => one?.marks.group === wanted.group && closedAt >= since)?.one ?? null;
    if (data.length < perPage) return { thread: [], earlier };
  }
};

/** The issues of a thread: by the number that is remembered, or by our marks where it is not, or says nothing any more. */
export const findIssues = async (
  client: Client,
  { marks, handle, since }: { readonly marks: Marks; readonly handle: string | null; readonly since: number },
): Promise<Found> => {
  const me = await loginOf(client);
  const known = /^\d{1,10}$/.test(handle ?? '') ? await byNumber(client, Number(handle), me) : null;
  if (known?.marks.thread === marks.thread) return { thread: [known], earlier: null };
  return byList(client, marks, me, since);
};
