import type { Event } from './events.ts';
import { fold } from './fold.ts';
import { inForce } from './in-force.ts';
import { initialState, type State } from './state.ts';

/** The state that a whole journal tells, its events in causal order. */
export const replay = (events: readonly Event[]): State =>
  inForce(events).reduce<State>((state, event) => fold(state, event), initialState);
