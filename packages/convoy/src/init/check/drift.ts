import { placed, type Source } from '../source.ts';

/** One thing in which manifest, workflows and repository have drifted apart. */
export interface Drift {
  /** Stable, for machines. */
  readonly code:
    | 'NOT_IN_MANIFEST'
    | 'PATH_MATCHES_NOTHING'
    | 'SCRIPT_GONE'
    | 'NO_CALLER'
    | 'NOT_PASSED'
    | 'PASSED_FOR_NOTHING'
    | 'ENVIRONMENT_UNKNOWN'
    | 'ENVIRONMENT_NOT_OFFERED'
    | 'UNREADABLE';
  readonly source: Source;
  readonly message: string;
  readonly fix: string;
}

export const driftText = ({ source, message, fix }: Drift): string => `${placed(source)}: ${message}\n  fix: ${fix}`;
