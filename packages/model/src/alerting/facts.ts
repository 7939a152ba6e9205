import type { Labels } from './labels.ts';

/** Why a notification is one. */
export type Occasion = 'firing' | 'changed' | 'resolved' | 'repeated' | 'escalated';

/** Facts about alerts and who was told of them. */
export interface AlertFacts {
  /** Something is worth telling. Said again while it lasts it changes nothing. */
  'alert.firing': { readonly labels: Labels };
  /** It is over. */
  'alert.resolved': { readonly labels: Labels };
  /** Someone has taken on what fires like this: nobody else is called, and nobody reminded. */
  'alert.acknowledged': { readonly match: Labels; readonly actor: string };
  /** Nobody is to be told of alerts like these until then, ms since the epoch; the same id changes or ends it. */
  'alert.silenced': {
    readonly silence: string;
    readonly match: Labels;
    readonly until: number;
    readonly actor: string;
    readonly reason: string;
  };
  /** One message to one channel, fixed before it is sent: by its id nobody gets it twice. */
  'notification.decided': {
    /** Sent along, so that a receiver knows the same message again. */
    readonly notification: string;
    readonly channel: string;
    /** Key of its group, and the labels that all alerts in it share. */
    readonly group: string;
    readonly labels: Labels;
    readonly occasion: Occasion;
    /** What fires, and what has ended since the channel was told. */
    readonly firing: readonly Labels[];
    readonly resolved: readonly Labels[];
    /** The look at the group that it comes of, ms since the epoch. */
    readonly look: number;
  };
}

/** One of them, and when it came: ms since the epoch. */
export type AlertFact = {
  [T in keyof AlertFacts]: { readonly type: T; readonly at: number } & AlertFacts[T];
}[keyof AlertFacts];
