import type { HeadRecord } from '@convoy/model/head';
import type { Clock } from '@convoy/model/ports';
import type { Artifacts } from '../artifacts.ts';
import type { Branch } from './branch.ts';
import type { Files } from './files.ts';
import type { Kept } from './kept.ts';
import type { Pace } from './pace.ts';

/** What an environment's head on GitHub is made of. */
export interface Storing {
  readonly environment: string;
  readonly branch: Branch;
  readonly artifacts: Artifacts;
  readonly files: Files;
  readonly kept: Kept;
  readonly clock: Clock;
  readonly pace: Pace;
  readonly note: (line: string) => void;
  /** Whether this process may upload artifacts. */
  readonly canUpload: boolean;
  /** How many characters of tails an artifact is made of where nothing is under way. */
  readonly restLength: number;
  /** The journal that whoever wrote the record may be writing; null: none. */
  readonly journalOf: (record: HeadRecord) => string | null;
  /** What people see on the branch's page. */
  readonly pageOf: (record: HeadRecord) => string;
}
