import type { MonitorFact } from '@convoy/model/monitoring/facts';
import type { Means, RecoveryFacts } from '@convoy/model/recovery/facts';
import type { Paint } from './paint.ts';
import { clean } from './text.ts';

/** What is about to be done, in words. */
const deeds: Readonly<Record<Means, string>> = {
  restart: 'is restarted',
  rollback: 'goes back',
  correct: 'is made what was confirmed',
};

/** What a fact about recovery or drift says of its service. */
export const recoveryText = (fact: MonitorFact<keyof RecoveryFacts>, paint: Paint): string => {
  switch (fact.type) {
    case 'recovery.decided': {
      const nth = fact.means === 'restart' && fact.attempt > 1 ? ` (${fact.attempt})` : '';
      return `${paint('busy', `${deeds[fact.means]}${nth}`)}: ${clean(fact.reason)}`;
    }
    case 'service.restarted':
      return paint('busy', 'was restarted');
    case 'recovery.ended':
      return `${paint(fact.outcome === 'done' ? 'good' : 'bad', fact.outcome)}: ${clean(fact.reason)} (${fact.code})`;
    case 'recovery.succeeded':
      return `${paint('good', 'recovered')}: ${clean(fact.reason)}`;
    case 'recovery.escalated':
      return `${paint('bad', 'needs a person')}: ${clean(fact.reason)}; ${clean(fact.fix)}`;
    case 'drift.detected':
      return `${paint('back', 'drifts')}: ${clean(fact.drift.reason)}`;
    case 'drift.ended':
      return `${paint('good', 'drifts no longer')}: ${clean(fact.reason)}`;
    case 'drift.unknown':
      return `${paint('faint', 'drift is unknown')}: ${clean(fact.reason)}`;
  }
};
