import type { Labels } from '../alerting/labels.ts';
import type { Severity } from '../incidents/facts.ts';

/** What people are told of once. */
export interface Notice {
  readonly labels: Labels;
  readonly notes: Labels;
}

/** What is wrong with a deployment; of what is known first of it nothing changes while it lasts but how bad it is. */
export interface Trouble {
  /** `critical`: a person is needed. */
  readonly severity: Severity;
  /** Where it failed first. */
  readonly point?: string;
  readonly service?: string;
  readonly title: string;
  readonly reason: string;
}

/** How far a deployment's journal was read, and how it stands by that. */
export interface Followed {
  readonly deployment: string;
  /** How many events of each process were read, by `<epoch>.<agent>`. */
  readonly seen: Readonly<Record<string, number>>;
  /** All that it deploys or takes back. */
  readonly services: readonly string[];
  readonly trouble: Trouble | null;
  /** What there is to read of it beside that: its commit, its run. */
  readonly about: Labels;
  /** Nothing more comes of it. */
  readonly isOver: boolean;
  /** Since then its services are known good, as it has left them; ms since the epoch. Null: they are not. */
  readonly confirmedAt: number | null;
  /** The same where it has deployed something, and not gone back. */
  readonly deployedAt: number | null;
}

/** A deployment in trouble whose services no later one has seen well. */
export interface Troubled extends Trouble {
  readonly services: readonly string[];
  readonly about: Labels;
}

/** What is known of an environment's deployments, as far as people are told of them. */
export interface Following {
  /** Ids up to this one are not followed but where they are named; null: nobody has followed any yet. */
  readonly upTo: string | null;
  /** By id, in the order in which they were seen first. */
  readonly deployments: ReadonlyMap<string, Pick<Followed, 'seen' | 'isOver'>>;
  /** By id. */
  readonly troubled: ReadonlyMap<string, Troubled>;
  /** When something was deployed and confirmed last, ms since the epoch; null: never, as far as anybody knows. */
  readonly deployedAt: number | null;
}

export const nothingFollowed: Following = {
  ...{ upTo: null, deployments: new Map(), troubled: new Map(), deployedAt: null },
};

/** So many deployments that are over are remembered. */
const kept = 200;

/** Leaves out the oldest that are over; they are not followed anew. */
const bounded = ({ deployments, upTo, ...rest }: Following): Following => {
  const over = [...deployments].filter(([, { isOver }]) => isOver).map(([id]) => id);
  const left = new Set(over.toSorted().slice(0, Math.max(0, over.length - kept)));
  return {
    ...rest,
    deployments: left.size === 0 ? deployments : new Map([...deployments].filter(([id]) => !left.has(id))),
    upTo: [...left].reduce<string | null>((most, id) => (most === null || id > most ? id : most), upTo),
  };
};

/** What is known after a deployment was followed: the newest in trouble stands for a service, and one that is confirmed ends it. */
export const foldFollowed = (following: Following, followed: Followed): Following => {
  const { deployment, seen, isOver, services, trouble, about, confirmedAt, deployedAt } = followed;
  const troubled = new Map(following.troubled);
  const takes = confirmedAt !== null || (trouble !== null && !troubled.has(deployment));
  if (takes)
    for (const [id, former] of troubled) {
      if (id >= deployment) continue;
      const left = former.services.filter((service) => !services.includes(service));
      if (left.length > 0) troubled.set(id, { ...former, services: left });
      else troubled.delete(id);
    }
  if (trouble === null) troubled.delete(deployment);
  else troubled.set(deployment, { ...trouble, services, about });
  const last = Math.max(following.deployedAt ?? 0, deployedAt ?? 0);
  return bounded({
    ...{ ...following, troubled, deployedAt: last > 0 ? last : null },
    deployments: new Map(following.deployments).set(deployment, { seen, isOver }),
  });
};
