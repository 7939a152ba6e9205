import type { About, IncidentFact } from './facts.ts';

export interface Incident extends About {
  readonly incident: string;
  /** Times in ms since the epoch. */
  readonly openedAt: number;
  /** Who has taken it on, and when. */
  readonly acknowledged?: { readonly actor: string; readonly at: number };
  readonly mitigatedAt: number | null;
  readonly resolvedAt: number | null;
}

export interface Incidents {
  /** By id, the oldest first. */
  readonly open: ReadonlyMap<string, Incident>;
  /** The newest that are over, of which there may be more. */
  readonly past: readonly Incident[];
  /** How many there ever were. */
  readonly opened: number;
}

export const noIncidents: Incidents = { open: new Map(), past: [], opened: 0 };

const keptPast = 50;

const aboutOf = ({ cause, severity, affected, reason }: About): About => ({ cause, severity, affected, reason });

/** What is known after one more fact. */
export const foldIncidents = (state: Incidents, fact: IncidentFact): Incidents => {
  const open = new Map(state.open);
  const { incident: id, at } = fact;
  if (fact.type === 'incident.opened') {
    open.set(id, { ...aboutOf(fact), incident: id, openedAt: at, mitigatedAt: null, resolvedAt: null });
    return { ...state, open, opened: state.opened + 1 };
  }
  const known = open.get(id);
  if (!known) return state;
  switch (fact.type) {
    case 'incident.changed':
      open.set(id, { ...known, ...aboutOf(fact), mitigatedAt: null });
      return { ...state, open };
    case 'incident.acknowledged':
      open.set(id, { ...known, acknowledged: known.acknowledged ?? { actor: fact.actor, at } });
      return { ...state, open };
    case 'incident.mitigated':
      open.set(id, { ...known, mitigatedAt: at });
      return { ...state, open };
    case 'incident.resolved':
      open.delete(id);
      return { ...state, open, past: [...state.past, { ...known, resolvedAt: at }].slice(-keptPast) };
  }
};
