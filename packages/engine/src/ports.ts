import type { Clock, Host, Logs, People, Probe, Provider } from '@convoy/model/ports';

/** What the engine needs of the outside world. `provider` throws `UNKNOWN_PROVIDER` for a name it does not have. */
export interface Ports {
  readonly clock: Clock;
  readonly probe: Probe;
  readonly host: Host;
  readonly logs: Logs;
  /** Absent where nobody can be asked who may do what. */
  readonly people?: People;
  readonly provider: (service: string) => Provider;
}
