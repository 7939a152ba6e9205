import type { Labels } from '../alerting/labels.ts';

/** What somebody asks of a watch. */
export type WatchAsk =
  /** That nobody is told of alerts with these labels until then, ms since the epoch. */
  | { readonly verb: 'silence'; readonly match: Labels; readonly until: number; readonly reason: string }
  /** That a silence, known by its id, ends now. */
  | { readonly verb: 'unsilence'; readonly silence: string }
  /** They take on an incident, or all that fires with these labels. */
  | { readonly verb: 'acknowledge'; readonly incident: string }
  | { readonly verb: 'acknowledge'; readonly match: Labels };

/** The same as it is left where the watch finds it. */
export type WatchWish = WatchAsk & {
  /** The same id is the same wish, however often it is found; a silence is known by it. */
  readonly id: string;
  readonly actor: string;
  /** Found later it is refused; ms since the epoch. */
  readonly expires: number;
};

/** What became of wishes. */
export interface WishFacts {
  /** It was done, by the facts before this one. */
  'control.accepted': { readonly wish: string; readonly verb: string; readonly actor: string };
  /** It was not, and why. */
  'control.refused': {
    readonly wish: string;
    readonly verb: string;
    readonly actor: string;
    readonly reason: string;
  };
}
