/** What a provider can do; what it cannot, the plan declares with its consequences. */
export interface Capabilities {
  /** A candidate can run without traffic and get it later; without it every deploy is a `recreate`. */
  readonly shift: boolean;
  /** It can say what is there; without it a crash inside an effect is `unknown` and a person is asked. */
  readonly describe: boolean;
  /** It goes back without deploying again. */
  readonly rollback: boolean;
  /** It can take a candidate away. */
  readonly retire: boolean;
  /** It can split traffic between what is live and a candidate; plans of before there were weights do not say it. */
  readonly weigh?: boolean;
  /** It counts what users meet; plans of before that was asked for do not say it. */
  readonly traffic?: boolean;
  /** It can start again what is live; plans of before that was asked for do not say it. */
  readonly restart?: boolean;
}
