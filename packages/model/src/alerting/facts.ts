import type { Labels } from './labels.ts';

/** Why a notification is one. */
export type Occasion = 'firing' | 'changed' | 'resolved' | 'repeated' | 'escalated' | 'noticed' | 'report';

/** Facts about alerts and who was told of them. */
export interface AlertFacts {
  /** Something is worth telling. Said again while it lasts it changes nothing. */
  'alert.firing': {
    readonly labels: Labels;
    /** What a person wants to read of it; it is not known by these. */
    readonly notes?: Labels;
    /** The trouble that it is a part of: what is told of one trouble is one conversation. Absent: nobody knows of one. */
    readonly conversation?: string;
    /** What explains it from its beginning, as below. */
    readonly by?: readonly Labels[];
  };
  /** These, and no others any more, explain it: while one of them fires, and somebody is told of that, nobody is told of it. */
  'alert.explained': { readonly labels: Labels; readonly by: readonly Labels[] };
  /** There is something else to read of what fires: whatever is told from now on says that, and nobody is told because of it. */
  'alert.noted': { readonly labels: Labels; readonly notes: Labels };
  /** All that it is about is well for now, or no longer: nobody is called or reminded of it while that lasts. */
  'alert.calmed': { readonly labels: Labels; readonly isCalm: boolean };
  /** It is over. */
  'alert.resolved': {
    readonly labels: Labels;
    /** What there is to read of it now that it is over, beside and in place of what there was. */
    readonly notes?: Labels;
  };
  /** Something happened that is over at once: it is told once, and has no end. */
  'alert.noticed': { readonly labels: Labels; readonly notes?: Labels };
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
  /** Begins the ids of all notifications from now on, and those of their threads: no other journal has it. The first one holds. */
  'notification.prefixed': { readonly prefix: string };
  /** One message to one channel, fixed before it is sent: by its id nobody gets it twice. */
  'notification.decided': {
    /** Sent along, so that a receiver knows the same message again. */
    readonly notification: string;
    readonly channel: string;
    /** Key of its group, and the labels that all alerts in it share. */
    readonly group: string;
    readonly labels: Labels;
    /** The same for all that is told of a group, or of its conversation, from its opening to its end. */
    readonly thread: string;
    /** Of what belongs to one conversation: the same whenever that trouble comes again. */
    readonly conversation?: string;
    readonly occasion: Occasion;
    /** What fires, and what has ended since the channel was told; of a conversation also what other groups of it told there. */
    readonly firing: readonly Labels[];
    readonly resolved: readonly Labels[];
    /** The look at the group that it comes of, ms since the epoch. */
    readonly look: number;
  };
}

/** What became of notifications. Until one is sent or dropped it is still to be sent. */
export interface DeliveryFacts {
  /** `handle`: what the channel knows its message by, for the next of the thread. */
  'notification.sent': { readonly notification: string; readonly channel: string; readonly handle?: string };
  /** Once more, and not before `again`, ms since the epoch. */
  'notification.failed': {
    readonly notification: string;
    readonly channel: string;
    readonly reason: string;
    readonly again: number;
  };
  /** Nobody gets it any more: a person should know. */
  'notification.dropped': { readonly notification: string; readonly channel: string; readonly reason: string };
  /** The receiver at an address, which stands here as a short digest, wants nothing more, ever; absent: at which nobody knows. */
  'channel.disabled': { readonly channel: string; readonly address?: string; readonly reason: string };
}

export type DeliveryFact = {
  [T in keyof DeliveryFacts]: { readonly type: T; readonly at: number } & DeliveryFacts[T];
}[keyof DeliveryFacts];

/** One of them, and when it came: ms since the epoch. */
export type AlertFact = {
  [T in keyof AlertFacts]: { readonly type: T; readonly at: number } & AlertFacts[T];
}[keyof AlertFacts];
