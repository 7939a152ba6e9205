import type { Evidence, Invariant } from './evidence.ts';
import * as atWork from './invariants/at-work.ts';
import * as effects from './invariants/effects.ts';
import * as measured from './invariants/measured.ts';
import * as order from './invariants/order.ts';
import * as proof from './invariants/proof.ts';
import * as record from './invariants/record.ts';
import * as truth from './invariants/truth.ts';
import * as vector from './invariants/vector.ts';

/** What must hold after every run, whatever went wrong in it. A new one is a function and its name here. */
export const invariants = {
  'comes-to-an-end': record.comesToAnEnd,
  'one-effect-per-key': effects.oneEffectPerKey,
  'never-blindly': atWork.neverBlindly,
  'one-at-a-time': atWork.oneAtATime,
  'lock-is-kept': atWork.lockIsKept,
  'nothing-after-end': atWork.nothingAfterEnd,
  'started-before-effect': effects.startedBeforeEffect,
  'every-effect-settled': effects.everyEffectSettled,
  'fenced-is-silent': effects.fencedIsSilent,
  'one-owner-acts': effects.oneOwnerActs,
  'rollback-order': order.rollbackOrder,
  'needs-first': order.needsFirst,
  'max-parallel': order.maxParallel,
  'markers-by-confirmation': truth.markersByConfirmation,
  'markers-are-live': truth.markersAreLive,
  'gate-before-traffic': measured.gateBeforeTraffic,
  'checked-before-traffic': proof.checkedBeforeTraffic,
  'slower-has-no-traffic': proof.slowerHasNoTraffic,
  'shares-in-order': proof.sharesInOrder,
  'no-share-is-left': proof.noShareIsLeft,
  'watched-before-confirmed': measured.watchedBeforeConfirmed,
  'seen-before-confirmed': measured.seenBeforeConfirmed,
  'checked-before-confirmed': measured.checkedBeforeConfirmed,
  'measured-again': measured.measuredAgain,
  'confirmed-together': vector.confirmedTogether,
  'together-in-order': vector.togetherInOrder,
  'floors-stand': vector.floorsStand,
  'holds-are-kept': truth.holdsAreKept,
  'failed-rollback-halts': truth.failedRollbackHalts,
  'state-is-journal': record.stateIsJournal,
  'merge-in-any-order': record.mergeInAnyOrder,
  'head-agrees': record.headAgrees,
} satisfies Record<string, Invariant>;

export type InvariantName = keyof typeof invariants;

export interface Violation {
  readonly invariant: InvariantName;
  readonly detail: string;
}

/** All that does not hold. A run that never ended is that and nothing else: the rest may be half done. */
export const violationsOf = (evidence: Evidence): Violation[] => {
  const found: Violation[] = [];
  for (const [name, holds] of Object.entries(invariants) as [InvariantName, Invariant][]) {
    const detail = holds(evidence);
    if (detail === null) continue;
    found.push({ invariant: name, detail });
    if (name === 'comes-to-an-end') break;
  }
  return found;
};
