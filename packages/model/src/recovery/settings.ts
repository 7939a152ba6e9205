/** What is done for a service that fails outside a deployment. */
export interface RecoverSettings {
  /** How often it is started again before anything else is done. */
  readonly restarts: number;
  /** Milliseconds before the first restart, twice as many before the next. */
  readonly backoffMs: number;
  /** What comes when restarts did not help; null: nothing, for none were asked for either. */
  readonly otherwise: 'rollback' | 'escalate' | null;
  /** Whether what is live is made what is confirmed again, or only told to differ. */
  readonly drift: 'report' | 'correct';
}
